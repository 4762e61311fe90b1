package io.github.heyan.core.cue;

import com.google.common.collect.ImmutableList;

/**
 * A compiled part of a pattern: leads from a set of positions in a {@link Window} to the set of
 * those behind the part. Works on all positions at once, so the cost is bounded by the pattern, and
 * nothing is tried twice. Immutable; allocates nothing.
 */
abstract class Matcher {
  /** Returns the positions behind this part, read from each of {@code from}; see Window.closed. */
  abstract long advance(Window window, long from);

  /** Returns whether the part may be empty, so that a closed position outlives it. */
  abstract boolean nullable();

  /** Compiles a syntax tree. */
  static Matcher compile(Syntax syntax) {
    if (syntax instanceof Syntax.Literal literal) {
      return new Word(new char[] {literal.c()});
    } else if (syntax instanceof Syntax.OneOf oneOf) {
      return new OneOf(oneOf.characters());
    } else if (syntax instanceof Syntax.Any) {
      return new Gap(1, 1);
    } else if (syntax instanceof Syntax.Anchor anchor) {
      return new Place(anchor.start());
    } else if (syntax instanceof Syntax.Repeat repeat) {
      return repeat(repeat);
    } else if (syntax instanceof Syntax.Group group) {
      return compile(group.part());
    } else if (syntax instanceof Syntax.Choice choice) {
      return choice(choice);
    }
    return sequence((Syntax.Sequence) syntax);
  }

  private static Matcher repeat(Syntax.Repeat repeat) {
    if (repeat.part() instanceof Syntax.Any) {
      return new Gap(repeat.min(), repeat.max());
    }
    return new Times(compile(repeat.part()), repeat.min(), repeat.max());
  }

  /** Compiles a choice; its fixed words share one trie. */
  private static Matcher choice(Syntax.Choice choice) {
    Trie words = new Trie();
    ImmutableList.Builder<Matcher> others = ImmutableList.builder();
    int fixed = 0;
    for (Syntax each : choice.choices()) {
      String word = Words.of(each);
      if (word.isEmpty()) {
        others.add(compile(each));
      } else {
        words.add(word);
        fixed++;
      }
    }
    if (fixed > 0) {
      others.add(words);
    }
    ImmutableList<Matcher> all = others.build();
    return all.size() == 1 ? all.get(0) : new AnyOf(all.toArray(Matcher[]::new));
  }

  /** Compiles a sequence; neighbouring characters become one word. */
  private static Matcher sequence(Syntax.Sequence sequence) {
    ImmutableList.Builder<Matcher> parts = ImmutableList.builder();
    StringBuilder word = new StringBuilder();
    for (Syntax part : sequence.parts()) {
      if (part instanceof Syntax.Literal literal) {
        word.append(literal.c());
      } else {
        flush(word, parts);
        parts.add(compile(part));
      }
    }
    flush(word, parts);
    ImmutableList<Matcher> all = parts.build();
    return all.size() == 1 ? all.get(0) : new InTurn(all.toArray(Matcher[]::new));
  }

  private static void flush(StringBuilder word, ImmutableList.Builder<Matcher> parts) {
    if (!word.isEmpty()) {
      parts.add(new Word(word.toString().toCharArray()));
      word.setLength(0);
    }
  }

  /** A run of fixed characters. */
  private static final class Word extends Matcher {
    private final char[] word;

    Word(char[] word) {
      this.word = word;
    }

    @Override
    long advance(Window window, long from) {
      long reached = 0;
      for (long left = from; left != 0; left &= left - 1) {
        int start = Long.numberOfTrailingZeros(left);
        if (isAt(window, start)) {
          reached |= 1L << (start + word.length);
        }
      }
      return reached;
    }

    private boolean isAt(Window window, int start) {
      for (int i = 0; i < word.length; i++) {
        if (!window.has(start + i) || window.at(start + i) != word[i]) {
          return false;
        }
      }
      return true;
    }

    @Override
    boolean nullable() {
      return false;
    }
  }

  /** One character of a class. */
  private static final class OneOf extends Matcher {
    private final CharacterClass characters;

    OneOf(CharacterClass characters) {
      this.characters = characters;
    }

    @Override
    long advance(Window window, long from) {
      long reached = 0;
      for (long left = from; left != 0; left &= left - 1) {
        int at = Long.numberOfTrailingZeros(left);
        if (window.has(at) && characters.contains(window.at(at))) {
          reached |= 1L << (at + 1);
        }
      }
      return reached;
    }

    @Override
    boolean nullable() {
      return false;
    }
  }

  /** {@code .{min,max}}. */
  private static final class Gap extends Matcher {
    private final int min;
    private final int max;

    Gap(int min, int max) {
      this.min = min;
      this.max = max;
    }

