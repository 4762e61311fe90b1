package io.github.heyan.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessCalendarTest {
  private static final BusinessCalendar EXCHANGED =
      BusinessCalendar.of(
          List.of(LocalDate.of(2026, 2, 16), LocalDate.of(2026, 2, 17)),
          List.of(LocalDate.of(2026, 2, 14)));

  @ParameterizedTest
  @CsvSource({
    "2026-02-13, true, true",
    "2026-02-14, false, true",
    "2026-02-15, false, false",
    "2026-02-16, true, false",
    "2026-02-17, true, false",
    "2026-02-18, true, true"
  })
  void tells_working_days(LocalDate day, boolean weekday, boolean exchanged) {
    assertThat(BusinessCalendar.weekdays().isWorkingDay(day)).isEqualTo(weekday);
    assertThat(EXCHANGED.isWorkingDay(day)).isEqualTo(exchanged);
  }
}
