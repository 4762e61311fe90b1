package io.github.heyan.core.cue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * How often short literals are met in running Chinese text. Estimated from the word counts of the
 * jieba dictionary (see NOTICE); only the order matters, for the choice of triggers.
 */
final class Frequency {
  private static final byte RARE_CHARACTER = 21;
  private static final int RARE_PAIR = 18;

  private static final byte[] CHARACTERS = new byte[Character.MAX_VALUE + 1];

  private static final int PAIR_SLOTS = 1 << 15;

  /** An open hash table of pairs of characters, the first in the upper half. */
  private static final int[] PAIRS = new int[PAIR_SLOTS];

  private static final byte[] BITS_OF_PAIRS = new byte[PAIR_SLOTS];

  // Bits are minus the binary logarithm of the probability at a position.
  static {
    Arrays.fill(CHARACTERS, RARE_CHARACTER);
    read();
    // The dictionary's counts are of words, and 的 is seldom counted as one; in service talk it and
    // the sentence particles are among the commonest characters; marks and digits it has none of.
    "的呢哦哈啊了您,，。".chars().forEach(c -> CHARACTERS[c] = 5);
    "!?！？、;；:：~～0123456789亲".chars().forEach(c -> CHARACTERS[c] = 6);
  }

  private Frequency() {}

  /** Returns the estimated probability that {@code literal} begins at a position. */
  static double of(String literal) {
    int bits = literal.length() == 1 ? CHARACTERS[literal.charAt(0)] : 0;
    for (int i = 0; i + 1 < literal.length(); i++) {
      bits = Math.max(bits, bits(literal.charAt(i), literal.charAt(i + 1)) + 2 * i);
    }
    return Math.scalb(1.0, -bits);
  }

  /** Returns the estimated probability that {@code c} stands at a position. */
  static double of(char c) {
    return Math.scalb(1.0, -CHARACTERS[c]);
  }

  private static int bits(char first, char second) {
    int slot = slot(pair(first, second));
    return PAIRS[slot] != 0
        ? BITS_OF_PAIRS[slot]
        : Math.min(CHARACTERS[first] + CHARACTERS[second], RARE_PAIR);
  }

  /** Returns the slot of {@code pair}, or where it is not there an empty one. */
  private static int slot(int pair) {
    int slot = (pair * 0x9E3779B1) >>> 17;
    while (PAIRS[slot] != 0 && PAIRS[slot] != pair) {
      slot = (slot + 1) % PAIR_SLOTS;
    }
    return slot;
  }

  private static int pair(char first, char second) {
    return first << 16 | second;
  }

  private static void read() {
    try (InputStream in = Frequency.class.getResourceAsStream("frequency.txt");
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(Frequency::readLine);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void readLine(String line) {
    int tab = line.indexOf('\t');
    byte bits = Byte.parseByte(line.substring(tab + 1));
    if (tab == 1) {
      CHARACTERS[line.charAt(0)] = bits;
    } else if (tab == 2) {
      int slot = slot(pair(line.charAt(0), line.charAt(1)));
      PAIRS[slot] = pair(line.charAt(0), line.charAt(1));
      BITS_OF_PAIRS[slot] = bits;
    }
  }
}
