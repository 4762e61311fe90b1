package io.github.heyan.checker.reader;

import com.google.common.collect.ImmutableList;
import io.github.heyan.checker.reader.ReplyClauses.Clause;

/**
 * What the second reader thinks of a reply.
 *
 * @param suspicions the faults that it suspects, ordered by place
 * @param doubtful the clauses of which it is not sure that they are harmless, ordered by place
 */
public record ReplyReading(ImmutableList<Suspicion> suspicions, ImmutableList<Clause> doubtful) {

  /** Returns whether it is sure that all of {@code [start, end)} of the view is harmless. */
  public boolean isHarmless(int start, int end) {
    return doubtful.stream().noneMatch(clause -> clause.start() < end && start < clause.end());
  }
}
