package io.github.heyan.fuzzing;

/** A round of seeded inputs: the same seeds give the same inputs on every machine. */
final class Round {
  private Round() {}

  /**
   * Runs {@code target} on inputs of the seeds from {@code first} on.
   *
   * @throws AssertionError with the seed, where something does not hold or is thrown
   */
  static void run(Target target, long first, int count) {
    for (long seed = first; seed < first + count; seed++) {
      run(target, seed);
    }
  }

  private static void run(Target target, long seed) {
    try {
      target.run(Choices.ofSeed(seed));
    } catch (RuntimeException | Error e) {
      throw new AssertionError("seed %d: %s".formatted(seed, e), e);
    }
  }
}
