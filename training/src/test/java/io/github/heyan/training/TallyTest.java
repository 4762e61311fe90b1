package io.github.heyan.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TallyTest {
  @Test
  void measures_what_was_right_wrong_and_missed() {
    Tally tally = new Tally();
    for (int i = 0; i < 6; i++) {
      tally.count(true, true);
    }
    tally.count(false, true);
    tally.count(false, true);
    tally.count(true, false);
    tally.count(true, false);
    tally.count(true, false);
    tally.count(true, false);
    tally.count(false, false);
    assertThat(tally.expected()).isEqualTo(10);
    assertThat(tally.precision()).isEqualTo(0.75);
    assertThat(tally.recall()).isEqualTo(0.6);
    assertThat(tally.f1()).isEqualTo(12.0 / 18);
  }

  @Test
  void is_zero_where_nothing_was_counted() {
    Tally tally = new Tally();
    assertThat(tally.expected()).isZero();
    assertThat(tally.precision()).isZero();
    assertThat(tally.recall()).isZero();
    assertThat(tally.f1()).isZero();
  }
}
