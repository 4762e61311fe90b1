package io.github.heyan.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import io.github.heyan.training.ScoredReply.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SuspicionThresholdsTest {
  private static ScoredReply clean(boolean sentences, double... scores) {
    return reply(true, sentences, scores);
  }

  private static ScoredReply reply(boolean clean, boolean sentences, double... scores) {
    ImmutableList.Builder<Clause> clauses = ImmutableList.builder();
    for (double score : scores) {
      clauses.add(new Clause(score, !clean));
    }
    return new ScoredReply(clean, sentences, clauses.build());
  }

  /** Returns clean replies whose highest scores are 0 to 99. */
  private static List<ScoredReply> hundred(boolean sentences) {
    return IntStream.range(0, 100).mapToObj(i -> clean(sentences, i, -i)).toList();
  }

  @Test
  void suspects_more_of_sentences_than_of_chat() {
    List<ScoredReply> replies = new ArrayList<>(hundred(true));
    replies.addAll(hundred(false));
    SuspicionThresholds thresholds = SuspicionThresholds.of(replies, 0.01);
    assertThat(thresholds.chat() - thresholds.calibration()).isCloseTo(98, within(1e-9));
    assertThat(thresholds.sentences() - thresholds.calibration()).isCloseTo(91, within(1e-9));
  }

  @Test
  void takes_all_clean_replies_where_a_kind_has_none() {
    SuspicionThresholds thresholds = SuspicionThresholds.of(hundred(true), 0);
    assertThat(thresholds.chat() - thresholds.calibration()).isCloseTo(99, within(1e-9));
  }

  @Test
  void passes_over_replies_without_a_clause() {
    SuspicionThresholds thresholds =
        SuspicionThresholds.of(List.of(clean(false), clean(false), clean(false, 3)), 1);
    assertThat(thresholds.chat() - thresholds.calibration()).isCloseTo(3, within(1e-9));
  }

  @Test
  void adds_what_makes_confidence_the_share_that_is_right() {
    List<ScoredReply> replies = new ArrayList<>();
    replies.add(clean(false, 0));
    for (int i = 0; i < 998; i++) {
      replies.add(reply(i % 4 == 0, false, 2));
    }
    // The clean ones allow a quarter; of 998 suspected ones 748 are right.
    SuspicionThresholds thresholds = SuspicionThresholds.of(replies, 1);
    double confidence = 1 / (1 + Math.exp(-2 - thresholds.calibration()));
    assertThat(confidence).isCloseTo(749.0 / 1000, within(1e-6));
  }

  @Test
  void adds_nothing_where_nothing_is_suspected() {
    assertThat(SuspicionThresholds.of(List.of(clean(false, 1)), 0).calibration()).isZero();
  }
}
