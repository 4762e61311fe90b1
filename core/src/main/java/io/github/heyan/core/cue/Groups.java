package io.github.heyan.core.cue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.heyan.core.text.Text;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the named groups of a pattern lie in a match. Each part takes as much as the rest
 * leaves it. Asked only for findings, so it may be slow; its cost is bounded all the same, as the
 * match is.
 */
final class Groups {
  private final Window window;
  private final int start;
  private final int end;

  /** Makes a finder of the groups in the match {@code [start, end)}. */
  Groups(Text text, int start, int end) {
    this.window = new Window(text);
    this.start = start;
    this.end = end;
  }

  /** Returns the names of the groups in {@code syntax}. */
  static ImmutableSet<String> names(Syntax syntax) {
    if (syntax instanceof Syntax.Group group) {
      return ImmutableSet.<String>builder().add(group.name()).addAll(names(group.part())).build();
    }
    ImmutableSet.Builder<String> names = ImmutableSet.builder();
    parts(syntax).forEach(part -> names.addAll(names(part)));
    return names.build();
  }

  private static ImmutableList<Syntax> parts(Syntax syntax) {
    if (syntax instanceof Syntax.Sequence sequence) {
      return sequence.parts();
    } else if (syntax instanceof Syntax.Choice choice) {
      return choice.choices();
    } else if (syntax instanceof Syntax.Repeat repeat) {
      return ImmutableList.of(repeat.part());
    } else if (syntax instanceof Syntax.Shared shared) {
      return ImmutableList.of(shared.part());
    }
    return ImmutableList.of();
  }

  /** Returns start and end of the group {@code name} where {@code syntax} is what matched. */
  Optional<int[]> find(Syntax syntax, String name) {
    return Optional.ofNullable(place(syntax, start, end, name));
  }

  private int @Nullable [] place(Syntax syntax, int start, int end, String name) {
    if (syntax instanceof Syntax.Group group) {
      return group.name().equals(name)
          ? new int[] {start, end}
          : place(group.part(), start, end, name);
    } else if (syntax instanceof Syntax.Choice choice) {
      return inChoice(choice, start, end, name);
    } else if (syntax instanceof Syntax.Repeat repeat) {
      return inRepeat(repeat, start, end, name);
    } else if (syntax instanceof Syntax.Sequence sequence) {
      return inTurn(sequence.parts(), start, end, name);
    }
    return null;
  }

  private int @Nullable [] inChoice(Syntax.Choice choice, int start, int end, String name) {
    for (Syntax each : choice.choices()) {
      if (matches(each, start, end)) {
        int[] found = place(each, start, end, name);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /**
   * A repeat as a sequence of its part: as many times as the match can hold, empty ones left out.
   */
  private static ImmutableList<Syntax> unrolled(Syntax.Repeat repeat, int length) {
    ImmutableList.Builder<Syntax> parts = ImmutableList.builder();
    for (int i = 0; i < Math.min(repeat.max(), length); i++) {
      parts.add(i < repeat.min() ? repeat.part() : new Syntax.Repeat(repeat.part(), 0, 1));
    }
    return parts.build();
  }

  private int @Nullable [] inRepeat(Syntax.Repeat repeat, int start, int end, String name) {
    if (start == end) {
      return null;
    }
    return repeat.max() == 1
        ? place(repeat.part(), start, end, name)
        : inTurn(unrolled(repeat, end - start), start, end, name);
  }

  private int @Nullable [] inTurn(ImmutableList<Syntax> parts, int start, int end, String name) {
    int from = start;
    for (int i = 0; i < parts.size(); i++) {
      Syntax part = parts.get(i);
      Syntax rest = new Syntax.Sequence(parts.subList(i + 1, parts.size()));
      int to = split(part, rest, from, end);
      int[] found = to < 0 ? null : place(part, from, to, name);
      if (to < 0 || found != null) {
        return found;
      }
      from = to;
    }
    return null;
  }

  private int split(Syntax part, Syntax rest, int start, int end) {
    for (int at = end; at >= start; at--) {
      if (matches(part, start, at) && matches(rest, at, end)) {
        return at;
      }
    }
    return -1;
  }

  private boolean matches(Syntax syntax, int from, int to) {
    window.moveTo(start);
    long open = ProgramWriter.compile(syntax).advance(window, 1L << (from - start));
    long reached = to == end ? open | window.closed : open;
    return (reached >>> (to - start) & 1) != 0;
  }
}
