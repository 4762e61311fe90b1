package io.github.heyan.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.heyan.core.Act;
import io.github.heyan.core.Competency;
import io.github.heyan.core.DialogueKind;
import io.github.heyan.core.PackException;
import io.github.heyan.core.Span;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplyCheckerTest {
  private static final String PACK =
      """
      acts:
      - {id: apology, match: 抱歉, examples: {match: [抱歉]}}
      - {id: thanks, match: 谢谢, examples: {match: [谢谢]}}
      rules:
      """
          + TestRules.rule(
              "refusal",
              """
              match: ['(?<obj>这个|业务)?不能办', '没(?<verb>法|门)']
              message: {zh: '「{match}」拒绝「{obj}」「{verb}」', en: 'refuses "{obj}"'}
              unless:
              - {id: sorry, acts: apology, within: reply, why: 已致歉}
              - {id: asked, anywhere: 吗, within: customer, why: 客户在问}""")
          + TestRules.rule("filler", "match: 那个\nseverity: hint\nkinds: [inquiry]")
          + TestRules.rule("insult", "match: 笨\nseverity: error\ngate: true\nconfidence: 0.5");

  private static final ReplyChecker CHECKER = TestRules.checker(TestRules.pack(PACK));

  private static Finding finding(String words, int start, String message) {
    return new Finding(
        "refusal",
        "c",
        Severity.WARNING,
        false,
        0.9,
        Source.RULE,
        Competency.SELF_MANAGEMENT,
        new Span(start, start + words.length()),
        words,
        new Wording(message, "refuses \"" + (words.contains("個") ? "這個" : "") + "\""),
        new Wording("伤人", "it hurts"),
        new Wording("换个说法", "say it differently"),
        List.of());
  }

  /** The findings of a reply, each as rule and words. */
  private static String found(ReplyChecker checker, ReplyContext context) {
    return checker.check(context).findings().stream()
        .map(finding -> finding.rule() + " " + finding.text())
        .collect(Collectors.joining(", "));
  }

  private static String found(String reply) {
    return found(CHECKER, ReplyContext.of(reply));
  }

  @Test
  void reports_a_finding_with_all_that_it_says() {
    assertThat(CHECKER.check("😀這個不*能*辦，谢谢"))
        .isEqualTo(
            new Report(
                Verdict.FIX,
                Set.of(Act.THANKS),
                List.of(finding("這個不*能*辦", 2, "「這個不*能*辦」拒绝「這個」「」")),
                Optional.empty()));
  }

  @Test
  void fills_the_groups_of_the_pattern_that_matched_and_leaves_the_others_empty() {
    assertThat(CHECKER.check("真没门").findings()).containsExactly(finding("没门", 1, "「没门」拒绝「」「门」"));
  }

  @ParameterizedTest
  @CsvSource({
    "您好, PASS",
    "'', PASS",
    "那个，您好, HINT",
    "那个，不能办, FIX",
    "不能办，您真笨, BLOCK",
    "抱歉，不能办, PASS"
  })
  void gives_a_verdict(String reply, Verdict verdict) {
    assertThat(CHECKER.check(reply).verdict()).isEqualTo(verdict);
  }

  @Test
  void orders_findings_by_place() {
    assertThat(found("笨，不能办，那个，没法")).isEqualTo("insult 笨, refusal 不能办, filler 那个, refusal 没法");
  }

  @Test
  void heeds_the_customer() {
    assertThat(found(CHECKER, ReplyContext.of("不能办").after("能办吗"))).isEmpty();
    assertThat(found(CHECKER, ReplyContext.of("不能办").after("办"))).isEqualTo("refusal 不能办");
  }

  @ParameterizedTest
  @CsvSource({"INQUIRY, filler 那个", "COMPLAINT, ''"})
  void heeds_the_kind_of_dialogue(DialogueKind kind, String found) {
    assertThat(found(CHECKER, ReplyContext.of("那个").in(kind))).isEqualTo(found);
  }

  @Test
  void explains_what_it_did_not_report() {
    Explanation explanation = CHECKER.explain(ReplyContext.of("抱歉，这个不能办").after("能吗"));
    assertThat(explanation)
        .isEqualTo(
            new Explanation(
                new Report(Verdict.PASS, Set.of(Act.APOLOGY), List.of(), Optional.empty()),
                List.of(
                    new Dismissal(
                        "refusal",
                        new Span(3, 8),
                        "这个不能办",
                        List.of(
                            new Dismissal.Reason("sorry", "已致歉"),
                            new Dismissal.Reason("asked", "客户在问"))))));
  }

  @Test
  void explains_the_same_report_that_it_gives() {
    ReplyContext context = ReplyContext.of("笨，不能办，那个");
    assertThat(CHECKER.explain(context).report()).isEqualTo(CHECKER.check(context));
  }

  @ParameterizedTest
  @CsvSource({
    "severity: hint, severity: error, b",
    "severity: error, severity: hint, a",
    "severity: error, 'severity: error\ngate: true', b",
    "'match: 不能', 'match: 不能办', b",
    "'match: 不能', 'match: 能办', a",
    "'match: 不能', 'match: 不能', a",
    "'match: 不能\nseverity: hint', 'match: 能\nseverity: error', b"
  })
  void lets_one_of_two_overlapping_findings_win(String first, String second, String winner) {
    ReplyChecker checker =
        TestRules.checker(
            TestRules.packOf(
                TestRules.rule("a", matching(first)), TestRules.rule("b", matching(second))));
    String loser = winner.equals("a") ? "b" : "a";
    Explanation explanation = checker.explain(ReplyContext.of("不能办"));
    assertThat(explanation.report().findings()).extracting(Finding::rule).containsExactly(winner);
    assertThat(explanation.dismissed()).extracting(Dismissal::rule).containsExactly(loser);
    assertThat(explanation.dismissed().get(0).by())
        .containsExactly(new Dismissal.Reason(winner, "同一处已由规则 " + winner + " 报告"));
  }

  private static String matching(String body) {
    return body.contains("match:") ? body : "match: 不能办\n" + body;
  }

  @Test
  void lets_no_silenced_candidate_win() {
    String silenced = "match: 不能办\nseverity: error\nunless: [{id: x, why: w, before: 您}]";
    ReplyChecker checker =
        TestRules.checker(
            TestRules.packOf(TestRules.rule("a", silenced), TestRules.rule("b", "match: 不能")));
    assertThat(found(checker, ReplyContext.of("您不能办"))).isEqualTo("b 不能");
    assertThat(found(checker, ReplyContext.of("不能办"))).isEqualTo("a 不能办");
  }

  @Test
  void leaves_rules_out() {
    ReplyChecker some = CHECKER.without("refusal").without("filler");
    assertThat(found(some, ReplyContext.of("笨，不能办，那个"))).isEqualTo("insult 笨");
    assertThat(found("笨，不能办，那个")).isEqualTo("insult 笨, refusal 不能办, filler 那个");
  }

  @Test
  void refuses_to_leave_out_a_rule_that_is_not_there() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CHECKER.without("refusals"))
        .withMessage("unknown rule \"refusals\"; did you mean \"refusal\"?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CHECKER.without("blame"))
        .withMessage("unknown rule \"blame\"");
  }

  private static RulePack more(String rule, String flagged) {
    String pass = "{text: 好, by: none}";
    String examples =
        "examples: {flag: [%1$s, %1$s, %1$s], pass: [%2$s, %2$s, %2$s]}".formatted(flagged, pass);
    return TestRules.packOf(TestRules.rule(rule, "match: 烦\n" + examples));
  }

  @Test
  void takes_in_further_packs() {
    RulePack pack = more("curt", "〔烦〕");
    ReplyChecker joined = CHECKER.with(pack);
    assertThat(found(joined, ReplyContext.of("烦，不能办"))).isEqualTo("curt 烦, refusal 不能办");
    assertThat(joined.packs()).hasSize(2).endsWith(pack);
    assertThat(found("烦，不能办")).isEqualTo("refusal 不能办");
  }

  @Test
  void refuses_packs_whose_examples_do_not_hold() {
    assertThatExceptionOfType(PackException.class)
        .isThrownBy(() -> CHECKER.with(more("curt", "〔烦人〕")))
        .withMessage(
            """
            p.yaml:7:21: curt: expected 〔烦人〕, but found 〔烦〕人
            p.yaml:7:27: curt: expected 〔烦人〕, but found 〔烦〕人
            p.yaml:7:33: curt: expected 〔烦人〕, but found 〔烦〕人\
            """);
  }

  @Test
  void refuses_two_rules_of_one_id() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CHECKER.with(more("refusal", "〔烦〕")))
        .withMessage("two packs have a rule \"refusal\"");
  }

  @Test
  void refuses_texts_beyond_its_limit() {
    ReplyChecker strict = CHECKER.withLimit(3);
    assertThat(strict.check("不能办").findings()).hasSize(1);
    assertThatExceptionOfType(TextTooLongException.class)
        .isThrownBy(() -> strict.check("不能办。"))
        .withMessage("text must have at most 3 UTF-16 units, but has 4");
    assertThatExceptionOfType(TextTooLongException.class)
        .isThrownBy(() -> strict.check(ReplyContext.of("好").after("能办吗？")))
        .withMessage("text must have at most 3 UTF-16 units, but has 4");
    assertThatExceptionOfType(TextTooLongException.class)
        .isThrownBy(() -> CHECKER.check("好".repeat(20_001)))
        .withMessage("text must have at most 20000 UTF-16 units, but has 20001");
  }

  @Test
  void keeps_its_limit_when_it_is_changed() {
    assertThatExceptionOfType(TextTooLongException.class)
        .isThrownBy(() -> CHECKER.withLimit(3).without("filler").check("好好好好"));
    assertThatExceptionOfType(TextTooLongException.class)
        .isThrownBy(() -> CHECKER.withLimit(3).with(more("curt", "〔烦〕")).check("好好好好"));
  }

  @Test
  void refuses_a_limit_that_is_not_positive() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CHECKER.withLimit(0))
        .withMessage("limit must be positive, but was 0");
  }

  @Test
  void refuses_null() {
    assertThatNullPointerException().isThrownBy(() -> CHECKER.check((String) null));
    assertThatNullPointerException().isThrownBy(() -> CHECKER.check((ReplyContext) null));
    assertThatNullPointerException().isThrownBy(() -> CHECKER.explain(null));
    assertThatNullPointerException().isThrownBy(() -> CHECKER.without((String) null));
    assertThatNullPointerException().isThrownBy(() -> CHECKER.with((RulePack) null));
    assertThatNullPointerException().isThrownBy(() -> ReplyContext.of("好").after(null));
    assertThatNullPointerException().isThrownBy(() -> ReplyContext.of("好").in(null));
  }

  @Test
  void gives_results_that_cannot_be_changed() {
    Explanation explanation = CHECKER.explain(ReplyContext.of("抱歉，不能办，笨"));
    assertUnmodifiable(explanation.report().findings());
    assertUnmodifiable(explanation.report().acts());
    assertUnmodifiable(explanation.dismissed());
    assertUnmodifiable(explanation.dismissed().get(0).by());
    assertUnmodifiable(CHECKER.packs());
    assertUnmodifiable(CHECKER.check("好").acts());
  }

  private static void assertUnmodifiable(Collection<?> results) {
    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(results::clear);
  }

  @Test
  void gives_the_same_results_in_many_threads() {
    List<String> replies =
        IntStream.range(0, 400)
            .mapToObj(i -> "抱歉".repeat(i % 2) + "😀".repeat(i % 7) + "不能办，笨")
            .toList();
    List<Report> expected = replies.stream().map(CHECKER::check).toList();
    for (int round = 0; round < 10; round++) {
      assertThat(replies.parallelStream().map(CHECKER::check).toList()).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @CsvSource({"ERROR, true", "WARNING, true", "HINT, false"})
  void compares_severities(Severity severity, boolean atLeastWarning) {
    assertThat(severity.isAtLeast(Severity.WARNING)).isEqualTo(atLeastWarning);
  }

  @Test
  void words_things_in_both_languages() {
    Wording wording = new Wording("好", "good");
    assertThat(wording.in("zh")).isEqualTo("好");
    assertThat(wording.in("en")).isEqualTo("good");
  }
}
