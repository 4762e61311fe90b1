package io.github.heyan.fuzzing;

import java.util.List;

/** Makes patterns of the pack language: such as the grammar allows, and such as it does not. */
final class Patterns {
  private static final List<String> LETTERS = List.of("不", "能", "办", "您", "a", "1", "，", "無", "Ａ");
  private static final List<String> CLASSES =
      List.of(
          "[不能]",
          "[^办]",
          "[a-z]",
          "[0-9一-十]",
          "\\p{Han}",
          "\\p{Digit}",
          "\\p{Latin}",
          "[\\p{Han}a]");
  private static final List<String> REPEATS =
      List.of("?", "?", "{2}", "{0,2}", "{1,3}", "{0,1}", "{0,6}", "{2,63}");
  private static final List<String> SCRAPS =
      List.of(
          "(",
          ")",
          "(?<a>",
          "(?",
          "(?=",
          "[",
          "]",
          "[^",
          "{",
          "}",
          "{x",
          "{0,",
          "{9,1}",
          "{64}",
          "*",
          "+",
          "?",
          "|",
          "^",
          "$",
          ".",
          "\\",
          "\\p",
          "\\p{",
          "\\p{Lu}",
          "\\d",
          "\\1",
          "-",
          " ",
          "\n",
          "😀",
          "\uD83D",
          "\uFFFC",
          "{nothing}",
          "{word}",
          "{9999999999}");

  private final Choices choices;
  private int groups;

  Patterns(Choices choices) {
    this.choices = choices;
  }

  /** Returns a pattern of the grammar, a real one, or either with a few wrong characters. */
  String pattern() {
    groups = 0;
    String pattern = choices.oneIn(3) ? choices.of(Corpus.PATTERNS) : choice(choices.below(5));
    while (choices.oneIn(3)) {
      pattern = mutated(pattern, choices);
    }
    return pattern;
  }

  /** Returns a text over the letters of the patterns, so that they often match. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (int left = choices.below(14); left > 0; left--) {
      text.append(choices.oneIn(8) ? new Texts(choices).text() : choices.of(LETTERS));
    }
    return text.toString();
  }

  private static String mutated(String pattern, Choices choices) {
    int at = choices.below(pattern.length() + 1);
    int end = Math.min(pattern.length(), at + choices.below(3));
    return pattern.substring(0, at) + choices.of(SCRAPS) + pattern.substring(end);
  }

  private String choice(int depth) {
    StringBuilder choice = new StringBuilder(sequence(depth));
    while (choices.oneIn(4)) {
      choice.append('|').append(sequence(depth));
    }
    return choice.toString();
  }

  private String sequence(int depth) {
    StringBuilder sequence = new StringBuilder();
    for (int left = choices.between(1, 4); left > 0; left--) {
      sequence.append(atom(depth));
      if (choices.oneIn(4)) {
        sequence.append(choices.of(REPEATS));
      }
    }
    return sequence.toString();
  }

  private String atom(int depth) {
    int kind = choices.below(12);
    if (kind < 5 || (kind > 9 && depth == 0)) {
      return choices.of(LETTERS);
    } else if (kind < 6) {
      return ".";
    } else if (kind < 7) {
      return "{word}";
    } else if (kind < 8) {
      return choices.oneIn(2) ? "^" : "$";
    } else if (kind < 10) {
      return choices.of(CLASSES);
    }
    String open = choices.oneIn(3) ? "(?<g" + groups++ + ">" : "(";
    return open + choice(depth - 1) + ")";
  }
}
