package io.github.heyan.training;

import de.bwaldvogel.liblinear.Model;

/** What a head learned. Nobody changes its weights. */
final class HeadWeights {
  private static final double NEVER = -10;

  private final String head;
  private final double bias;
  private final double trust;
  private final double[] weights;

  /**
   * Makes the weights of a head.
   *
   * @param bias log-odds of a text without known features
   * @param trust how much a hint counts
   * @param weights weight of each feature of the vocabulary
   */
  HeadWeights(String head, double bias, double trust, double[] weights) {
    this.head = head;
    this.bias = bias;
    this.trust = trust;
    this.weights = weights;
  }

  static HeadWeights never(String head, int featureCount) {
    return new HeadWeights(head, NEVER, 1, new double[featureCount]);
  }

  /**
   * Takes the weights of {@code model}, turned so that positive ones speak for the head.
   *
   * @param leastTrust how much a hint counts at least
   */
  static HeadWeights of(String head, Model model, int featureCount, double leastTrust) {
    double sign = model.getLabels()[0] > 0 ? 1 : -1;
    double[] learned = model.getFeatureWeights();
    double[] weights = new double[featureCount];
    for (int i = 0; i < featureCount; i++) {
      weights[i] = sign * learned[i];
    }
    double trust = sign * learned[featureCount + 1] * ModelTrainer.HINT_SCALE;
    return new HeadWeights(
        head, sign * learned[featureCount], Math.max(leastTrust, trust), weights);
  }

  String head() {
    return head;
  }

  double bias() {
    return bias;
  }

  double trust() {
    return trust;
  }

  double weight(int feature) {
    return weights[feature];
  }

  HeadWeights plus(double odds) {
    return new HeadWeights(head, bias + odds, trust, weights);
  }
}
