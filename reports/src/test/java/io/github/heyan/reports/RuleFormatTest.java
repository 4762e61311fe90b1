package io.github.heyan.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heyan.checker.RuleInfo;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleFormatTest {
  private static final RuleFormat TEXT = RuleFormat.text(Samples.CATEGORIES);

  private static String list(RuleFormat format, RuleInfo... rules) {
    StringWriter target = new StringWriter();
    format.writeList(List.of(rules), target);
    return target.toString();
  }

  private static String page(RuleFormat format, RuleInfo rule) {
    StringWriter target = new StringWriter();
    format.writeRule(rule, target);
    return target.toString();
  }

  @Test
  void lists_a_rule_a_line() {
    assertThat(list(TEXT, Samples.REFUSAL, Samples.CODE_REQUEST))
        .isEqualTo(
            """
            flat-refusal   flat_refusal    警告              「…」没有给出办法
            asks-for-code  unsafe_request  错误（禁止发送）  不得索要验证码

            共 2 条规则
            """);
    assertThat(list(TEXT.in(Language.EN), Samples.REFUSAL))
        .isEqualTo(
            """
            flat-refusal  flat_refusal  warning  no way on

            1 rule
            """);
  }

  @Test
  void says_that_there_are_none() {
    assertThat(list(TEXT)).isEqualTo("没有这样的规则\n");
    assertThat(list(TEXT.in(Language.EN))).isEqualTo("no such rules\n");
    assertThat(list(RuleFormat.json())).isEqualTo("[]\n");
  }

  @Test
  void shows_a_rule_in_full() {
    assertThat(page(TEXT, Samples.REFUSAL))
        .isEqualTo(
            """
            flat-refusal（flat_refusal 生硬拒绝） 警告
              「…」没有给出办法
              原因：客户会以为沟通到此为止
              建议：先说条件

              能力：relationship-management（关系管理）
              适用：各类对话
              把握：0.9
              出处：zh-service/flat-refusal.yaml:12

              报出：
                〔这个不能办〕。

              放行：
                您看能不能办？（a-not-a）
                客户：*可以*吗 / 不能。

              例外：
                a-not-a：正反问
                way-on：有办法
            """);
  }

  @Test
  void shows_a_rule_in_english_and_nothing_that_a_terminal_obeys() {
    assertThat(page(RuleFormat.text(List.of()).in(Language.EN), Samples.CODE_REQUEST))
        .isEqualTo(
            """
            asks-for-code (unsafe_request) error (must not be sent)
              never ask for a code
              why: it puts the money at risk
              advice: let the customer type it

              competency: self-management
              dialogues: handling
              confidence: 1.0
              source: our-\uFFFDrules  C:\\packs\\our rules.yaml:3

              flagged:
                请〔把验证码报给我〕

              passing:
                请勿告知他人
            """);
  }

  @Test
  void writes_the_same_object_in_a_list_and_alone() {
    String object =
        """
        {
          "id": "flat-refusal",
          "category": "flat_refusal",
          "severity": "warning",
          "gate": false,
          "learned": false,
          "confidence": 0.9,
          "competency": "relationship-management",
          "kinds": [],
          "message": "「{match}」没有给出办法",
          "why": "客户会以为沟通到此为止",
          "advice": "先说条件",
          "exceptions": [
            {
              "id": "a-not-a",
              "why": "正反问"
            },
            {
              "id": "way-on",
              "why": "有办法"
            }
          ],
          "flagged": [
            {
              "text": "〔这个不能办〕。"
            }
          ],
          "passing": [
            {
              "text": "您看能不能办？",
              "by": "a-not-a"
            },
            {
              "text": "不能。",
              "customer": "*可以*吗"
            }
          ],
          "pack": "zh-service",
          "file": "zh-service/flat-refusal.yaml",
          "line": 12
        }
        """;
    assertThat(page(RuleFormat.json(), Samples.REFUSAL)).isEqualTo(object);
    assertThat(list(RuleFormat.json(), Samples.REFUSAL))
        .isEqualTo("[\n" + object.indent(2) + "]\n");
  }
}
