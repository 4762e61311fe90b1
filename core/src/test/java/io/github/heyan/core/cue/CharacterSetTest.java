package io.github.heyan.core.cue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharacterSetTest {
  /** Returns the filter of these characters, or of all where the string is a dot. */
  private static long filter(String characters) {
    return characters.equals(".")
        ? CharacterSet.ALL
        : characters
            .chars()
            .mapToLong(c -> CharacterSet.of((char) c))
            .reduce(CharacterSet.NONE, (one, other) -> one | other);
  }

  @ParameterizedTest
  @CsvSource({
    "办, 办, 办",
    "不能办, 不, 办",
    "(不|没)办, 不没, 办",
    "不?办, 不办, 办",
    "办了?, 办, 办了",
    "^办$, 办, 办",
    "'[不没]{1,2}', 不没, 不没",
    "{cannot}{do}, 不没无, 办理查",
    "'(?<x>不).{0,2}', 不, .",
    "'不.', 不, .",
    "[^不], ., .",
    "\\p{Han}, ., .",
    "[1-3], 123, 123"
  })
  void knows_how_matches_begin_and_end(String pattern, String first, String last) {
    Syntax syntax = TestPatterns.parse(pattern);

    assertThat(CharacterSet.first(syntax)).isEqualTo(filter(first));
    assertThat(CharacterSet.last(syntax)).isEqualTo(filter(last));
  }
}
