package io.github.heyan.training;

/** Counts how often an answer was right, wrongly given and missed. */
final class Tally {
  private int right;
  private int wrong;
  private int missed;

  void count(boolean expected, boolean given) {
    right += expected && given ? 1 : 0;
    wrong += !expected && given ? 1 : 0;
    missed += expected && !given ? 1 : 0;
  }

  Score score() {
    return new Score(right + missed, right + wrong, right);
  }

  /** Returns how often the answer was expected. */
  int expected() {
    return right + missed;
  }

  double precision() {
    return (double) right / Math.max(1, right + wrong);
  }

  double recall() {
    return (double) right / Math.max(1, right + missed);
  }

  /** Returns the harmonic mean of precision and recall. */
  double f1() {
    return 2.0 * right / Math.max(1, 2 * right + wrong + missed);
  }
}
