package io.github.heyan.core.complaint;

import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Says which days are working days. Made to be implemented by the host, which knows the public
 * holidays of each year and the weekends that are worked in exchange (调休): they are announced year
 * by year, so Heyan brings none.
 *
 * <p>Implementations must be immutable, and must have a working day in every year.
 */
@FunctionalInterface
public interface BusinessCalendar {
  /** Returns whether {@code day} is a working day. */
  boolean isWorkingDay(LocalDate day);

  /** Returns the calendar without holidays: Monday to Friday are working days. */
  static BusinessCalendar weekdays() {
    return day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
  }

  /**
   * Returns the calendar of Monday to Friday with exceptions.
   *
   * @param holidays days that are not worked
   * @param workedWeekends Saturdays and Sundays that are worked
   */
  static BusinessCalendar of(Iterable<LocalDate> holidays, Iterable<LocalDate> workedWeekends) {
    ImmutableSet<LocalDate> off = ImmutableSet.copyOf(holidays);
    ImmutableSet<LocalDate> on = ImmutableSet.copyOf(workedWeekends);
    BusinessCalendar weekdays = weekdays();
    return day -> on.contains(day) || (weekdays.isWorkingDay(day) && !off.contains(day));
  }
}
