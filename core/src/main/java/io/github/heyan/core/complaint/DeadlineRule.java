package io.github.heyan.core.complaint;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;

/**
 * One deadline of a regulation. Immutable.
 *
 * @param id stable id of ours, such as {@code cbirc-2020-3-simple}
 * @param regulation the text that sets it
 * @param kind what it is for
 * @param zh what it asks, in Chinese words of ours
 * @param en what it asks, in English
 * @param length how long it is, in {@code unit}; the day after receipt is the first
 * @param unit what it is counted in
 * @param extension by how much it may be extended, if at all
 * @param clauses what else it provides for
 * @param verified whether it was compared with the text; if not, it may be wrong
 */
public record DeadlineRule(
    String id,
    Regulation regulation,
    DeadlineKind kind,
    String zh,
    String en,
    int length,
    DeadlineUnit unit,
    Optional<DeadlineExtension> extension,
    Set<DeadlineClause> clauses,
    boolean verified) {
  static final int LONGEST = 3_660;

  /**
   * Copies the set.
   *
   * @throws IllegalArgumentException if the length is not from 1 to 3660, or if days are to be left
   *     out of years
   */
  public DeadlineRule {
    checkArgument(
        length >= 1 && length <= LONGEST,
        "length must be from 1 to %s, but was %s",
        LONGEST,
        length);
    checkArgument(
        unit != DeadlineUnit.YEARS || !clauses.contains(DeadlineClause.APPRAISAL),
        "clause \"appraisal\" must go with days, but was with years");
    clauses = ImmutableSet.copyOf(clauses);
  }
}
