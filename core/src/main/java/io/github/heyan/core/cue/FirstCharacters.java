package io.github.heyan.core.cue;

import java.util.Arrays;

/**
 * The characters with which a match can begin, as a filter of 1,024 bits: what it turns away cannot
 * begin a match. Saves trying a pattern at most places of its window.
 */
final class FirstCharacters {
  private final long[] bits = new long[16];

  private FirstCharacters() {}

  /** Collects the first characters of the matches of {@code syntax} that are not empty. */
  static FirstCharacters of(Syntax syntax) {
    FirstCharacters first = new FirstCharacters();
    first.add(syntax);
    return first;
  }

  /** Returns whether a match may begin with {@code c}. */
  boolean mayBe(char c) {
    int bit = bit(c);
    return (bits[bit >> 6] >>> bit & 1) != 0;
  }

  private static int bit(char c) {
    return ((c * 0x9E37) >>> 6) & 0x3FF;
  }

  private void add(char c) {
    int bit = bit(c);
    bits[bit >> 6] |= 1L << bit;
  }

  private void addAll() {
    Arrays.fill(bits, -1L);
  }

  /** Adds the first characters of {@code syntax}. */
  private void add(Syntax syntax) {
    if (syntax instanceof Syntax.Literal literal) {
      add(literal.c());
    } else if (syntax instanceof Syntax.OneOf oneOf) {
      add(oneOf.characters());
    } else if (syntax instanceof Syntax.Any) {
      addAll();
    } else if (syntax instanceof Syntax.Group group) {
      add(group.part());
    } else if (syntax instanceof Syntax.Shared shared) {
      add(shared.part());
    } else if (syntax instanceof Syntax.Repeat repeat) {
      add(repeat.part());
    } else if (syntax instanceof Syntax.Choice choice) {
      choice.choices().forEach(this::add);
    } else if (syntax instanceof Syntax.Sequence sequence) {
      addSequence(sequence);
    }
  }

  private void add(CharacterClass characters) {
    char[] listed = characters.listed(Character.MAX_VALUE);
    if (listed.length == 0) {
      addAll();
    }
    for (char c : listed) {
      add(c);
    }
  }

  private void addSequence(Syntax.Sequence sequence) {
    for (Syntax part : sequence.parts()) {
      add(part);
      if (Length.of(part).min() > 0) {
        return;
      }
    }
  }
}
