package io.github.heyan.core.complaint;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a complaint stands against its deadline on a given day, and what it follows from. Immutable.
 *
 * @param rule the rule that was applied
 * @param day the day for which this holds; the last one where the complaint had ended by then
 * @param state whether it is open, and in time
 * @param start the day of receipt, or of the last new facts; the day after it is day 1
 * @param due the last day of the deadline, never moved for a holiday: to answer earlier is safe
 * @param daysLeft the days after {@code day} up to and with {@code due} that count, in the unit of
 *     the rule (calendar days where that is years); 0 on {@code due} itself; after it, less than 0:
 *     the calendar days since
 * @param warnings when to warn, in the order of time; those that would fall before day 1 are left
 *     out
 * @param events what became of each event, in the order of time
 */
public record DeadlineStatus(
    DeadlineRule rule,
    LocalDate day,
    DeadlineState state,
    LocalDate start,
    LocalDate due,
    int daysLeft,
    List<DeadlineWarning> warnings,
    List<EventVerdict> events) {

  /** Copies the lists. */
  public DeadlineStatus {
    warnings = ImmutableList.copyOf(warnings);
    events = ImmutableList.copyOf(events);
  }

  /** Returns the latest warning that {@code day} has reached, where the deadline still runs. */
  public Optional<DeadlineWarning> warning() {
    return warnings.stream()
        .filter(each -> state == DeadlineState.RUNNING && !each.date().isAfter(day))
        .reduce((earlier, later) -> later);
  }
}
