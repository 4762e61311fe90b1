package io.github.heyan.core.complaint;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineRuleTest {
  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 3661})
  void refuses_a_length_out_of_range(int length) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TestRules.of(length, DeadlineUnit.CALENDAR_DAYS))
        .withMessage("length must be from 1 to 3660, but was " + length);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DeadlineExtension(length, true, true))
        .withMessage("length must be from 1 to 3660, but was " + length);
  }

  @Test
  void refuses_to_leave_days_out_of_years() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TestRules.of(3, DeadlineUnit.YEARS, DeadlineClause.APPRAISAL))
        .withMessage("clause \"appraisal\" must go with days, but was with years");
  }
}
