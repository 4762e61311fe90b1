package io.github.heyan.core.complaint;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ProgressNoteTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

  @Test
  void refuses_what_says_nothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ProgressNote(DAY, "", "已联系客户"))
        .withMessage("author must not be blank, but was \"\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ProgressNote(DAY, "王敏", "　"))
        .withMessage("text must not be blank, but was \"　\"");
  }
}
