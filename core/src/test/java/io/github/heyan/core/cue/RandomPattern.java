package io.github.heyan.core.cue;

import java.util.List;
import java.util.Random;

/** Makes patterns and texts over so small an alphabet that they often match. */
final class RandomPattern {
  private static final List<String> LETTERS = List.of("不", "能", "办", "a", "1");
  private static final List<String> CLASSES =
      List.of("[不能]", "[^办]", "[a-z]", "\\p{Han}", "\\p{Digit}", "\\p{Latin}", "[^，能]", "，");
  private static final List<String> REPEATS =
      List.of("?", "{2}", "{1}", "{0,2}", "{1,3}", "{0,1}", "{2,3}");
  private static final List<String> PIECES =
      List.of("不", "能", "办", "a", "1", "不", "能", "办", " ", " ", "，", "。", "😀", "*", "{{x}}", "不能");

  private final Random random;
  private int groups;

  RandomPattern(long seed) {
    this.random = new Random(seed);
  }

  /** Returns a pattern; groups nest {@code depth} deep. */
  String pattern(int depth) {
    groups = 0;
    return choice(depth);
  }

  /** Returns a text of up to ten pieces. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(11); left > 0; left--) {
      text.append(one(PIECES));
    }
    return text.toString();
  }

  private String choice(int depth) {
    StringBuilder choice = new StringBuilder(sequence(depth));
    while (random.nextInt(4) == 0) {
      choice.append('|').append(sequence(depth));
    }
    return choice.toString();
  }

  private String sequence(int depth) {
    StringBuilder sequence = new StringBuilder();
    for (int left = 1 + random.nextInt(4); left > 0; left--) {
      sequence.append(quantified(depth));
    }
    return sequence.toString();
  }

  private String quantified(int depth) {
    if (random.nextInt(12) == 0) {
      return random.nextBoolean() ? "^" : "$";
    }
    String atom = atom(depth);
    return random.nextInt(3) == 0 ? atom + one(REPEATS) : atom;
  }

  private String atom(int depth) {
    int kind = random.nextInt(10);
    if (kind < 4 || (kind > 7 && depth == 0)) {
      return one(LETTERS);
    } else if (kind < 6) {
      return ".";
    } else if (kind < 8) {
      return one(CLASSES);
    }
    String open = random.nextInt(3) == 0 ? "(?<g" + groups++ + ">" : "(";
    String inner = choice(depth - 1);
    return inner.equals("^") || inner.equals("$") ? inner + "a" : open + inner + ")";
  }

  private String one(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
