package io.github.heyan.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.heyan.core.complaint.ComplaintEvent.Appraisal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ComplaintEventTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

  @Test
  void dates_an_appraisal_by_its_first_day() {
    assertThat(new Appraisal(DAY, DAY.plusDays(3), true).date()).isEqualTo(DAY);
  }

  @Test
  void refuses_an_appraisal_that_ends_before_it_begins_or_never() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Appraisal(DAY, DAY.minusDays(1), true))
        .withMessage("to must not be before from, 2026-01-05, but was 2026-01-04");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Appraisal(DAY, LocalDate.of(2036, 1, 5), true))
        .withMessage("to must be within ten years of from, 2026-01-05, but was 2036-01-05");
  }
}
