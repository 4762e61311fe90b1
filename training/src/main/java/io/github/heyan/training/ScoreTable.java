package io.github.heyan.training;

import com.google.common.collect.ImmutableList;

/** The score of each head for each instance. */
final class ScoreTable {
  private final ImmutableList<String> heads;
  private final double[][] scores;

  ScoreTable(ImmutableList<String> heads, int instances) {
    this.heads = heads;
    this.scores = new double[heads.size()][instances];
  }

  /** Returns the scores of {@code head} in the order of the instances; to be filled. */
  double[] of(String head) {
    return scores[heads.indexOf(head)];
  }
}
