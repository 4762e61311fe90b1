package io.github.heyan.checker;

import io.github.heyan.core.Act;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What was found in one reply. Immutable and safe to share.
 *
 * @param verdict what to do with the reply
 * @param acts the good practice that it shows
 * @param findings its faults, ordered by place
 * @param rewritten the whole reply in better words, where some were found for all its faults
 */
public record Report(
    Verdict verdict, Set<Act> acts, List<Finding> findings, Optional<Rewritten> rewritten) {

  /** Copies the collections. */
  public Report {
    acts = acts instanceof FoundActs ? acts : copy(acts);
    findings = List.copyOf(findings);
  }

  private static Set<Act> copy(Set<Act> acts) {
    return acts.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(acts));
  }

  /**
   * Returns this report with the findings that are {@code wanted}, and the verdict on them, without
   * a rewritten reply, as that mends all faults.
   */
  public Report only(Predicate<? super Finding> wanted) {
    return of(acts, findings.stream().filter(wanted).toList(), Optional.empty());
  }

  static Report of(Set<Act> acts, List<Finding> findings, Optional<Rewritten> rewritten) {
    return new Report(Verdict.of(findings), acts, findings, rewritten);
  }
}
