package io.github.heyan.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heyan.core.complaint.ComplaintEvent.Received;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineStatusTest {
  @ParameterizedTest
  @CsvSource({"01-14, 0", "01-15, 5", "01-17, 5", "01-18, 2", "01-19, 1", "01-20, 1", "01-21, 0"})
  void tells_the_warning_that_is_due(String today, int daysBefore) {
    DeadlineStatus status =
        DeadlineCalculator.of(TestRules.simple())
            .status(
                List.of(new Received(LocalDate.of(2026, 1, 5))), LocalDate.parse("2026-" + today));
    assertThat(status.warning().map(DeadlineWarning::daysBefore).orElse(0)).isEqualTo(daysBefore);
  }
}
