package io.github.heyan.core.cue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heyan.core.text.Scope;
import io.github.heyan.core.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The hit is what stands between 〔 and 〕, marks that are taken out before the text is read. */
class ConditionTest {
  private static boolean holds(
      Condition.Place place, Scope scope, String marked, String... patterns) {
    Text before = Text.of(marked.substring(0, marked.indexOf('〔')));
    Text through = Text.of(marked.substring(0, marked.indexOf('〕')).replace("〔", ""));
    Text text = Text.of(marked.replace("〔", "").replace("〕", ""));
    return new Condition.Positional(place, scope, TestPatterns.compileAll(patterns))
        .holds(text, before.length(), through.length());
  }

  @ParameterizedTest
  @CsvSource({
    "能〔不能〕办, 能不能, true",
    "〔不能〕办, 能办, true",
    "〔不能〕办, 不能办的?, true",
    "可〔不能〕, 可不, true",
    "可不〔能〕办, 可不, false",
    "〔不〕能办, 能办, false",
    "这〔不能办〕了, 能, true",
    "〔不能〕办, '.{1,3}', true",
    "〔不能〕，办, '能，办', true",
    "〔不能〕, 办?, false"
  })
  void overlaps_where_a_match_shares_a_character_with_the_hit(
      String text, String pattern, boolean holds) {
    assertThat(holds(Condition.Place.OVERLAP, Scope.CLAUSE, text, pattern)).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({
    "请〔不能〕, 请, true",
    "请您〔不能〕, 请, false",
    "请您〔不能〕, '请.{0,3}', true",
    "请您现在就〔不能〕, '请.{0,3}', false",
    "请，您〔不能〕, '请.{0,3}', false",
    "请 您〔不能〕, '请.{0,3}', false",
    "请您 〔不能〕, '请.{0,3}', true",
    "请您 〔不能〕, 请您, true",
    "〔不能〕, ^, true",
    "您好，〔不能〕, ^, true",
    "您好〔不能〕, ^, false",
    "您好 〔不能〕, ^, true",
    "您好〔不能〕, ^您好, true",
    "也您好〔不能〕, ^您好, false",
    "〔不能〕请, 请, false"
  })
  void is_before_where_a_match_ends_at_the_hit(String text, String pattern, boolean holds) {
    assertThat(holds(Condition.Place.BEFORE, Scope.CLAUSE, text, pattern)).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({
    "〔不能〕吗, 吗, true",
    "〔不能〕办吗, 吗, false",
    "〔不能〕办吗, '.{0,3}吗', true",
    "〔不能〕办，吗, '.{0,3}吗', false",
    "〔不能〕 办吗, '.{0,3}吗', true",
    "〔不能〕办 吗, '.{0,3}吗', false",
    "〔不能〕办 吗, '办吗', true",
    "〔不能〕, $, true",
    "〔不能〕，办, $, true",
    "〔不能〕 办, $, true",
    "〔不能〕办, $, false",
    "〔不能〕办, 的?, true",
    "〔不能〕, 的, false",
    "吗〔不能〕, 吗, false"
  })
  void is_after_where_a_match_starts_behind_the_hit(String text, String pattern, boolean holds) {
    assertThat(holds(Condition.Place.AFTER, Scope.CLAUSE, text, pattern)).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({
    "请〔不能〕办, CLAUSE, 请, true",
    "请，〔不能〕办, CLAUSE, 请, false",
    "请，〔不能〕办, SENTENCE, 请, true",
    "请。〔不能〕办, SENTENCE, 请, false",
    "请。〔不能〕办, REPLY, 请, true",
    "请 〔不能〕 办, CLAUSE, 办, true",
    "请 〔不能〕 办, CLAUSE, 请不, true",
    "您〔不能〕办, CLAUSE, 能, true",
    "您〔不能〕办, CLAUSE, 请?, false",
    "您〔不能，能〕办，请, CLAUSE, 办, true",
    "您〔不能〕办，请, CLAUSE, '办(，请)?', true",
    "您〔不能〕办，请, CLAUSE, '办，请', false",
    "〔不能〕办，请, REPLY, ^请$, true",
    "'〔不能〕办，请 走', REPLY, ^请$, true"
  })
  void is_anywhere_where_a_match_lies_in_the_scope(
      String text, Scope scope, String pattern, boolean holds) {
    assertThat(holds(Condition.Place.ANYWHERE, scope, text, pattern)).isEqualTo(holds);
  }

  @Test
  void holds_where_one_of_several_patterns_does() {
    assertThat(holds(Condition.Place.AFTER, Scope.CLAUSE, "〔不能〕么", "吗", "么")).isTrue();
    assertThat(holds(Condition.Place.AFTER, Scope.CLAUSE, "〔不能〕吧", "吗", "么")).isFalse();
  }
}
