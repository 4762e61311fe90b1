package io.github.heyan.training;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/** One labelled text. Nobody changes its features. */
final class Instance {
  private final int[] features;
  private final Map<String, Double> hints;
  private final ImmutableMap<String, Boolean> answers;

  /**
   * Makes an instance.
   *
   * @param features its features, as often as they occur
   * @param hints log-odds by head that are known beside the features
   * @param answers the right answer of each head; a head that is not named is not asked here
   */
  Instance(int[] features, Map<String, Double> hints, ImmutableMap<String, Boolean> answers) {
    this.features = features;
    this.hints = hints;
    this.answers = answers;
  }

  /** Returns the features; not a copy. */
  int[] features() {
    return features;
  }

  /** Returns the log-odds of {@code head} that are known beside the features. */
  double hint(String head) {
    return hints.getOrDefault(head, 0.0);
  }

  boolean isAsked(String head) {
    return answers.containsKey(head);
  }

  /** Returns whether the right answer of {@code head} is yes. */
  boolean isYes(String head) {
    return Boolean.TRUE.equals(answers.get(head));
  }
}
