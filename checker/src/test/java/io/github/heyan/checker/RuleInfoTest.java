package io.github.heyan.checker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heyan.core.Competency;
import io.github.heyan.core.DialogueKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleInfoTest {
  private static final String RULE =
      TestRules.rule(
          "no",
          """
          kinds: [handling, inquiry]
          match: 不
          unless: [{id: fine, overlap: 不错, why: 夸奖}]
          examples: {flag: [〔不〕, 好〔不〕〔不〕, {text: 〔不〕, customer: 行吗}], \
          pass: [{text: 不错, by: fine}, {text: 好, by: none}, {text: 好, by: none}]}
          """);

  private static RuleInfo.Example example(String text) {
    return new RuleInfo.Example(text, Optional.empty(), Optional.empty());
  }

  @Test
  void tells_all_that_the_pack_says() {
    assertThat(TestRules.checker(TestRules.packOf(RULE)).rules())
        .containsExactly(
            new RuleInfo(
                "no",
                "c",
                Severity.WARNING,
                false,
                false,
                0.9,
                Competency.SELF_MANAGEMENT,
                Set.of(DialogueKind.HANDLING, DialogueKind.INQUIRY),
                new Wording("「{match}」不好", "bad"),
                new Wording("伤人", "it hurts"),
                new Wording("换个说法", "say it differently"),
                List.of(new RuleInfo.Exemption("fine", "夸奖")),
                List.of(
                    example("〔不〕"),
                    example("好〔不〕〔不〕"),
                    new RuleInfo.Example("〔不〕", Optional.of("行吗"), Optional.empty())),
                List.of(
                    new RuleInfo.Example("不错", Optional.empty(), Optional.of("fine")),
                    example("好"),
                    example("好")),
                "p",
                "p.yaml",
                5));
  }

  @Test
  void leaves_out_what_the_checker_leaves_out() {
    RulePack pack =
        TestRules.packOf(TestRules.rule("a", "match: 不"), TestRules.rule("b", "match: 没"));
    assertThat(TestRules.checker(pack).without("a").rules())
        .extracting(RuleInfo::id)
        .containsExactly("b");
  }
}
