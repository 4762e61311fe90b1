package io.github.heyan.core.cue;

/**
 * Sets of characters as filters of 64 bits: what a filter turns away is not in the set. Each
 * character has one bit, shared with others; the highest stands for there being none.
 */
final class CharacterSet {
  /** Lets every character through, and also that there is none. */
  static final long ALL = -1L;

  /** Stands for the edge of a text, where there is no character. */
  static final long EDGE = 1L << 63;

  /** Lets no character through. */
  static final long NONE = 0L;

  private CharacterSet() {}

  /** Returns the filter of one character. */
  static long of(char c) {
    return 1L << ((((c * 0x9E3779B1) >>> 16) * 63) >>> 16);
  }

  /** Returns the filter of a class; one that does not list its characters lets all through. */
  static long of(CharacterClass characters) {
    boolean listed = !characters.isNegated() && !characters.hasHan();
    long bits = listed ? NONE : ALL;
    for (int i = 0; bits != ALL && i < characters.ranges(); i++) {
      for (int c = characters.low(i); bits != ALL && c <= characters.high(i); c++) {
        bits |= of((char) c);
      }
    }
    return bits;
  }

  /** Returns the filter of the characters with which matches of {@code syntax} begin. */
  static long first(Syntax syntax) {
    return edge(syntax, true);
  }

  /** Returns the filter of the characters with which matches of {@code syntax} end. */
  static long last(Syntax syntax) {
    return edge(syntax, false);
  }

  private static long edge(Syntax syntax, boolean first) {
    if (syntax instanceof Syntax.Literal literal) {
      return of(literal.c());
    } else if (syntax instanceof Syntax.OneOf oneOf) {
      return of(oneOf.characters());
    } else if (syntax instanceof Syntax.Any) {
      return ALL;
    } else if (syntax instanceof Syntax.Group group) {
      return edge(group.part(), first);
    } else if (syntax instanceof Syntax.Shared shared) {
      return edge(shared.part(), first);
    } else if (syntax instanceof Syntax.Repeat repeat) {
      return edge(repeat.part(), first);
    } else if (syntax instanceof Syntax.Choice choice) {
      return choice.choices().stream()
          .mapToLong(each -> edge(each, first))
          .reduce(NONE, (one, other) -> one | other);
    } else if (syntax instanceof Syntax.Sequence sequence) {
      return edgeOfSequence(sequence, first);
    }
    return NONE;
  }

  private static long edgeOfSequence(Syntax.Sequence sequence, boolean first) {
    long bits = NONE;
    int size = sequence.parts().size();
    for (int i = 0; i < size; i++) {
      Syntax part = sequence.parts().get(first ? i : size - 1 - i);
      bits |= edge(part, first);
      if (Length.of(part).min() > 0) {
        break;
      }
    }
    return bits;
  }
}
