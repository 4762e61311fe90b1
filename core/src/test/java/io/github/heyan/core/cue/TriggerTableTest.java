package io.github.heyan.core.cue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heyan.core.text.Text;
import java.util.StringJoiner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TriggerTableTest {
  /**
   * Returns what the triggers of {@code patterns} ask to be tried: pattern, first and last start.
   */
  private static String tried(String patterns, String text) {
    TriggerTable.Builder builder = new TriggerTable.Builder();
    String[] all = patterns.split(" ");
    for (int i = 0; i < all.length; i++) {
      Syntax syntax = TestPatterns.parse(all[i]);
      int target = i;
      Requirement requirement = Requirement.of(syntax);
      TriggerFinder.find(syntax).forEach(each -> builder.add(each, requirement, target));
    }
    StringJoiner tried = new StringJoiner(" ");
    builder
        .build()
        .scan(
            Text.of(text),
            (target, first, last) -> tried.add("%d@%d-%d".formatted(target, first, last)));
    return tried.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "办, 这事办, 0@2-2",
    "办, 不, ''",
    "办, '', ''",
    "不能, 不能不, 0@0-0",
    "不能办, 不能办, 0@0-0",
    "不能办, 不能, ''",
    "不能办理, 这不能办理, 0@1-1",
    "不能办理, 这不能办, ''",
    "请您办理业务, 请您办理业务, 0@0-0",
    "请您办理业务, 请您办理赎回, ''",
    "办 不能办 能, 不能办, 1@0-0 2@1-1 0@2-2",
    "不能 不能办 不能办理, 不能办理, 0@0-0 1@0-0 2@0-0",
    "'.{0,3}赎回', 现在赎回, 0@0-2",
    "'.{0,3}赎回', 赎回, 0@0-0"
  })
  void finds_every_place_of_a_literal(String patterns, String text, String tried) {
    assertThat(tried(patterns, text)).isEqualTo(tried);
  }

  @ParameterizedTest
  @CsvSource({
    "'[不没].{0,3}赎回', 没法赎回, 0@0-1",
    "'[不没].{0,3}赎回', 可以赎回, ''",
    "'[不没].{0,3}赎回', '可以赎回，没事', ''",
    "'赎回[,，].{0,3}[不没]', '赎回，没', 0@0-0",
    "'[^的]赎回', 的赎回, 0@0-0"
  })
  void leaves_out_places_whose_clause_lacks_what_a_match_needs(
      String patterns, String text, String tried) {
    assertThat(tried(patterns, text)).isEqualTo(tried);
  }
}
