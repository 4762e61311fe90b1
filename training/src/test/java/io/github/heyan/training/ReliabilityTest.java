package io.github.heyan.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.heyan.training.Reliability.Bin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReliabilityTest {
  @Test
  void compares_confidence_and_share_bin_by_bin() {
    Reliability reliability = new Reliability();
    reliability.count(0.5, true);
    reliability.count(0.5, false);
    reliability.count(0.75, true);
    reliability.count(1, false);
    assertThat(reliability.bins())
        .containsExactly(
            new Bin(0.5, 0.6, 2, 1, 0.5), new Bin(0.7, 0.8, 1, 1, 0.75), new Bin(0.9, 1, 1, 0, 1));
    assertThat(reliability.calibrationError().orElseThrow())
        .isCloseTo((0 + 0.25 + 1) / 4, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "0.0999, 0", "0.1, 0.1", "0.3, 0.3", "0.6, 0.6", "0.7, 0.7", "0.999, 0.9"})
  void puts_a_confidence_into_the_bin_that_begins_with_it(double confidence, double from) {
    Reliability reliability = new Reliability();
    reliability.count(confidence, true);
    assertThat(reliability.bins()).extracting(Bin::from).containsExactly(from);
  }

  @Test
  void says_nothing_of_no_findings() {
    assertThat(new Reliability().bins()).isEmpty();
    assertThat(new Reliability().calibrationError()).isEmpty();
  }
}
