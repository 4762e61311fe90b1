package io.github.heyan.core.complaint;

/** What a deadline is counted in. */
public enum DeadlineUnit {
  /** Days of the calendar, 日: every day counts, as in the order of 2020. */
  CALENDAR_DAYS("calendar_days", "日", "calendar days"),
  /** Working days, 工作日: the days that a {@link BusinessCalendar} says are. */
  WORKING_DAYS("working_days", "个工作日", "working days"),
  /** Years, to the same day of the same month, or to the end of February. */
  YEARS("years", "年", "years");

  private final String id;
  private final String zh;
  private final String en;

  DeadlineUnit(String id, String zh, String en) {
    this.id = id;
    this.zh = zh;
    this.en = en;
  }

  /** Returns the stable id used in JSON and packs. */
  public String id() {
    return id;
  }

  /** Returns the Chinese name. */
  public String zh() {
    return zh;
  }

  /** Returns the English name. */
  public String en() {
    return en;
  }
}
