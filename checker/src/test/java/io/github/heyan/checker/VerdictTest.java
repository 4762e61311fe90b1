package io.github.heyan.checker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

  @ParameterizedTest
  @CsvSource({
    "PASS, PASS, true",
    "PASS, HINT, false",
    "HINT, FIX, false",
    "FIX, FIX, true",
    "FIX, HINT, true",
    "FIX, BLOCK, false",
    "BLOCK, FIX, true"
  })
  void orders_from_good_to_bad(Verdict one, Verdict other, boolean atLeast) {
    assertThat(one.isAtLeast(other)).isEqualTo(atLeast);
  }
}
