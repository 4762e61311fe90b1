package io.github.heyan.training;

import java.util.OptionalDouble;

/**
 * How often an answer was expected, given, and both. Immutable. A share of nothing is empty, never
 * 0 or 1.
 *
 * @param expected how often it was expected
 * @param found how often it was given
 * @param right how often it was given where it was expected
 */
public record Score(int expected, int found, int right) {

  /** Returns the share of what was found that is right. */
  public OptionalDouble precision() {
    return share(right, found);
  }

  /** Returns the share of what was expected that was found. */
  public OptionalDouble recall() {
    return share(right, expected);
  }

  /** Returns the harmonic mean of precision and recall. */
  public OptionalDouble f1() {
    return share(2.0 * right, expected + found);
  }

  static OptionalDouble share(double part, int whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(part / whole);
  }
}
