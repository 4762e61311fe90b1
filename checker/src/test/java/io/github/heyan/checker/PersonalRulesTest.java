package io.github.heyan.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.heyan.core.Competency;
import io.github.heyan.core.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalRulesTest {
  private static final ReplyChecker STANDARD = ReplyChecker.standard();

  private static final ReplyChecker CHECKER =
      TestRules.checker(
          TestRules.packOf(
              TestRules.rule(
                  "balance",
                  """
                  match: ['(?<name>\\p{Han}{2,3})有[一-九]万']
                  personal: true
                  severity: error
                  gate: true
                  message: {zh: '「{name}」「{match}」', en: '{name}'}
                  unless: [{id: owner, anywhere: 本人, within: reply, why: 是本人}]"""),
              TestRules.rule("long", "match: ['一共.{0,20}呢']")));

  @ParameterizedTest
  @CsvSource({
    "您的卡号6222021234567890123，对吧？, 您的卡号***************0123",
    "您的手机号13800138000没错吧？, 您的手机号*******8000",
    "您的身份证号是33010619900101123X。, 身份证号是**************123",
    "您爱人的余额是三万二。, 您爱人的余额是**",
    "我看他卡里还有12345.60元, 他卡里还有*****",
    "您女婿名下有两笔贷款, 您女婿名下有*笔",
    "隔壁的王小明昨天取了三万, 隔壁的***昨天取了**",
    "他住在幸福路12号, 他住在*****"
  })
  void masks_what_the_standard_rules_quote(String reply, String words) {
    assertThat(STANDARD.check(reply).findings()).extracting(Finding::text).contains(words);
  }

  @Test
  void keeps_the_span_exact() {
    String reply = "😀您的手机号13800138000没错吧？";
    Finding finding = STANDARD.check(reply).findings().get(0);
    assertThat(finding.span().of(reply)).isEqualTo("您的手机号13800138000");
    assertThat(finding.text()).isEqualTo("您的手机号*******8000");
  }

  @Test
  void masks_messages_and_their_groups() {
    assertThat(CHECKER.check("王小明有三万").findings())
        .extracting(Finding::text, Finding::message)
        .containsExactly(tuple("***有**", new Wording("「***」「***有**」", "***")));
  }

  @Test
  void masks_also_the_words_of_other_rules() {
    assertThat(CHECKER.explain(ReplyContext.of("一共王小明有三万二呢")).dismissed())
        .containsExactly(
            new Dismissal(
                "long",
                new Span(0, 10),
                "一共***有***呢",
                List.of(new Dismissal.Reason("balance", "同一处已由规则 balance 报告"))));
  }

  @Test
  void masks_what_an_exception_lets_pass() {
    assertThat(CHECKER.explain(ReplyContext.of("本人：王小明有三万")).dismissed())
        .extracting(Dismissal::text)
        .containsExactly("***有**");
  }

  @Test
  void masks_findings_of_others_by_their_form() {
    Wording plain = new Wording("", "");
    Finding finding =
        new Finding(
            "r",
            "c",
            Severity.ERROR,
            true,
            1,
            Source.MODEL,
            Competency.SELF_MANAGEMENT,
            new Span(0, 11),
            "13800138000",
            new Wording("「13800138000」", "a@b.cn"),
            plain,
            plain,
            List.of());
    assertThat(finding.text()).isEqualTo("*******8000");
    assertThat(finding.message()).isEqualTo(new Wording("「*******8000」", "*@b.cn"));
  }
}
