package io.github.heyan.core.complaint;

import static com.google.common.base.Preconditions.checkState;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;

/** Counts the days of one deadline: those of its unit, without those that were left out. */
final class DayCount {
  /** A year without a working day is a fault of the calendar, and counting on would never end. */
  private static final int LONGEST_REST = 366;

  private final DeadlineUnit unit;
  private final BusinessCalendar calendar;
  private final Set<LocalDate> excluded = new HashSet<>();

  DayCount(DeadlineUnit unit, BusinessCalendar calendar) {
    this.unit = unit;
    this.calendar = calendar;
  }

  /** Leaves out the days from {@code from} to {@code to}, both inclusive. */
  void exclude(LocalDate from, LocalDate to) {
    from.datesUntil(to.plusDays(1)).forEach(excluded::add);
  }

  /** Returns the last of {@code length} units that begin the day after {@code start}. */
  LocalDate end(LocalDate start, int length) {
    return unit == DeadlineUnit.YEARS ? start.plusYears(length) : step(start, length, 1);
  }

  /**
   * Returns the last day that itself counts and on which {@code days} are left until {@code end}.
   */
  LocalDate before(LocalDate end, int days) {
    return step(end.plusDays(1), days + 1, -1);
  }

  /** Returns how many days count after {@code day} up to {@code end}; after it, the delay. */
  int left(LocalDate day, LocalDate end) {
    if (day.isAfter(end)) {
      return Math.toIntExact(ChronoUnit.DAYS.between(day, end));
    }
    return (int) day.plusDays(1).datesUntil(end.plusDays(1)).filter(this::counts).count();
  }

  private LocalDate step(LocalDate from, int days, int direction) {
    LocalDate day = from;
    int idle = 0;
    for (int counted = 0; counted < days; ) {
      day = day.plusDays(direction);
      if (counts(day)) {
        counted++;
        idle = 0;
      } else if (!excluded.contains(day)) {
        checkState(
            ++idle < LONGEST_REST, "calendar must have working days, but has none near %s", day);
      }
    }
    return day;
  }

  private boolean counts(LocalDate day) {
    return !excluded.contains(day)
        && (unit != DeadlineUnit.WORKING_DAYS || calendar.isWorkingDay(day));
  }
}
