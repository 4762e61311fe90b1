package io.github.heyan.fuzzing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.heyan.core.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequireTest {
  @ParameterizedTest
  @CsvSource({"0, 1", "1, 3", "0, 3", "3, 3", "3, 4"})
  void takes_spans_of_whole_characters(int start, int end) {
    assertThatCode(() -> Require.span(new Span(start, end), "办😀\uD83D"))
        .doesNotThrowAnyException();
  }

  @Test
  void refuses_a_span_that_cuts_a_pair() {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> Require.span(new Span(0, 2), "办😀"))
        .withMessage("Span[start=0, end=2] ends in a surrogate pair; input: \"办\\uD83D\\uDE00\"");
  }

  @Test
  void refuses_a_span_beyond_the_text() {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> Require.span(new Span(0, 2), "\n"))
        .withMessage("Span[start=0, end=2] must lie in the text; input: \"\\u000A\"");
  }

  @Test
  void refuses_what_is_not_equal() {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> Require.equal(1, 2, "a\"b"))
        .withMessage("expected 1, but was 2; input: \"a\\\"b\"");
  }
}
