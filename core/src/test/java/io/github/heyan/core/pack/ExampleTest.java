package io.github.heyan.core.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heyan.core.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExampleTest {
  private static String cue(String example) {
    return TestPack.HEAD + "cues:\n- {id: c, match: 不, examples: {match: [\n" + example + "]}}\n";
  }

  private static Example read(String example) {
    return TestPack.read(cue(example)).cues().get(0).matching().get(0);
  }

  @Test
  void reads_plain_text() {
    Example example = read("这个不能办");
    assertThat(example.text()).isEqualTo("这个不能办");
    assertThat(example.spans()).isEmpty();
    assertThat(example.customer()).isEmpty();
    assertThat(example.by()).isEmpty();
    assertThat(example.source().problem("x")).hasToString("p.yaml:5:1: x");
  }

  @Test
  void takes_marks_out_and_keeps_their_places() {
    Example example = read("〔不能〕办，〔不行〕。");
    assertThat(example.text()).isEqualTo("不能办，不行。");
    assertThat(example.spans()).containsExactly(new Span(0, 2), new Span(4, 6));
  }

  @Test
  void counts_utf16_units() {
    assertThat(read("😀〔不*能〕").spans()).isEqualTo(List.of(new Span(2, 5)));
  }

  @Test
  void reads_a_mapping() {
    Example example = read("{text: 〔不能〕}");
    assertThat(example.text()).isEqualTo("不能");
    assertThat(example.spans()).containsExactly(new Span(0, 2));
    assertThat(example.customer()).isEmpty();
    assertThat(example.by()).isEmpty();
  }

  @Test
  void reads_what_silences_a_passing_example() {
    String examples = "{match: [不], pass: [{text: 不吗, by: asks}]}";
    Example example =
        TestPack.read(TestPack.HEAD + "cues:\n- {id: c, match: 不, examples: " + examples + "}\n")
            .cues()
            .get(0)
            .passing()
            .get(0);
    assertThat(example.text()).isEqualTo("不吗");
    assertThat(example.by()).contains("asks");
  }

  @Test
  void refuses_keys_that_have_no_meaning_for_a_cue() {
    assertThat(TestPack.problems(cue("{text: 不能, customer: 能办吗, by: asks, want: flag}")))
        .isEqualTo(
            """
            p.yaml:5:12: unknown key "customer"
            p.yaml:5:27: unknown key "by"
            p.yaml:5:37: unknown key "want"\
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"〔不能", "不能〕", "〔不〔能〕", "〔不〕能〕", "〕不能〔"})
  void refuses_marks_that_do_not_pair(String marked) {
    assertThat(TestPack.problems(cue(marked)))
        .isEqualTo("p.yaml:5:1: the marks 〔 and 〕 must come in pairs");
  }

  @Test
  void refuses_unknown_keys_and_missing_text() {
    assertThat(TestPack.problems(cue("{txt: 不能}")))
        .isEqualTo(
            """
            p.yaml:5:1: key "text" is missing
            p.yaml:5:2: unknown key "txt"; did you mean "text"?\
            """);
  }

  @Test
  void refuses_empty_text() {
    assertThat(TestPack.problems(cue("''"))).isEqualTo("p.yaml:5:1: expected text, but was empty");
  }
}
