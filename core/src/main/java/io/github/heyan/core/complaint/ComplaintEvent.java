package io.github.heyan.core.complaint;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;

/**
 * Something that happened to a complaint and may bear on its deadline. All are immutable records;
 * whether one counts is for the rule to say, see {@link DeadlineCalculator}.
 */
public sealed interface ComplaintEvent {
  /** Returns the day on which it happened, or began. */
  LocalDate date();

  /**
   * The complaint was received.
   *
   * @param date the day; the day after it is day 1
   */
  record Received(LocalDate date) implements ComplaintEvent {}

  /**
   * The deadline was extended.
   *
   * @param date the day of the extension
   * @param approved whether an approval is on record
   * @param noticed whether it is on record that the customer was told
   */
  record Extended(LocalDate date, boolean approved, boolean noticed) implements ComplaintEvent {}

  /**
   * The customer brought new facts and reasons.
   *
   * @param date the day on which the new materials were received
   */
  record NewFacts(LocalDate date) implements ComplaintEvent {}

  /**
   * The customer made the same complaint again, without new facts.
   *
   * @param date the day on which it was received
   */
  record Repeated(LocalDate date) implements ComplaintEvent {}

  /**
   * An outside body appraises, tests or assesses something (鉴定、检测、评估).
   *
   * @param from the first day
   * @param to the last day, inclusive; the expected one while it lasts
   * @param told whether it is on record that the customer was told
   */
  record Appraisal(LocalDate from, LocalDate to, boolean told) implements ComplaintEvent {
    /**
     * Checks the order of the days.
     *
     * @throws IllegalArgumentException if {@code to} is before {@code from}, or ten years later
     */
    public Appraisal {
      checkArgument(!to.isBefore(from), "to must not be before from, %s, but was %s", from, to);
      checkArgument(
          to.isBefore(from.plusYears(10)),
          "to must be within ten years of from, %s, but was %s",
          from,
          to);
    }

    @Override
    public LocalDate date() {
      return from;
    }
  }

  /**
   * The customer withdrew the complaint.
   *
   * @param date the day on which the withdrawal was received
   */
  record Withdrawn(LocalDate date) implements ComplaintEvent {}

  /**
   * The complaint was decided and the customer told: both, since the deadline is for both.
   *
   * @param date the day of the notice
   */
  record Answered(LocalDate date) implements ComplaintEvent {}
}
