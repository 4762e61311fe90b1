package io.github.heyan.core.cue;

import java.util.Arrays;

/**
 * The characters with which a match can begin, as a filter of 1,024 bits: what it turns away cannot
 * begin a match. Saves trying a pattern at most places of its window.
 */
final class FirstCharacters {
  private static final int WORDS = 16;

  private final long[] bits = new long[WORDS];

  private FirstCharacters() {}

  /** Collects the first characters of the matches of {@code syntax} that are not empty. */
  static FirstCharacters of(Syntax syntax) {
    FirstCharacters first = new FirstCharacters();
    first.add(syntax);
    return first;
  }

  /** Reads what {@link #write} wrote. */
  static FirstCharacters read(UnitReader reader) {
    FirstCharacters first = new FirstCharacters();
    for (int left = reader.number(); left != 0; left &= left - 1) {
      first.bits[Integer.numberOfTrailingZeros(left)] = reader.wide();
    }
    return first;
  }

  /** Writes which words have any bits, and these. */
  void write(UnitWriter writer) {
    int words = 0;
    for (int i = 0; i < WORDS; i++) {
      words |= bits[i] == 0 ? 0 : 1 << i;
    }
    writer.number(words);
    for (long word : bits) {
      if (word != 0) {
        writer.wide(word);
      }
    }
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
