package io.github.heyan.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintableTest {
  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "abc, 3",
    "办，理, 6",
    "辦　Ａ, 6",
    "😀, 2",
    "e\u0301, 1",
    "不\u200B能, 4",
    "“…”, 3"
  })
  void knows_the_width(String text, int width) {
    assertThat(Printable.width(text)).isEqualTo(width);
  }

  @Test
  void keeps_the_length_and_lets_nothing_through_that_a_terminal_obeys() {
    assertThat(
            Printable.of(
                "好\u001B[1m\t\r\n\u0000\u009B\u202E\u2028\u2067\u200F\u061C\uD800😀\u200D"))
        .isEqualTo("好�[1m   ��������😀\u200D");
  }
}
