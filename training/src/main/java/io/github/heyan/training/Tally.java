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

  /** Returns the share of what was given that is right; 0 of nothing. */
  double precision() {
    return score().precision().orElse(0);
  }

  /** Returns the share of what was expected that was given; 0 of nothing. */
  double recall() {
    return score().recall().orElse(0);
  }

  /** Returns the harmonic mean of precision and recall; 0 of nothing. */
  double f1() {
    return score().f1().orElse(0);
  }
}
