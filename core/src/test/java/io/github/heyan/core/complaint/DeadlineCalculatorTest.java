package io.github.heyan.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.heyan.core.complaint.ComplaintEvent.Received;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** January 2026: the 5th is a Monday. Simple: 15 days, to the 20th; complex: to 4 February. */
class DeadlineCalculatorTest {
  private static final Received RECEIVED = new Received(day("01-05"));
  private static final EventVerdict BEGINS =
      new EventVerdict(RECEIVED, true, "收到投诉，次日为第1日", "complaint received; the next day is day 1");

  private static LocalDate day(String monthAndDay) {
    return LocalDate.parse("2026-" + monthAndDay);
  }

  private static DeadlineStatus status(DeadlineRule rule, String today, ComplaintEvent... events) {
    List<ComplaintEvent> all = new ArrayList<>(List.of(events));
    all.add(RECEIVED);
    return DeadlineCalculator.of(rule).status(all, day(today));
  }

  @ParameterizedTest
  @CsvSource({
    "15, CALENDAR_DAYS, 2026-01-05, 2026-01-20",
    "15, CALENDAR_DAYS, 2026-01-20, 2026-02-04",
    "15, CALENDAR_DAYS, 2026-01-31, 2026-02-15",
    "15, CALENDAR_DAYS, 2026-02-14, 2026-03-01",
    "15, CALENDAR_DAYS, 2028-02-14, 2028-02-29",
    "15, CALENDAR_DAYS, 2028-02-15, 2028-03-01",
    "15, CALENDAR_DAYS, 2025-12-20, 2026-01-04",
    "30, CALENDAR_DAYS, 2026-01-31, 2026-03-02",
    "30, CALENDAR_DAYS, 2028-01-31, 2028-03-01",
    "15, WORKING_DAYS, 2026-01-05, 2026-01-26",
    "15, WORKING_DAYS, 2026-01-03, 2026-01-23",
    "7, WORKING_DAYS, 2026-01-09, 2026-01-20",
    "1, WORKING_DAYS, 2026-01-09, 2026-01-12",
    "3, YEARS, 2026-01-05, 2029-01-05",
    "3, YEARS, 2024-02-29, 2027-02-28"
  })
  void counts_from_the_day_after_receipt(
      int length, DeadlineUnit unit, LocalDate received, LocalDate due) {
    assertThat(DeadlineCalculator.of(TestRules.of(length, unit)).due(received)).isEqualTo(due);
  }

  @Test
  void heeds_the_calendar_of_the_host_for_working_days_only() {
    BusinessCalendar exchanged =
        BusinessCalendar.of(
            day("02-16").datesUntil(day("02-24")).toList(), List.of(day("02-14"), day("02-28")));
    DeadlineRule working = TestRules.of(7, DeadlineUnit.WORKING_DAYS);
    assertThat(DeadlineCalculator.of(working).with(exchanged).due(day("02-12")))
        .isEqualTo(day("02-28"));
    DeadlineRule calendar = TestRules.of(7, DeadlineUnit.CALENDAR_DAYS);
    assertThat(DeadlineCalculator.of(calendar).with(exchanged).due(day("02-12")))
        .isEqualTo(day("02-19"));
  }

  @ParameterizedTest
  @CsvSource({
    "01-05, RUNNING, 15",
    "01-06, RUNNING, 14",
    "01-19, RUNNING, 1",
    "01-20, RUNNING, 0",
    "01-21, OVERDUE, -1",
    "02-20, OVERDUE, -31"
  })
  void tells_the_days_left(String today, DeadlineState state, int left) {
    assertThat(status(TestRules.simple(), today))
        .isEqualTo(
            new DeadlineStatus(
                TestRules.simple(),
                day(today),
                state,
                day("01-05"),
                day("01-20"),
                left,
                List.of(
                    new DeadlineWarning(5, day("01-15")),
                    new DeadlineWarning(2, day("01-18")),
                    new DeadlineWarning(1, day("01-19"))),
                List.of(BEGINS)));
  }

  @Test
  void tells_the_days_left_in_working_days_and_the_delay_in_calendar_days() {
    DeadlineRule rule = TestRules.of(4, DeadlineUnit.WORKING_DAYS);
    assertThat(status(rule, "01-06").due()).isEqualTo(day("01-09"));
    assertThat(status(rule, "01-06").daysLeft()).isEqualTo(3);
    assertThat(status(rule, "01-10").state()).isEqualTo(DeadlineState.OVERDUE);
    assertThat(status(rule, "01-10").daysLeft()).isEqualTo(-1);
  }

  @Test
  void warns_on_working_days_where_these_count() {
    DeadlineRule rule = TestRules.of(10, DeadlineUnit.WORKING_DAYS);
    assertThat(DeadlineCalculator.of(rule).warningAt(1, 5).status(List.of(RECEIVED), day("01-05")))
        .extracting(DeadlineStatus::warnings)
        .isEqualTo(
            List.of(new DeadlineWarning(5, day("01-12")), new DeadlineWarning(1, day("01-16"))));
  }

  @Test
  void leaves_out_warnings_before_day_1() {
    DeadlineCalculator calculator =
        DeadlineCalculator.of(TestRules.simple()).warningAt(3000, 15, 14);
    assertThat(calculator.status(List.of(RECEIVED), day("01-05")).warnings())
        .containsExactly(new DeadlineWarning(14, day("01-06")));
    assertThat(calculator.warningAt().status(List.of(RECEIVED), day("01-05")).warnings()).isEmpty();
  }

  @Test
  void refuses_events_without_one_receipt() {
    DeadlineCalculator calculator = DeadlineCalculator.of(TestRules.simple());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> calculator.status(List.of(), day("01-05")))
        .withMessage("events must have one received, but had 0: []");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> calculator.status(List.of(RECEIVED, new Received(day("01-06"))), day("01-07")))
        .withMessage("events must have one received, but had 2: [2026-01-05, 2026-01-06]");
  }

  @Test
  void refuses_a_day_before_receipt() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> status(TestRules.simple(), "01-04"))
        .withMessage("today must not be before receipt, 2026-01-05, but was 2026-01-04");
  }

  @Test
  void refuses_a_warning_on_the_last_day() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DeadlineCalculator.of(TestRules.simple()).warningAt(5, 0))
        .withMessage("days before must be from 1 to 3660, but was 0");
  }

  @Test
  void refuses_a_calendar_without_working_days() {
    DeadlineRule rule = TestRules.of(1, DeadlineUnit.WORKING_DAYS);
    assertThatIllegalStateException()
        .isThrownBy(() -> DeadlineCalculator.of(rule).with(day -> false).due(day("01-05")))
        .withMessage("calendar must have working days, but has none near 2027-01-06");
  }
}
