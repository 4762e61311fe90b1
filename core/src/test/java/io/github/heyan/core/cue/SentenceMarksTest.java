package io.github.heyan.core.cue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceMarksTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " ~ ",
      value = {
        "不能办 ~ false",
        "不.{0,20}办$ ~ false",
        "不[^的]{1,9}办 ~ false",
        "不，办 ~ false",
        "\\p{Han}\\p{Digit} ~ false",
        "[，、:]办 ~ false",
        "吗？ ~ true",
        "吗？{2}！? ~ true",
        "(好|行|算了。)吧 ~ true",
        "(?<x>好[,;])吧 ~ true",
        "[!-/]吧 ~ true",
        "行…{0,2} ~ true",
        "行\\~ ~ true",
        "行★ ~ true"
      })
  void says_whether_a_pattern_names_a_mark_that_ends_sentences(String pattern, boolean crosses) {
    assertThat(TestPatterns.compile(pattern).crossesSentences()).isEqualTo(crosses);
  }
}
