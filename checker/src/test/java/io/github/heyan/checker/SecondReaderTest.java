package io.github.heyan.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.github.heyan.core.DialogueKind;
import io.github.heyan.core.pack.PackSource;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecondReaderTest {
  private static final SecondReader READER =
      new TestReplyModel().harmless('嗯').category("c", '叭').category("d", '嘟').reader();
  private static final String EXAMPLES = "examples: {flag: [〔叭〕], pass: [{text: 好, by: none}]}\n";

  private static String learned(String id, String body) {
    return TestRules.rule(id, "learned: true\n" + EXAMPLES + body);
  }

  /** Returns a checker with the second reader, of rules for both of its categories. */
  private static ReplyChecker checker(String... rules) {
    String pack =
        TestRules.HEAD.replace("en: kind}]", "en: kind}, {id: d, zh: 丁, en: d}]")
            + "rules:\n"
            + String.join("", rules)
            + learned("suspected-d", "category: d\n");
    return TestRules.checker(RulePack.read(PackSource.of("p.yaml", pack), List.of())).with(READER);
  }

  private static String shown(ReplyChecker checker, String reply) {
    return checker.check(reply).findings().stream()
        .map(each -> each.rule() + ":" + each.source().id() + ":" + each.text())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "好的, ''",
    "叭, suspected-c:model:叭",
    "好，嘟嘟, suspected-d:model:嘟嘟",
    "😀叭😀, suspected-c:model:叭",
    "叭。叭, suspected-c:model:叭 suspected-c:model:叭",
    "\uD83D叭, suspected-c:model:\uD83D叭",
    "一二三四五六七八九十一二三四五六七叭八九, suspected-c:model:叭",
    "'', ''",
    "，。, ''"
  })
  void suspects_clauses(String reply, String findings) {
    assertThat(shown(checker(learned("suspected-c", "")), reply)).isEqualTo(findings);
  }

  @Test
  void says_what_the_learned_rule_says() {
    Finding finding =
        checker(learned("suspected-c", "severity: error\n")).check("您好，叭。").findings().get(0);
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.message().zh()).isEqualTo("「叭」不好");
    assertThat(finding.span().of("您好，叭。")).isEqualTo("叭");
    // The log-odds are six, less one.
    assertThat(finding.confidence()).isCloseTo(1 / (1 + Math.exp(-5)), within(1e-6));
  }

  @Test
  void goes_behind_a_rule_that_finds_something_in_the_clause() {
    ReplyChecker checker =
        checker(TestRules.rule("no", "match: 不\nconfidence: 0.8"), learned("suspected-c", ""));
    assertThat(shown(checker, "不叭")).isEqualTo("no:both:不");
    assertThat(checker.check("不叭").findings().get(0).confidence())
        .isCloseTo(1 - 0.2 * (1 - 1 / (1 + Math.exp(-5))), within(1e-6));
    assertThat(shown(checker, "不，叭")).isEqualTo("no:rule:不 suspected-c:model:叭");
  }

  @Test
  void goes_before_a_lesser_fault() {
    ReplyChecker checker =
        checker(TestRules.rule("no", "match: 不\nseverity: hint"), learned("suspected-c", ""));
    assertThat(shown(checker, "不叭")).isEqualTo("no:rule:不 suspected-c:model:不叭");
  }

  @Test
  void is_silent_where_a_rule_of_the_category_is_silenced() {
    String no =
        TestRules.rule(
            "no",
            "match: 不\nunless: [{id: fine, after: 错, why: 夸奖}]\nexamples: {flag: [〔不〕, 〔不〕, 〔不〕],"
                + " pass: [{text: 不错, by: fine}, {text: 好, by: none}, {text: 好, by: none}]}");
    ReplyChecker checker = checker(no, learned("suspected-c", ""));
    assertThat(shown(checker, "不错叭")).isEmpty();
    assertThat(checker.explain(ReplyContext.of("不错叭")).dismissed())
        .extracting(Dismissal::rule, each -> each.by().get(0).id())
        .containsExactly(tuple("no", "fine"), tuple("suspected-c", "fine"));
    assertThat(shown(checker, "不错嘟")).isEqualTo("suspected-d:model:不错嘟");
  }

  @Test
  void heeds_exceptions_and_kinds_of_a_learned_rule() {
    ReplyChecker checker =
        checker(
            TestRules.rule(
                "suspected-c",
                "learned: true\nkinds: [inquiry]\nunless: [{id: ad, overlap: 广告, why: 是广告}]\n"
                    + "examples: {flag: [〔叭〕], pass: [{text: 叭广告, by: ad}]}\n"));
    assertThat(shown(checker, "叭广告")).isEmpty();
    assertThat(checker.check(ReplyContext.of("叭").in(DialogueKind.COMPLAINT)).findings()).isEmpty();
    assertThat(checker.check(ReplyContext.of("叭").in(DialogueKind.INQUIRY)).findings()).hasSize(1);
  }

  @Test
  void reports_nothing_of_a_rule_that_is_off() {
    ReplyChecker checker = checker(learned("suspected-c", "")).without("suspected-c");
    assertThat(shown(checker, "叭，嘟")).isEqualTo("suspected-d:model:嘟");
  }

  private static ReplyChecker needingConsent() {
    return checker(TestRules.rule("no", "match: 不\nconsent: true"), learned("suspected-c", ""));
  }

  @ParameterizedTest
  @CsvSource({
    // A model that knows nothing of a clause is not sure of it.
    "不好, no:rule:不",
    "嗯不, ''",
    "叭不, no:both:不",
    "不a，好, no:rule:不",
    "不嗯，嗯, ''"
  })
  void silences_a_rule_that_needs_consent_where_it_is_sure(String reply, String findings) {
    ReplyChecker checker = needingConsent();
    assertThat(shown(checker, reply)).isEqualTo(findings);
    assertThat(shown(checker.withoutSecondReader(), "嗯不")).isEqualTo("no:rule:不");
  }

  @Test
  void explains_that_it_gave_no_consent() {
    assertThat(needingConsent().explain(ReplyContext.of("嗯不")).dismissed().get(0).by())
        .containsExactly(new Dismissal.Reason("second-reader", "第二读者确信这里没有问题"));
  }

  @Test
  void learns_categories_of_a_team() {
    RulePack pack =
        RulePack.parse(
            "ours.yaml",
            """
            schema: heyan/1
            pack: {id: ours, version: 1.0.0, locale: zh, uses: [zh-service]}
            categories: [{id: noise, zh: 噪声, en: noise}]
            rules:
            """
                + learned("suspected-noise", "category: noise\n"));
    ReplyChecker checker =
        ReplyChecker.standard()
            .with(pack)
            .with(new TestReplyModel().category("noise", '叭').reader());
    assertThat(shown(checker, "叭")).isEqualTo("suspected-noise:model:叭");
  }

  @Test
  void can_be_left_out() {
    assertThat(shown(checker(learned("suspected-c", "")).withoutSecondReader(), "叭")).isEmpty();
  }

  @Test
  void refuses_a_category_that_no_rule_explains() {
    ReplyChecker checker = TestRules.checker(TestRules.packOf(learned("suspected-c", "")));
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> checker.with(READER))
        .withMessage(
            "the second reader knows a category \"d\", but no rule of it has learned: true");
  }

  @Test
  void refuses_two_learned_rules_of_a_category() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> checker(learned("one", ""), learned("two", "")))
        .withMessage("two rules are learned for the category \"c\"");
  }

  @Test
  void refuses_what_is_no_model_of_replies() {
    assertThatIOException()
        .isThrownBy(() -> SecondReader.read(new ByteArrayInputStream(new byte[0])))
        .withMessage("expected a whole Heyan model, but it ends too early");
    assertThatIOException()
        .isThrownBy(() -> SecondReader.read(new ByteArrayInputStream(new TestReplyModel().bytes())))
        .withMessage("expected a model of replies, whose first head is \"fault\", but was [fault]");
  }

  @Test
  void has_a_learned_rule_for_every_category_of_the_standard_model() {
    assertThat(ReplyChecker.standard().rules())
        .filteredOn(RuleInfo::learned)
        .extracting(RuleInfo::category)
        .containsExactlyInAnyOrderElementsOf(SecondReader.standard().categories());
  }
}
