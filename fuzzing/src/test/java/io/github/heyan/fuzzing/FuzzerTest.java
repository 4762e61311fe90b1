package io.github.heyan.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Lets Jazzer look for inputs that lead to code not yet reached. Run by {@code -Pfuzz} only; what
 * it is asked to do stands in docs/reliability.md.
 */
class FuzzerTest {
  private static final Target TARGET = Targets.named(System.getProperty("fuzz.target", "all"));

  @FuzzTest(maxDuration = "")
  void holds_for_every_input(byte[] bytes) {
    TARGET.run(Choices.ofBytes(bytes));
  }
}
