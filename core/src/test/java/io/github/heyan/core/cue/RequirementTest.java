package io.github.heyan.core.cue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heyan.core.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequirementTest {
  private static Requirement requirement(String pattern) {
    return Requirement.of(TestPatterns.parse(pattern));
  }

  @ParameterizedTest
  @CsvSource({
    "赎回, 不能赎回, true",
    "赎回, 不能赎, false",
    "'赎.{0,9}回', 回了再赎, true",
    "(赎回|冲正), 冲掉, true",
    "(赎回|冲正), 退掉, false",
    "(赎回|.), 退掉, true",
    "赎?回, 回, true",
    "赎{2}, 回, false",
    "[赎冲]回, 冲着回, true",
    "[赎冲]回, 走回, false",
    "[^赎]回, 回, true",
    "{cannot}赎, 无法赎, true",
    "{cannot}赎, 可以赎, false",
    "(?<x>赎)回, 回, false",
    "赎?, '', true",
    "., '', true"
  })
  void is_met_where_the_text_has_one_character_of_each_set(
      String pattern, String text, boolean met) {
    assertThat(requirement(pattern).mayBeMetBy(Text.of(text))).isEqualTo(met);
  }

  @ParameterizedTest
  @CsvSource({
    "赎回, true",
    "'赎.{0,9}回', true",
    "赎[^的]回, true",
    "'赎[,，]回', false",
    "'赎(回|。)', false",
    "'赎,{0,2}回', false",
    "'赎[+-/]回', false"
  })
  void asks_a_clause_for_its_sets_where_no_match_leaves_one(String pattern, boolean asks) {
    assertThat(requirement(pattern).clauseFilters())
        .hasSize(Requirement.CLAUSE_SETS)
        .matches(filters -> filters.stream().anyMatch(each -> each != CharacterSet.ALL) == asks);
  }
}
