package io.github.heyan.training;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Doubles;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;

/**
 * Above which log-odds a model of replies suspects a clause, and what makes these log-odds those of
 * being right.
 *
 * @param calibration what is added to the scores, so that of what is suspected as many are right as
 *     the scores say
 * @param chat the threshold in chat, calibrated
 * @param sentences the threshold in replies of whole sentences, calibrated
 */
record SuspicionThresholds(double calibration, double chat, double sentences) {
  private static final double LARGEST = 20;
  private static final int STEPS = 50;

  /**
   * Chooses thresholds.
   *
   * @param falseAlarms the share of clean chat that may be suspected
   */
  static SuspicionThresholds of(List<ScoredReply> replies, double falseAlarms) {
    double chat = threshold(replies, reply -> !reply.sentences(), falseAlarms);
    double more = Math.min(1, falseAlarms * ReplyTraining.MORE_IN_SENTENCES);
    double sentences = threshold(replies, ScoredReply::sentences, more);
    ImmutableList<ScoredReply.Clause> suspected =
        replies.stream()
            .flatMap(
                reply ->
                    reply.clauses().stream()
                        .filter(each -> each.score() > (reply.sentences() ? sentences : chat)))
            .collect(toImmutableList());
    double calibration = calibration(suspected);
    return new SuspicionThresholds(calibration, chat + calibration, sentences + calibration);
  }

  /** Returns what few enough clean replies of a kind, or of all where it has none, come above. */
  private static double threshold(
      List<ScoredReply> replies, Predicate<ScoredReply> kind, double falseAlarms) {
    Predicate<ScoredReply> clean = ScoredReply::clean;
    double[] highest =
        replies.stream()
            .filter(replies.stream().anyMatch(clean.and(kind)) ? clean.and(kind) : clean)
            .mapToDouble(ScoredReply::highest)
            .sorted()
            .toArray();
    int allowed = (int) (falseAlarms * highest.length);
    double threshold = highest[Math.max(0, highest.length - 1 - allowed)];
    // Below all scores lie replies without a clause that is read.
    return Math.max(threshold, DoubleStream.of(highest).filter(Doubles::isFinite).min().orElse(0));
  }

  /**
   * Returns what to add so that the sum of the likelihoods is the number of those that are right.
   */
  private static double calibration(List<ScoredReply.Clause> suspected) {
    // One more of each kind, so that it stays finite.
    double right = 1 + suspected.stream().filter(ScoredReply.Clause::fault).count();
    double share = right / (2 + suspected.size());
    double low = -LARGEST;
    double high = LARGEST;
    for (int step = 0; step < STEPS; step++) {
      double middle = (low + high) / 2;
      double mean =
          suspected.stream()
              .mapToDouble(each -> 1 / (1 + Math.exp(-each.score() - middle)))
              .average()
              .orElse(share);
      if (mean < share) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return suspected.isEmpty() ? 0 : high;
  }
}
