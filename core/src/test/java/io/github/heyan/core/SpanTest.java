package io.github.heyan.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
  @ParameterizedTest
  @CsvSource({"0, 0, ''", "0, 2, 😀", "2, 4, 不能", "4, 4, ''"})
  void marks_a_part_of_a_text(int start, int end, String words) {
    Span span = new Span(start, end);
    assertThat(span.of("😀不能")).isEqualTo(words);
    assertThat(span.length()).isEqualTo(words.length());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 2, true",
    "1, 3, true",
    "2, 3, true",
    "3, 5, false",
    "0, 1, false",
    "2, 2, false"
  })
  void overlaps_what_shares_a_unit(int start, int end, boolean overlaps) {
    Span span = new Span(1, 3);
    assertThat(span.overlaps(new Span(start, end))).isEqualTo(overlaps);
    assertThat(new Span(start, end).overlaps(span)).isEqualTo(overlaps);
  }

  @Test
  void sorts_by_start_then_end() {
    assertThat(Stream.of(new Span(2, 3), new Span(1, 4), new Span(1, 2)).sorted())
        .containsExactly(new Span(1, 2), new Span(1, 4), new Span(2, 3));
  }

  @ParameterizedTest
  @CsvSource({"-1, 2", "3, 2"})
  void refuses_bounds_that_are_none(int start, int end) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(start, end))
        .withMessage("span must have 0 <= start <= end, but was " + start + ".." + end);
  }
}
