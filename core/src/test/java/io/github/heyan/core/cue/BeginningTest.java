package io.github.heyan.core.cue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heyan.core.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeginningTest {
  private static final long SEED = 20261122;
  private static final int PATTERNS = 10_000;

  @ParameterizedTest
  @CsvSource(
      delimiterString = " ~ ",
      value = {
        "不能办 ~ 不能 ~ true",
        "不能办 ~ 不能办 ~ false",
        "不能办理? ~ 不能办 ~ true",
        "不能办 ~ 不行 ~ false",
        "不能办 ~ '' ~ true",
        "不.{0,3}办 ~ 不能给 ~ true",
        "不.{0,3}办 ~ 不能给您办 ~ false",
        "不.{0,3}办 ~ 不能， ~ false",
        "不.{0,3}，办 ~ 不能， ~ true",
        "(不能|没法)办 ~ 没 ~ true",
        "{cannot}{do} ~ 无法办 ~ true",
        "{cannot}{do} ~ 能 ~ false",
        "[不没]{2,3}办 ~ 没不没 ~ true",
        "[不没]{2,3}办 ~ 没不没不 ~ false",
        "(?<x>不{2})办 ~ 不 ~ true",
        "^不能 ~ 不 ~ true",
        "不^能 ~ 不 ~ true",
        "不$ ~ 不 ~ true",
        "办不$能 ~ 办不 ~ true",
        "不\\p{Digit}办 ~ 不３ ~ true",
        "沒辦法 ~ 没办 ~ true",
        "a。b ~ A。 ~ true"
      })
  void says_whether_a_match_may_go_on_behind_the_end(String pattern, String text, boolean goesOn) {
    Text read = Text.of(text);
    assertThat(TestPatterns.compile(pattern).mayGoBeyond(read, 0, read.length())).isEqualTo(goesOn);
  }

  @Test
  void heeds_what_stands_before_the_start() {
    Pattern pattern = TestPatterns.compile("^不能");
    assertThat(pattern.mayGoBeyond(Text.of("也不"), 1, 2)).isFalse();
    assertThat(pattern.mayGoBeyond(Text.of("也，不"), 2, 3)).isTrue();
  }

  @Test
  void refuses_what_is_longer_than_any_match() {
    Text text = Text.of("a".repeat(70));
    assertThat(TestPatterns.compile("a{1,63}").mayGoBeyond(text, 0, 64)).isFalse();
    assertThat(TestPatterns.compile("a{1,63}").mayGoBeyond(text, 1, 63)).isTrue();
    assertThat(TestPatterns.compile("a{1,63}").mayGoBeyond(text, 0, 63)).isFalse();
  }

  @Test
  void never_misses_the_beginning_of_a_match() {
    RandomPattern random = new RandomPattern(SEED);
    for (int i = 0; i < PATTERNS; i++) {
      Pattern pattern = TestPatterns.compile(random.pattern(1));
      Text text = Text.of(random.text());
      for (int start = 0; start < text.length(); start++) {
        int longest = pattern.longestFrom(text, start);
        for (int end = start; end < longest; end++) {
          assertThat(pattern.mayGoBeyond(text, start, end))
              .as("seed %d, pattern %d \"%s\", text \"%s\"", SEED, i, pattern, text)
              .isTrue();
        }
      }
    }
  }
}
