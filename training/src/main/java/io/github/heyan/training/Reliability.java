package io.github.heyan.training;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Whether findings are right as often as their confidence says. Not thread-safe. */
final class Reliability {
  private static final int BINS = 10;

  /** A confidence of 0.7 is no less, whatever its last bit. */
  private static final double TOLERANCE = 1e-9;

  private final List<List<Double>> confidences =
      IntStream.range(0, BINS).<List<Double>>mapToObj(i -> new ArrayList<>()).toList();

  private final int[] right = new int[BINS];

  /**
   * Findings whose confidence is alike. Immutable.
   *
   * @param from the least confidence
   * @param to what the confidence is below, but for 1
   * @param findings how many there are
   * @param right how many of them are right
   * @param meanConfidence the mean of their confidence
   */
  record Bin(double from, double to, int findings, int right, double meanConfidence) {

    double share() {
      return (double) right / findings;
    }
  }

  void count(double confidence, boolean isRight) {
    int bin = Math.min(BINS - 1, (int) (confidence * BINS + TOLERANCE));
    confidences.get(bin).add(confidence);
    right[bin] += isRight ? 1 : 0;
  }

  /** Returns the bins that hold any finding, the least confidence first. */
  ImmutableList<Bin> bins() {
    return IntStream.range(0, BINS)
        .filter(i -> !confidences.get(i).isEmpty())
        .mapToObj(this::bin)
        .collect(ImmutableList.toImmutableList());
  }

  private Bin bin(int i) {
    List<Double> all = confidences.get(i);
    double mean = all.stream().mapToDouble(each -> each).sum() / all.size();
    return new Bin((double) i / BINS, (double) (i + 1) / BINS, all.size(), right[i], mean);
  }

  /** Returns how far confidence and share are apart, on the mean of all findings. */
  OptionalDouble calibrationError() {
    double sum =
        bins().stream()
            .mapToDouble(bin -> bin.findings() * Math.abs(bin.meanConfidence() - bin.share()))
            .sum();
    return Score.share(sum, confidences.stream().mapToInt(List::size).sum());
  }
}
