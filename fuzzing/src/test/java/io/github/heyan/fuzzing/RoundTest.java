package io.github.heyan.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The short round: 200,000 inputs, the same in every build unless properties say otherwise. */
class RoundTest {
  private static final int INPUTS = Integer.getInteger("fuzz.inputs", 200_000);
  private static final long SEED = Long.getLong("fuzz.seed", 20_260_101L);
  private static int run;

  @ParameterizedTest
  @EnumSource
  void holds_for_every_input(Targets target) {
    int count = INPUTS / 1_000 * target.share();
    Round.run(target.make(), SEED, count);
    run += count;
  }

  @AfterAll
  static void has_run_all_inputs() {
    System.out.printf(Locale.ROOT, "%,d inputs from seed %d on%n", run, SEED);
    assertThat(run).isEqualTo(INPUTS);
  }
}
