package io.github.heyan.checker.reader;

import com.google.common.collect.ImmutableList;
import io.github.heyan.checker.reader.ReplyClauses.Clause;

/**
 * What the second reader thinks of a reply. Clauses without a Chinese character it does not read.
 *
 * @param suspicions the faults that it suspects, ordered by place
 * @param harmless the clauses of which it is sure that they are harmless, ordered by place
 * @param doubtful the others that it read, ordered by place
 */
public record ReplyReading(
    ImmutableList<Suspicion> suspicions,
    ImmutableList<Clause> harmless,
    ImmutableList<Clause> doubtful) {

  /** Returns whether it is sure that what it read of {@code [start, end)} is harmless. */
  public boolean isHarmless(int start, int end) {
    return harmless.stream().anyMatch(clause -> clause.overlaps(start, end))
        && doubtful.stream().noneMatch(clause -> clause.overlaps(start, end));
  }
}
