package io.github.heyan.core.complaint;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A text that sets deadlines: a law, an order, a notice, or a bank's own rules. Immutable.
 *
 * @param id stable id of ours, such as {@code cbirc-2020-3}
 * @param zh Chinese name
 * @param en English name
 * @param issuer who issued it, in Chinese
 * @param number its number, such as 银保监会令2020年第3号
 * @param from the first day in force
 * @param until the last day in force; empty while it is
 */
public record Regulation(
    String id,
    String zh,
    String en,
    String issuer,
    String number,
    LocalDate from,
    Optional<LocalDate> until) {

  /**
   * Checks the order of the days.
   *
   * @throws IllegalArgumentException if {@code until} is before {@code from}
   */
  public Regulation {
    checkArgument(
        until.isEmpty() || !until.get().isBefore(from),
        "until must not be before from, %s, but was %s",
        from,
        until.orElse(from));
  }

  /** Returns whether it is in force on {@code day}. */
  public boolean isInForce(LocalDate day) {
    return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
  }
}
