package io.github.heyan.core.cue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TriggerFinderTest {
  /** The triggers of a pattern, each with the places behind the start where it may stand. */
  private static String triggers(String source) {
    return TriggerFinder.find(TestPatterns.parse(source)).stream()
        .map(each -> each.literal() + places(each))
        .collect(Collectors.joining(" "));
  }

  private static String places(Trigger trigger) {
    int min = trigger.minBefore();
    int max = trigger.maxBefore();
    return min == max ? "@" + min : "@" + min + "-" + max;
  }

  @ParameterizedTest
  @CsvSource({
    "办, 办@0",
    "不能办, 不能办@0",
    "這個業務, 这个业务@0",
    "^办$, 办@0",
    "(?<x>办), 办@0",
    "您好请问一下, 您好请问@0",
    "不|没, 不@0 没@0",
    "[不没]办, 不办@0 没办@0",
    "(不|没)(办|查), 不办@0 不查@0 没办@0 没查@0",
    "{cannot}查, 不能查@0 没法查@0 无法查@0",
    "不?办, 办@0 不办@0",
    "'不{1,1}', 不@0",
    "'.{0,3}赎回', 赎回@0-3",
    "'[^的]赎回', 赎回@1",
    "'\\p{Han}{2}赎回', 赎回@2",
    "'赎回.{0,3}', 赎回@0",
    "'的.{0,3}赎回', 赎回@1-4",
    "'(赎回){1,3}', 赎回@0",
    "'(赎回|.冲正)', 赎回@0 冲正@1"
  })
  void finds_what_every_match_holds(String source, String triggers) {
    assertThat(triggers(source)).isEqualTo(triggers);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".",
        "办?",
        "办{0,3}",
        "(办|)",
        "(办|.)",
        "\\p{Han}",
        "[^办]",
        "[a-z]",
        "^$",
        "(^|办).{1,3}"
      })
  void finds_nothing_where_a_match_may_hold_no_fixed_text(String source) {
    assertThat(TriggerFinder.find(TestPatterns.parse(source))).isEmpty();
    assertThat(TestPatterns.compile(source).hasFixedText()).isFalse();
  }

  @Test
  void prefers_rare_words_to_common_ones() {
    assertThat(triggers("您.{0,5}冲正.{0,5}的")).isEqualTo("冲正@1-6");
    assertThat(triggers("您.{0,5}的")).isEqualTo("您@0");
  }

  @Test
  void does_not_join_parts_beyond_measure() {
    String many = "(" + "甲|乙|丙|丁|戊|己|庚|辛|壬|癸|".repeat(1) + "子|丑|寅|卯|辰|巳|午|未|申|酉|戌)";
    ImmutableList<Trigger> triggers = TriggerFinder.find(TestPatterns.parse(many + many + many));
    assertThat(triggers).hasSizeLessThanOrEqualTo(441);
    assertThat(triggers).extracting(Trigger::minBefore).containsOnly(0);
  }
}
