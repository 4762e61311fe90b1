package io.github.heyan.core.cue;

import io.github.heyan.core.text.Characters;
import io.github.heyan.core.text.Text;
import java.util.function.IntPredicate;

/**
 * A stretch of an unfinished text that may be the beginning of a match. A set of positions is a
 * {@code long}, as in {@link Window}; soft bounds are not heeded, so that too much may be taken for
 * a beginning, but never too little.
 */
final class Beginning {
  private final Text text;
  private final int start;
  private final int end;
  private boolean open;

  private Beginning(Text text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
  }

  /** Returns whether a match of {@code syntax} may start at {@code start} and go beyond the end. */
  static boolean is(Syntax syntax, Text text, int start, int end) {
    Beginning beginning = new Beginning(text, start, end);
    beginning.advance(syntax, 1L);
    return beginning.open;
  }

  private long advance(Syntax syntax, long from) {
    if (syntax instanceof Syntax.Literal literal) {
      return step(from, c -> c == literal.c());
    } else if (syntax instanceof Syntax.OneOf oneOf) {
      return step(from, c -> oneOf.characters().contains((char) c));
    } else if (syntax instanceof Syntax.Any) {
      return step(from, c -> !Characters.endsClause((char) c));
    } else if (syntax instanceof Syntax.Group group) {
      return advance(group.part(), from);
    } else if (syntax instanceof Syntax.Shared shared) {
      return advance(shared.part(), from);
    } else if (syntax instanceof Syntax.Repeat repeat) {
      return repeat(repeat, from);
    } else if (syntax instanceof Syntax.Choice choice) {
      return choice(choice, from);
    } else if (syntax instanceof Syntax.Sequence sequence) {
      return sequence(sequence, from);
    }
    return held((Syntax.Anchor) syntax, from);
  }

  private long choice(Syntax.Choice choice, long from) {
    long reached = 0;
    for (Syntax each : choice.choices()) {
      reached |= advance(each, from);
    }
    return reached;
  }

  private long sequence(Syntax.Sequence sequence, long from) {
    long current = from;
    for (Syntax part : sequence.parts()) {
      current = advance(part, current);
    }
    return current;
  }

  private long repeat(Syntax.Repeat repeat, long from) {
    long reached = repeat.min() == 0 ? from : 0;
    long current = from;
    for (int times = 1; times <= repeat.max() && current != 0; times++) {
      current = advance(repeat.part(), current);
      reached |= times >= repeat.min() ? current : 0;
    }
    return reached;
  }

  private long step(long from, IntPredicate takes) {
    long reached = 0;
    for (long left = from; left != 0; left &= left - 1) {
      int at = Long.numberOfTrailingZeros(left);
      if (start + at >= end) {
        open = true;
      } else if (takes.test(text.at(start + at))) {
        reached |= 1L << (at + 1);
      }
    }
    return reached;
  }

  private long held(Syntax.Anchor anchor, long from) {
    long held = 0;
    for (long left = from; left != 0; left &= left - 1) {
      int at = Long.numberOfTrailingZeros(left);
      boolean atEnd = start + at >= end;
      boolean holds =
          anchor.start() ? text.beginsPart(start + at) : atEnd || text.endsPart(start + at);
      open |= atEnd;
      held |= holds ? 1L << at : 0;
    }
    return held;
  }
}
