package io.github.heyan.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScoreTest {
  @Test
  void measures_what_was_expected_found_and_right() {
    Score score = new Score(10, 8, 6);
    assertThat(score.precision()).hasValue(0.75);
    assertThat(score.recall()).hasValue(0.6);
    assertThat(score.f1()).hasValue(12.0 / 18);
  }

  @Test
  void has_no_share_of_nothing() {
    Score nothing = new Score(0, 0, 0);
    assertThat(nothing.precision()).isEmpty();
    assertThat(nothing.recall()).isEmpty();
    assertThat(nothing.f1()).isEmpty();
    assertThat(new Score(3, 0, 0).precision()).isEmpty();
    assertThat(new Score(3, 0, 0).f1()).hasValue(0);
    assertThat(new Score(0, 3, 0).recall()).isEmpty();
  }
}
