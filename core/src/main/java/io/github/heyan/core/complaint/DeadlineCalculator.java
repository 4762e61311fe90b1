package io.github.heyan.core.complaint;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.Ints;
import io.github.heyan.core.complaint.ComplaintEvent.Received;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Computes by when a complaint must be answered, and how it stands on a given day.
 *
 * <pre>{@code
 * DeadlineRule rule = Deadlines.standard().rule("cbirc-2020-3-complex");
 * LocalDate received = LocalDate.of(2026, 1, 5);
 * DeadlineStatus status =
 *     DeadlineCalculator.of(rule)
 *         .status(
 *             List.of(
 *                 new ComplaintEvent.Received(received),
 *                 new ComplaintEvent.Extended(received.plusDays(28), true, true)),
 *             LocalDate.of(2026, 2, 10));
 * status.due();      // 2026-03-06
 * status.daysLeft(); // 24
 * status.events();   // what counted, what did not, and why
 * }</pre>
 *
 * <p>Reads no clock: the day is always the caller's. Immutable and safe to share between threads,
 * as far as its {@link BusinessCalendar} is.
 */
public final class DeadlineCalculator {
  private static final Comparator<ComplaintEvent> BY_TIME =
      Comparator.comparing(ComplaintEvent::date)
          .thenComparing(event -> !(event instanceof Received));

  private final DeadlineRule rule;
  private final BusinessCalendar calendar;
  private final ImmutableSortedSet<Integer> warnAt;

  private DeadlineCalculator(
      DeadlineRule rule, BusinessCalendar calendar, ImmutableSortedSet<Integer> warnAt) {
    this.rule = rule;
    this.calendar = calendar;
    this.warnAt = warnAt;
  }

  /** Returns the calculator of a rule, with {@link BusinessCalendar#weekdays()}. */
  public static DeadlineCalculator of(DeadlineRule rule) {
    return new DeadlineCalculator(rule, BusinessCalendar.weekdays(), descending(5, 2, 1));
  }

  /** Returns this calculator with the working days of {@code calendar}. */
  public DeadlineCalculator with(BusinessCalendar calendar) {
    return new DeadlineCalculator(rule, calendar, warnAt);
  }

  /**
   * Returns this calculator with other warnings; the default is 5, 2 and 1 days before.
   *
   * @param daysBefore how many days are left, in the unit of the rule, from 1 to 3660; none for no
   *     warning
   * @throws IllegalArgumentException if a number is out of range
   */
  public DeadlineCalculator warningAt(int... daysBefore) {
    for (int days : daysBefore) {
      checkArgument(
          days >= 1 && days <= DeadlineRule.LONGEST,
          "days before must be from 1 to %s, but was %s",
          DeadlineRule.LONGEST,
          days);
    }
    return new DeadlineCalculator(rule, calendar, descending(daysBefore));
  }

  private static ImmutableSortedSet<Integer> descending(int... days) {
    return ImmutableSortedSet.copyOf(Comparator.reverseOrder(), Ints.asList(days));
  }

  /** Returns the rule. */
  public DeadlineRule rule() {
    return rule;
  }

  /** Returns the last day of the deadline of what was received on {@code received}. */
  public LocalDate due(LocalDate received) {
    return new DayCount(rule.unit(), calendar).end(received, rule.length());
  }

  /**
   * Returns how a complaint stands on {@code today}. An event after that day has not happened yet,
   * and does not count.
   *
   * @param events what happened, in any order; on one day, in the order given
   * @throws IllegalArgumentException unless there is exactly one {@link Received}, not after {@code
   *     today}
   */
  public DeadlineStatus status(Iterable<? extends ComplaintEvent> events, LocalDate today) {
    ImmutableList<ComplaintEvent> ordered = ImmutableList.sortedCopyOf(BY_TIME, events);
    LocalDate received = received(ordered);
    checkArgument(
        !today.isBefore(received),
        "today must not be before receipt, %s, but was %s",
        received,
        today);
    DeadlineRun run = new DeadlineRun(rule, calendar, received);
    List<EventVerdict> verdicts = new ArrayList<>();
    for (ComplaintEvent event : ordered) {
      verdicts.add(event.date().isAfter(today) ? future(event, today) : run.take(event));
    }
    return run.status(today, warnAt, verdicts);
  }

  private static LocalDate received(List<ComplaintEvent> events) {
    ImmutableList<LocalDate> days =
        events.stream()
            .filter(Received.class::isInstance)
            .map(ComplaintEvent::date)
            .collect(toImmutableList());
    checkArgument(
        days.size() == 1, "events must have one received, but had %s: %s", days.size(), days);
    return days.get(0);
  }

  private static EventVerdict future(ComplaintEvent event, LocalDate today) {
    return new EventVerdict(event, false, "在" + today + "尚未发生", "has not happened yet on " + today);
  }
}
