package io.github.heyan.core.complaint;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * By how much a deadline may be extended, once, and on what conditions. Immutable.
 *
 * @param length how much time is added, in the unit of the rule
 * @param needsApproval whether a superior must have approved it; in the order of 2020 the superior
 *     institution or the senior management of the head office
 * @param needsNotice whether the customer must have been told
 */
public record DeadlineExtension(int length, boolean needsApproval, boolean needsNotice) {
  /**
   * Checks the length.
   *
   * @throws IllegalArgumentException if it is not from 1 to 3660
   */
  public DeadlineExtension {
    checkArgument(
        length >= 1 && length <= DeadlineRule.LONGEST,
        "length must be from 1 to %s, but was %s",
        DeadlineRule.LONGEST,
        length);
  }
}
