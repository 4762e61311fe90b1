package io.github.heyan.training;

import com.google.common.collect.ImmutableList;
import io.github.heyan.checker.reader.ReplyClauses;
import io.github.heyan.core.text.Text;
import java.util.List;
import java.util.Set;

/**
 * A reply with the scores of its clauses by a model that did not learn from it.
 *
 * @param clean whether it has no fault
 * @param sentences whether it is written in whole sentences
 * @param clauses the clauses that are read
 */
record ScoredReply(boolean clean, boolean sentences, ImmutableList<Clause> clauses) {

  /**
   * A clause.
   *
   * @param score its log-odds
   * @param fault whether it has a fault
   */
  record Clause(double score, boolean fault) {}

  static ScoredReply of(LabelledReply reply, List<Clause> clauses) {
    boolean sentences = ReplyClauses.of(Text.of(reply.text()), Set.of()).areSentences();
    return new ScoredReply(reply.isClean(), sentences, ImmutableList.copyOf(clauses));
  }

  /** Returns the highest score; below all scores where no clause is read. */
  double highest() {
    return clauses.stream().mapToDouble(Clause::score).max().orElse(Double.NEGATIVE_INFINITY);
  }
}
