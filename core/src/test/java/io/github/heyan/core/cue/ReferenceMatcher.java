package io.github.heyan.core.cue;

import io.github.heyan.core.text.Characters;
import io.github.heyan.core.text.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Matches by reading the syntax tree as the documentation says: slow, and obviously right.
 *
 * <p>A state of reading is a position, and whether the character before it was read by {@code .};
 * since {@code .} never touches a soft bound inside a match, nothing can be read from such a state
 * at a soft bound. A set of states is a bit set, two bits a position.
 */
final class ReferenceMatcher {
  private static final BitSet NONE = new BitSet();

  private final Text text;
  private int start;

  ReferenceMatcher(Text text) {
    this.text = text;
  }

  /** Returns the ends of all matches that start at {@code start}. */
  BitSet ends(Syntax syntax, int start) {
    this.start = start;
    BitSet ends = new BitSet();
    read(syntax, state(start, false)).stream().forEach(state -> ends.set(state / 2));
    return ends;
  }

  /** Returns the end of the longest match that starts at {@code start} and is not empty, or -1. */
  int longest(Syntax syntax, int start) {
    int end = ends(syntax, start).length() - 1;
    return end > start ? end : -1;
  }

  /** Returns the hits of one cue: leftmost, then longest, then by the order of its patterns. */
  List<Hit> hits(int cue, List<Syntax> patterns) {
    List<Hit> hits = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Hit best = new Hit(cue, -1, at, -1);
      for (int i = 0; i < patterns.size(); i++) {
        int end = longest(patterns.get(i), at);
        best = end > best.end() ? new Hit(cue, i, at, end) : best;
      }
      if (best.end() > 0) {
        hits.add(best);
      }
      at = Math.max(at + 1, best.end());
    }
    return hits;
  }

  private static int state(int position, boolean afterDot) {
    return 2 * position + (afterDot ? 1 : 0);
  }

  private static BitSet only(int state) {
    BitSet states = new BitSet(state + 1);
    states.set(state);
    return states;
  }

  private BitSet read(Syntax syntax, int state) {
    if (syntax instanceof Syntax.Literal literal) {
      boolean fits = canRead(state) && text.at(state / 2) == literal.c();
      return fits ? only(state(state / 2 + 1, false)) : NONE;
    } else if (syntax instanceof Syntax.OneOf oneOf) {
      boolean fits = canRead(state) && TestPatterns.holds(oneOf.characters(), text.at(state / 2));
      return fits ? only(state(state / 2 + 1, false)) : NONE;
    } else if (syntax instanceof Syntax.Any) {
      return canDot(state) ? only(state(state / 2 + 1, true)) : NONE;
    } else if (syntax instanceof Syntax.Anchor anchor) {
      boolean holds = anchor.start() ? text.beginsPart(state / 2) : text.endsPart(state / 2);
      return holds ? only(state) : NONE;
    } else if (syntax instanceof Syntax.Sequence sequence) {
      return inTurn(sequence, state);
    } else if (syntax instanceof Syntax.Choice choice) {
      return either(choice, state);
    } else if (syntax instanceof Syntax.Shared shared) {
      return read(shared.part(), state);
    } else if (syntax instanceof Syntax.Repeat repeat) {
      return repeated(repeat, state);
    }
    return read(((Syntax.Group) syntax).part(), state);
  }

  private boolean canRead(int state) {
    int position = state / 2;
    boolean afterDot = state % 2 == 1;
    return position < text.length() && !(afterDot && text.softBound(position));
  }

  private boolean canDot(int state) {
    int position = state / 2;
    return canRead(state)
        && !Characters.endsClause(text.at(position))
        && (position == start || !text.softBound(position));
  }

  private BitSet inTurn(Syntax.Sequence sequence, int state) {
    BitSet current = only(state);
    for (Syntax part : sequence.parts()) {
      current = readAll(part, current);
      if (current.isEmpty()) {
        return NONE;
      }
    }
    return current;
  }

  private BitSet readAll(Syntax part, BitSet states) {
    BitSet reached = new BitSet();
    states.stream().forEach(state -> reached.or(read(part, state)));
    return reached;
  }

  private BitSet either(Syntax.Choice choice, int state) {
    BitSet reached = new BitSet();
    for (Syntax each : choice.choices()) {
      reached.or(read(each, state));
    }
    return reached;
  }

  private BitSet repeated(Syntax.Repeat repeat, int state) {
    BitSet reached = new BitSet();
    BitSet current = only(state);
    for (int round = 0; round <= repeat.max() && !current.isEmpty(); round++) {
      if (round >= repeat.min()) {
        reached.or(current);
      }
      current = readAll(repeat.part(), current);
    }
    return reached;
  }
}
