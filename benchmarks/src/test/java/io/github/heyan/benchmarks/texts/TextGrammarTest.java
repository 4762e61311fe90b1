package io.github.heyan.benchmarks.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextGrammarTest {
  private static List<String> texts(String grammar, int count) {
    return TextGrammar.parse("test.txt", grammar).texts("reply", count, new Random(1));
  }

  @Test
  void expands_symbols_within_symbols() {
    assertThat(texts("reply = <open>再见<mark>\nopen = 您好，<name>，\nname = 😀\nmark = 。", 1))
        .containsExactly("您好，😀，再见。");
  }

  @Test
  void adds_up_the_lines_of_a_symbol() {
    assertThat(texts("# comment\nreply = a | b\n\nreply = c", 3))
        .containsExactlyInAnyOrder("a", "b", "c");
  }

  @Test
  void takes_the_sections_in_turn_and_prefers_their_symbols() {
    assertThat(
            texts("reply = <thing><d>\nd = 1 | 2\n[bank]\nthing = 卡\n[shop]\nthing = 鞋\nd = 3", 3))
        .containsExactlyInAnyOrder("卡1", "鞋3", "卡2");
  }

  @Test
  void keeps_to_a_choice_that_holds_for_the_whole_text() {
    assertThat(texts("reply = <x><x><x><x>\nx := a | b", 2))
        .containsExactlyInAnyOrder("aaaa", "bbbb");
  }

  @Test
  void leaves_braces_and_brackets_alone() {
    assertThat(texts("reply = {{name}}${x}[订单号]\\$1", 1)).containsExactly("{{name}}${x}[订单号]\\$1");
  }

  @Test
  void knows_the_empty_text() {
    assertThat(texts("reply = <open>好\nopen =\nopen = 您", 2)).containsExactlyInAnyOrder("好", "您好");
  }

  @Test
  void refuses_a_symbol_that_is_not_there() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> texts("reply = <open>", 1))
        .withMessage("test.txt: symbol <open> is not there");
  }

  @Test
  void refuses_a_line_that_is_no_rule() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> texts("reply: 您好", 1))
        .withMessage("test.txt: expected \"symbol = text | text\", but was \"reply: 您好\"");
  }

  @Test
  void refuses_to_look_for_more_texts_than_there_are() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> texts("reply = a | b", 3))
        .withMessage("test.txt: found no 3 texts of <reply>");
  }
}
