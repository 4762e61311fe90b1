package io.github.heyan.training;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Chooses what is added to the log-odds of each head, on scores that models gave to texts which
 * they had not learned from.
 *
 * <p>A head that answers for itself gets the offset with the best F0.5. Heads of which one is
 * chosen get, in turn, the offsets with the best mean F1. Texts whose labels have natural shares
 * are preferred for this, but only where they hold each label often enough.
 */
final class Calibration {
  private static final double STEP = 0.25;
  private static final int REACH = 8;
  private static final int ROUNDS = 3;

  /** Recall counts half as much as precision (F0.5), squared: a wrong label misleads more. */
  private static final double RECALL_WEIGHT = 0.25;

  private static final double LEAST_GAIN = 1e-9;

  /** Natural texts are enough for a label that so many of them have. */
  private static final int FEWEST = 50;

  /** Texts to come have other shares of the labels: offsets of a choice are taken by half. */
  private static final double TRUST = 0.5;

  private final List<Instance> instances;
  private final ScoreTable scores;
  private final int[] natural;

  Calibration(List<Instance> instances, ScoreTable scores) {
    this(instances, scores, new int[0]);
  }

  /**
   * Makes a calibration that prefers some of the texts.
   *
   * @param natural the indices of the texts whose labels have the shares of texts to come
   */
  Calibration(List<Instance> instances, ScoreTable scores, int[] natural) {
    this.instances = instances;
    this.scores = scores;
    this.natural = natural.clone();
  }

  /** Returns the indices of the texts to measure {@code heads} on. */
  private IntStream measured(List<String> heads) {
    boolean isEnough = heads.stream().allMatch(head -> naturalCount(head) >= FEWEST);
    return isEnough ? Arrays.stream(natural) : IntStream.range(0, instances.size());
  }

  private long naturalCount(String head) {
    return Arrays.stream(natural).filter(i -> instances.get(i).isYes(head)).count();
  }

  /** Returns the offset of a head that answers for itself. */
  double offset(String head) {
    double[] odds = scores.of(head);
    List<Integer> order = new ArrayList<>();
    int expected = 0;
    for (int i : measured(List.of(head)).toArray()) {
      if (instances.get(i).isAsked(head)) {
        order.add(i);
        expected += instances.get(i).isYes(head) ? 1 : 0;
      }
    }
    order.sort(Comparator.comparingDouble(i -> -odds[i]));
    int right = 0;
    double best = 0;
    double threshold = 0;
    for (int n = 0; n < order.size(); n++) {
      int i = order.get(n);
      right += instances.get(i).isYes(head) ? 1 : 0;
      double f = (1 + RECALL_WEIGHT) * right / (n + 1 + RECALL_WEIGHT * expected);
      // Nothing can part texts of the same score.
      double next = n + 1 < order.size() ? odds[order.get(n + 1)] : odds[i];
      if (f > best && next < odds[i]) {
        best = f;
        threshold = (odds[i] + next) / 2;
      }
    }
    return -threshold;
  }

  /** Returns the offsets of heads of which one is chosen. */
  ImmutableMap<String, Double> offsets(ImmutableList<String> heads) {
    double[] offsets = new Choice(heads).offsets();
    ImmutableMap.Builder<String, Double> result = ImmutableMap.builder();
    for (int h = 0; h < offsets.length; h++) {
      result.put(heads.get(h), offsets[h] * TRUST);
    }
    return result.buildOrThrow();
  }

  /** One group of heads of which one is chosen. */
  private final class Choice {
    private final double[][] odds;
    private final int[] asked;
    private final int[] right;

    Choice(ImmutableList<String> heads) {
      this.odds = heads.stream().map(scores::of).toArray(double[][]::new);
      this.asked = measured(heads).filter(i -> instances.get(i).isAsked(heads.get(0))).toArray();
      this.right =
          Arrays.stream(asked)
              .map(i -> Iterables.indexOf(heads, head -> instances.get(i).isYes(head)))
              .toArray();
    }

    double[] offsets() {
      double[] offsets = new double[odds.length];
      for (int round = 0; round < ROUNDS; round++) {
        for (int h = 0; h < offsets.length; h++) {
          offsets[h] = bestOffset(offsets, h);
        }
      }
      return offsets;
    }

    private double bestOffset(double[] offsets, int h) {
      double[] tried = offsets.clone();
      double best = offsets[h];
      double bestF1 = meanF1(tried);
      for (int step = -REACH; step <= REACH; step++) {
        tried[h] = step * STEP;
        double f1 = meanF1(tried);
        if (f1 > bestF1 + LEAST_GAIN) {
          bestF1 = f1;
          best = tried[h];
        }
      }
      return best;
    }

    private double meanF1(double[] offsets) {
      Tally[] tallies = new Tally[odds.length];
      Arrays.setAll(tallies, h -> new Tally());
      for (int i = 0; i < asked.length; i++) {
        int chosen = chosen(offsets, asked[i]);
        if (chosen == right[i]) {
          tallies[chosen].count(true, true);
        } else {
          tallies[chosen].count(false, true);
          tallies[right[i]].count(true, false);
        }
      }
      return Arrays.stream(tallies).mapToDouble(Tally::f1).average().orElse(0);
    }

    private int chosen(double[] offsets, int instance) {
      int best = 0;
      for (int h = 1; h < offsets.length; h++) {
        if (odds[h][instance] + offsets[h] > odds[best][instance] + offsets[best]) {
          best = h;
        }
      }
      return best;
    }
  }
}
