package io.github.heyan.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyIdTest {
  @ParameterizedTest
  @ValueSource(strings = {"0", "-12", "1.50", "1e400", "2E-3", "12345678901234567890"})
  void takes_every_json_number(String number) {
    assertThat(new ReplyId(number, true).value()).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "01", "+1", "1.", ".5", "NaN", "1,2"})
  void refuses_what_json_does_not_write_as_a_number(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReplyId(text, true))
        .withMessage("id must be a JSON number, but was \"" + text + "\"");
    assertThat(ReplyId.of(text)).isEqualTo(new ReplyId(text, false));
  }

  @Test
  void makes_a_number_of_a_number() {
    assertThat(ReplyId.of(7)).isEqualTo(new ReplyId("7", true));
  }
}
