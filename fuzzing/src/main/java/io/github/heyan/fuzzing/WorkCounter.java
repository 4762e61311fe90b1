package io.github.heyan.fuzzing;

/**
 * Counts the steps of instrumented code: methods entered and rounds of loops. Unlike time, the
 * count of a piece of work is the same on every machine and however busy it is.
 *
 * <p>Counts those of one thread only; public, as what was loaded by another loader calls it.
 */
public final class WorkCounter {
  private static final long[] STEPS = new long[1];

  private WorkCounter() {}

  /** Counts a step. Called by instrumented code. */
  public static void step() {
    STEPS[0]++;
  }

  /** Returns the number of steps that {@code work} takes. */
  static long count(Runnable work) {
    long before = STEPS[0];
    work.run();
    return STEPS[0] - before;
  }
}
