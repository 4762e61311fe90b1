package io.github.heyan.checker.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.heyan.checker.reader.ReplyClauses.Clause;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplyReadingTest {
  private static final ReplyReading READING =
      new ReplyReading(
          ImmutableList.of(),
          ImmutableList.of(new Clause(0, 3), new Clause(4, 6)),
          ImmutableList.of(new Clause(7, 9)));

  @ParameterizedTest
  @CsvSource({
    "0, 3, true",
    "1, 2, true",
    "2, 5, true",
    "5, 8, false",
    "7, 9, false",
    "3, 4, false",
    "20, 21, false"
  })
  void is_sure_of_what_it_read_and_did_not_doubt(int start, int end, boolean sure) {
    assertThat(READING.isHarmless(start, end)).isEqualTo(sure);
  }
}
