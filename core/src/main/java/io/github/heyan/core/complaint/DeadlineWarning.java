package io.github.heyan.core.complaint;

import java.time.LocalDate;

/**
 * A day on which to warn of a deadline. Immutable.
 *
 * @param daysBefore how many days are left on it, in the unit of the rule; calendar days where that
 *     is years
 * @param date the day
 */
public record DeadlineWarning(int daysBefore, LocalDate date) {}