    @Override
    long advance(Window window, long from) {
      long dotted = 0;
      long current = from;
      for (int width = 1; width <= max && current != 0; width++) {
        current = step(window, current);
        dotted |= width >= min ? current : 0;
      }
      long closed = softIn(window, dotted);
      window.closed |= closed;
      return (dotted & ~closed) | (min == 0 ? from : 0);
    }

    private static long step(Window window, long from) {
      long reached = 0;
      for (long left = from; left != 0; left &= left - 1) {
        int at = Long.numberOfTrailingZeros(left);
        if (window.isOpen(at)) {
          reached |= 1L << (at + 1);
        }
      }
      return reached;
    }

    private static long softIn(Window window, long positions) {
      long soft = 0;
      for (long left = positions; left != 0; left &= left - 1) {
        int at = Long.numberOfTrailingZeros(left);
        soft |= window.isSoft(at) ? 1L << at : 0;
      }
      return soft;
    }

    @Override
    boolean nullable() {
      return min == 0;
    }
  }

  /** {@code ^} or {@code $}. */
  private static final class Place extends Matcher {
    private final boolean start;

    Place(boolean start) {
      this.start = start;
    }

    @Override
    long advance(Window window, long from) {
      long held = 0;
      for (long left = from; left != 0; left &= left - 1) {
        int at = Long.numberOfTrailingZeros(left);
        boolean holds = start ? window.begins(at) : window.ends(at);
        held |= holds ? 1L << at : 0;
      }
      return held;
    }

    @Override
    boolean nullable() {
      return true;
    }
  }

  /** Parts one behind the other. */
  private static final class InTurn extends Matcher {
    private final Matcher[] parts;
    private final boolean nullable;

    InTurn(Matcher[] parts) {
      this.parts = parts;
      boolean all = true;
      for (Matcher part : parts) {
        all &= part.nullable();
      }
      this.nullable = all;
    }

    @Override
    long advance(Window window, long from) {
      long before = window.closed;
      window.closed = 0;
      long current = from;
      for (Matcher part : parts) {
        long closed = part.nullable() ? window.closed : 0;
        window.closed = 0;
        current = current == 0 ? 0 : part.advance(window, current);
        window.closed |= closed;
        if (current == 0 && window.closed == 0) {
          break;
        }
      }
      window.closed |= before;
      return current;
    }

    @Override
    boolean nullable() {
      return nullable;
    }
  }

  /** One of several. */
  private static final class AnyOf extends Matcher {
    private final Matcher[] choices;

    AnyOf(Matcher[] choices) {
      this.choices = choices;
    }

    @Override
    long advance(Window window, long from) {
      long reached = 0;
      for (Matcher choice : choices) {
        reached |= choice.advance(window, from);
      }
      return reached;
    }

    @Override
    boolean nullable() {
      for (Matcher choice : choices) {
        if (choice.nullable()) {
          return true;
        }
      }
      return false;
    }
  }

  /** A part {@code min} to {@code max} times. */
  private static final class Times extends Matcher {
    private final Matcher part;
    private final int min;
    private final int max;

    Times(Matcher part, int min, int max) {
      this.part = part;
      this.min = min;
      this.max = max;
    }

    @Override
    long advance(Window window, long from) {
      long before = window.closed;
      long closed = 0;
      long reached = min == 0 ? from : 0;
      long current = from;
      for (int round = 1; round <= max && current != 0; round++) {
        window.closed = 0;
        current = part.advance(window, current);
        closed |= round >= min || part.nullable() ? window.closed : 0;
        reached |= round >= min ? current : 0;
      }
      window.closed = before | closed;
      return reached;
    }

    @Override
    boolean nullable() {
      return min == 0 || part.nullable();
    }
  }

  /** Fixed words that share their beginnings. */
  private static final class Trie extends Matcher {
    private final CharacterMap<Trie> next = new CharacterMap<>();
    private boolean end;

    void add(String word) {
      Trie node = this;
      for (int i = 0; i < word.length(); i++) {
        node = node.next.computeIfAbsent(word.charAt(i), Trie::new);
      }
      node.end = true;
    }

    @Override
    long advance(Window window, long from) {
      long reached = 0;
      for (long left = from; left != 0; left &= left - 1) {
        reached |= walk(window, Long.numberOfTrailingZeros(left));
      }
      return reached;
    }

    private long walk(Window window, int start) {
      long reached = 0;
      Trie node = this;
      for (int at = start; window.has(at); at++) {
        node = node.next.get(window.at(at));
        if (node == null) {
          break;
        }
        reached |= node.end ? 1L << (at + 1) : 0;
      }
      return reached;
    }

    @Override
    boolean nullable() {
      return false;
    }
  }
}
