package io.github.heyan.core.cue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/**
 * How often short literals are met in running Chinese text. Estimated from the word counts of the
 * jieba dictionary (see NOTICE); only the order matters, for the choice of triggers.
 */
final class Frequency {
  private static final int RARE_CHARACTER = 21;
  private static final int RARE_BIGRAM = 18;

  /** Bits: minus the binary logarithm of the probability at a position. */
  private static final Map<String, Integer> BITS = read();

  private Frequency() {}

  /** Returns the estimated probability that {@code literal} begins at a position. */
  static double of(String literal) {
    int bits = literal.length() == 1 ? character(literal) : 0;
    for (int i = 0; i + 1 < literal.length(); i++) {
      bits = Math.max(bits, bigram(literal.substring(i, i + 2)) + 2 * i);
    }
    return Math.pow(2, -bits);
  }

  private static int character(String c) {
    // The dictionary's counts are of words, and 的 is seldom counted as one; in service talk it and
    // the sentence particles are among the commonest characters.
    return "的呢哦哈啊了您".contains(c) ? 5 : BITS.getOrDefault(c, RARE_CHARACTER);
  }

  private static int bigram(String pair) {
    Integer listed = BITS.get(pair);
    if (listed != null) {
      return listed;
    }
    int independent = character(pair.substring(0, 1)) + character(pair.substring(1));
    return Math.min(independent, RARE_BIGRAM);
  }

  private static Map<String, Integer> read() {
    Map<String, Integer> bits = new HashMap<>();
    try (InputStream in = Frequency.class.getResourceAsStream("frequency.txt");
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#") && line.indexOf('\t') > 0)
          .map(line -> line.split("\t", 2))
          .forEach(fields -> bits.put(fields[0], Integer.valueOf(fields[1])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bits;
  }
}
