package io.github.heyan.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegulationTest {
  private static Regulation until(Optional<LocalDate> until) {
    return new Regulation("t", "测试", "test", "本行", "1", LocalDate.of(2012, 4, 2), until);
  }

  @ParameterizedTest
  @CsvSource({
    "2012-04-01, false, false",
    "2012-04-02, true, true",
    "2020-02-29, true, true",
    "2020-03-01, false, true"
  })
  void is_in_force_on_its_first_and_last_day(LocalDate day, boolean ended, boolean open) {
    assertThat(until(Optional.of(LocalDate.of(2020, 2, 29))).isInForce(day)).isEqualTo(ended);
    assertThat(until(Optional.empty()).isInForce(day)).isEqualTo(open);
  }

  @Test
  void refuses_to_end_before_it_begins() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> until(Optional.of(LocalDate.of(2012, 4, 1))))
        .withMessage("until must not be before from, 2012-04-02, but was 2012-04-01");
  }
}
