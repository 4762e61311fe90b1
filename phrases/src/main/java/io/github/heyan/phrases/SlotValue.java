package io.github.heyan.phrases;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What fills a slot, rendered as the language of the reply has it.
 *
 * <pre>{@code
 * SlotValue.amount(new BigDecimal("1234.50")).in(Locale.CHINA);   // 1,234.50元
 * SlotValue.date(LocalDate.of(2026, 3, 5)).in(Locale.CHINA);      // 3月5日
 * SlotValue.workingDays(3).in(Locale.CHINA);                      // 3个工作日
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param type what it is; empty for plain words, which fit every slot
 * @param zh in Chinese
 * @param en in English
 */
public record SlotValue(Optional<SlotType> type, String zh, String en) {
  private static final Currency YUAN = Currency.getInstance("CNY");
  private static final DateTimeFormatter DAY_EN =
      DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH);
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  /** Checks that there is something to say. */
  public SlotValue {
    checkArgument(!zh.isBlank() && !en.isBlank(), "value of a slot must be text, but was empty");
  }

  /** Returns plain words, the same in every language. */
  public static SlotValue text(String words) {
    return new SlotValue(Optional.empty(), words, words);
  }

  /** Returns a sum in yuan: 1,234.50元. */
  public static SlotValue amount(BigDecimal sum) {
    return amount(sum, YUAN);
  }

  /**
   * Returns a sum of money. One without decimals is shown without.
   *
   * @throws IllegalArgumentException if it has more decimals than the currency, since rounding
   *     would say another sum
   */
  public static SlotValue amount(BigDecimal sum, Currency currency) {
    int digits = currency.getDefaultFractionDigits();
    boolean isExact = sum.stripTrailingZeros().scale() <= digits;
    checkArgument(isExact, "amount must have at most %s decimals, but was %s", digits, sum);
    int shown = sum.scale() <= 0 ? 0 : digits;
    String number = grouped(sum.setScale(shown, RoundingMode.UNNECESSARY), shown);
    String unit = currency.equals(YUAN) ? "元" : currency.getDisplayName(Locale.CHINA);
    return of(SlotType.AMOUNT, number + unit, currency.getCurrencyCode() + " " + number);
  }

  private static String grouped(BigDecimal sum, int decimals) {
    DecimalFormat format =
        new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format.format(sum);
  }

  /** Returns a rate in per cent: 3.45%. */
  public static SlotValue percent(BigDecimal percent) {
    String shown = percent.toPlainString() + "%";
    return of(SlotType.RATE, shown, shown);
  }

  /** Returns a day of a year that is understood: 3月5日. */
  public static SlotValue date(LocalDate day) {
    return of(SlotType.DATE, zh(day), DAY_EN.format(day));
  }

  /** Returns a day with its year: 2026年3月5日. */
  public static SlotValue fullDate(LocalDate day) {
    return of(
        SlotType.DATE, day.getYear() + "年" + zh(day), DAY_EN.format(day) + ", " + day.getYear());
  }

  private static String zh(LocalDate day) {
    return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }

  /** Returns a time of day: 17:30. */
  public static SlotValue time(LocalTime time) {
    return of(SlotType.TIME, CLOCK.format(time), CLOCK.format(time));
  }

  /** Returns a time of a day: 3月5日17:30. */
  public static SlotValue time(LocalDateTime time) {
    LocalDate day = time.toLocalDate();
    String clock = CLOCK.format(time);
    return of(SlotType.TIME, zh(day) + clock, DAY_EN.format(day) + ", " + clock);
  }

  /**
   * Returns a length of time: 2小时30分钟.
   *
   * @throws IllegalArgumentException if it is not at least a second
   */
  public static SlotValue duration(Duration length) {
    checkArgument(length.toSeconds() > 0, "duration must be at least a second, but was %s", length);
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    add(length.toDays(), "天", "day", zh, en);
    add(length.toHoursPart(), "小时", "hour", zh, en);
    add(length.toMinutesPart(), "分钟", "minute", zh, en);
    add(length.toSecondsPart(), "秒", "second", zh, en);
    return of(SlotType.DURATION, String.join("", zh), String.join(" ", en));
  }

  /** Returns a number of working days: 3个工作日. */
  public static SlotValue workingDays(int days) {
    checkArgument(days > 0, "working days must be at least one, but were %s", days);
    return of(SlotType.DURATION, days + "个工作日", counted(days, "working day"));
  }

  private static void add(long count, String zh, String en, List<String> inZh, List<String> inEn) {
    if (count > 0) {
      inZh.add(count + zh);
      inEn.add(counted(count, en));
    }
  }

  private static String counted(long count, String unit) {
    return count + " " + unit + (count == 1 ? "" : "s");
  }

  private static SlotValue of(SlotType type, String zh, String en) {
    return new SlotValue(Optional.of(type), zh, en);
  }

  /** Returns the words in the language of {@code locale}: Chinese or, for any other, English. */
  public String in(Locale locale) {
    return locale.getLanguage().equals("zh") ? zh : en;
  }

  /** Returns whether it may stand in the slot called {@code slot}. */
  public boolean fits(String slot) {
    return type.isEmpty()
        || SlotType.of(slot).map(wanted -> wanted.accepts(type.get())).orElse(true);
  }
}
