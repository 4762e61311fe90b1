package io.github.heyan.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heyan.core.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NGramsTest {
  private static List<Integer> features(String original) {
    List<Integer> features = new ArrayList<>();
    Text text = Text.of(original);
    NGrams.forEach(text, 0, text.length(), (feature, start, end) -> features.add(feature));
    return features;
  }

  private static List<String> runs(Text text, int from, int to) {
    List<String> runs = new ArrayList<>();
    NGrams.forEach(
        text,
        from,
        to,
        (feature, start, end) -> runs.add(text.span(start, end).of(text.original())));
    return runs;
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " → ",
      value = {
        "'' → ''",
        "a → a a a a",
        "ab → a ab ab a ab ab b b",
        "年费呢 → 年 年费 年费呢 年 年费 年费呢 年费呢 费 费呢 费呢 呢 呢",
        "一二三四五 → 一 一二 一二三 一 一二 一二三 一二三四 二 二三 二三四 二三四五 三 三四 三四五 三四五 四 四五 四五 五 五",
        "年費 → 年 年費 年費 年 年費 年費 費 費"
      })
  void takes_runs_of_one_to_four_characters_with_the_ends_marked(String text, String runs) {
    assertThat(String.join(" ", runs(Text.of(text), 0, text.length()))).isEqualTo(runs);
  }

  @Test
  void takes_no_more_than_the_stretch() {
    assertThat(runs(Text.of("好。ab，好"), 2, 4))
        .containsExactly("a", "ab", "ab", "a", "ab", "ab", "b", "b");
  }

  @ParameterizedTest
  @CsvSource({
    "年費, 年费",
    "ＡＰＰ, app",
    "App, app",
    "扣了300元, 扣了852元",
    "扣了３００元, 扣了852元",
    "好\u200B的, 好的",
    "好好好好好, 好好",
    "😀, 🤬",
    "\uD83D, \uDE00"
  })
  void makes_one_feature_of_what_a_view_makes_alike(String one, String other) {
    assertThat(features(one)).isEqualTo(features(other)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"年费, 费年", "扣了3元, 扣了300元", "好, 好好", "a, b", "'', a"})
  void keeps_apart_what_differs(String one, String other) {
    assertThat(features(one)).isNotEqualTo(features(other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "好", "气死我了😀", "\uD83D", "a\uDE00b"})
  void places_features_within_the_text(String original) {
    Text text = Text.of(original);
    NGrams.forEach(
        text,
        0,
        text.length(),
        (feature, start, end) ->
            assertThat(start).isBetween(0, end).isLessThanOrEqualTo(text.length()));
  }

  @Test
  void never_changes_a_feature_because_models_hold_them() {
    assertThat(features("气1"))
        .containsExactly(
            2038061249,
            -462078131,
            -1631361418,
            1166317146,
            1497359832,
            -495028067,
            -1753511836,
            219150295);
    assertThat(NGrams.named("act.apology")).isEqualTo(-590925215);
  }

  @Test
  void gives_runs_of_one_and_two_as_surroundings() {
    List<String> runs = new ArrayList<>();
    Text text = Text.of("您1");
    NGrams.forEachAround(
        text, 0, 2, (feature, start, end) -> runs.add(text.original().substring(start, end)));
    assertThat(runs).containsExactly("您", "您1", "1");
  }

  @Test
  void keeps_surroundings_apart_from_runs() {
    List<Integer> around = new ArrayList<>();
    Text text = Text.of("气1");
    NGrams.forEachAround(text, 0, 2, (feature, start, end) -> around.add(feature));
    assertThat(around).doesNotContainAnyElementsOf(features("气1"));
  }

  @Test
  void keeps_names_apart_from_runs() {
    assertThat(features("a")).doesNotContain(NGrams.named("a"));
    assertThat(NGrams.named("a")).isNotEqualTo(NGrams.named("b"));
  }
}
