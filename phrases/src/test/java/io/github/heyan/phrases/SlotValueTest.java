package io.github.heyan.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotValueTest {
  private static String zh(SlotValue value) {
    return value.in(Locale.SIMPLIFIED_CHINESE);
  }

  private static String en(SlotValue value) {
    return value.in(Locale.US);
  }

  @ParameterizedTest
  @CsvSource({
    "1234.5, '1,234.50元', 'CNY 1,234.50'",
    "300, 300元, CNY 300",
    "300.00, 300.00元, CNY 300.00",
    "0.01, 0.01元, CNY 0.01",
    "1E+6, '1,000,000元', 'CNY 1,000,000'",
    "-20, -20元, CNY -20",
  })
  void shows_amounts(BigDecimal sum, String zh, String en) {
    assertThat(zh(SlotValue.amount(sum))).isEqualTo(zh);
    assertThat(en(SlotValue.amount(sum))).isEqualTo(en);
  }

  @Test
  void shows_other_currencies() {
    SlotValue dollars = SlotValue.amount(new BigDecimal("99.9"), Currency.getInstance("USD"));
    assertThat(zh(dollars)).isEqualTo("99.90美元");
    assertThat(en(dollars)).isEqualTo("USD 99.90");
  }

  @Test
  void never_rounds_an_amount() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SlotValue.amount(new BigDecimal("1.005")))
        .withMessage("amount must have at most 2 decimals, but was 1.005");
  }

  @Test
  void shows_days_and_times() {
    LocalDate day = LocalDate.of(2026, 3, 5);
    assertThat(zh(SlotValue.date(day))).isEqualTo("3月5日");
    assertThat(en(SlotValue.date(day))).isEqualTo("March 5");
    assertThat(zh(SlotValue.fullDate(day))).isEqualTo("2026年3月5日");
    assertThat(en(SlotValue.fullDate(day))).isEqualTo("March 5, 2026");
    assertThat(zh(SlotValue.time(LocalTime.of(17, 5)))).isEqualTo("17:05");
    assertThat(zh(SlotValue.time(LocalDateTime.of(2026, 3, 5, 9, 0)))).isEqualTo("3月5日09:00");
    assertThat(en(SlotValue.time(LocalDateTime.of(2026, 3, 5, 9, 0)))).isEqualTo("March 5, 09:00");
  }

  @ParameterizedTest
  @CsvSource({
    "PT2H30M, 2小时30分钟, 2 hours 30 minutes",
    "PT72H, 3天, 3 days",
    "PT1M, 1分钟, 1 minute",
    "PT45S, 45秒, 45 seconds",
  })
  void shows_durations(Duration length, String zh, String en) {
    assertThat(zh(SlotValue.duration(length))).isEqualTo(zh);
    assertThat(en(SlotValue.duration(length))).isEqualTo(en);
  }

  @Test
  void shows_working_days_and_rates() {
    assertThat(zh(SlotValue.workingDays(3))).isEqualTo("3个工作日");
    assertThat(en(SlotValue.workingDays(1))).isEqualTo("1 working day");
    assertThat(zh(SlotValue.percent(new BigDecimal("3.45")))).isEqualTo("3.45%");
  }

  @Test
  void refuses_what_says_nothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SlotValue.duration(Duration.ZERO))
        .withMessage("duration must be at least a second, but was PT0S");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SlotValue.workingDays(0))
        .withMessage("working days must be at least one, but were 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SlotValue.text(" "))
        .withMessage("value of a slot must be text, but was empty");
  }

  @Test
  void fits_slots_of_its_type_only_but_words_fit_all() {
    SlotValue day = SlotValue.date(LocalDate.of(2026, 3, 5));
    assertThat(day.fits("date")).isTrue();
    assertThat(day.fits("date2")).isTrue();
    assertThat(day.fits("time")).isTrue();
    assertThat(day.fits("amount")).isFalse();
    assertThat(SlotValue.text("😀").fits("amount")).isTrue();
    assertThat(SlotValue.text("今天")).isEqualTo(new SlotValue(Optional.empty(), "今天", "今天"));
  }
}
