package io.github.heyan.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableList;
import io.github.heyan.core.DialogueKind;
import io.github.heyan.core.PackException;
import io.github.heyan.core.pack.PackSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RulePackTest {
  /** Asserts what is wrong with a pack whose rules begin in line 5. */
  private static void assertProblems(String rules, String problems) {
    assertThatExceptionOfType(PackException.class)
        .isThrownBy(() -> TestRules.pack("rules:\n" + rules))
        .withMessage(problems.strip());
  }

  /** Asserts what is wrong with a rule whose {@code body} begins in line 6. */
  private static void assertProblemsOfRule(String body, String problems) {
    assertProblems(TestRules.rule("r", body), problems);
  }

  static Stream<Arguments> brokenRules() {
    return Stream.of(
        arguments("match: 不\ncategory: d", "p.yaml:7:13: unknown category \"d\""),
        arguments(
            "match: 不\ncategory: cc", "p.yaml:7:13: unknown category \"cc\"; did you mean \"c\"?"),
        arguments(
            "match: 不\nseverity: warn",
            "p.yaml:7:13: expected one of error, warning, hint, but was \"warn\""),
        arguments(
            "match: 不\nseverity: warnings",
            "p.yaml:7:13: expected one of error, warning, hint, but was \"warnings\"; did you mean"
                + " \"warning\"?"),
        arguments("match: 不\ncompetency: [x]", "p.yaml:7:15: expected text, but was a list"),
        arguments(
            "match: 不\nkinds: [inquiries]",
            "p.yaml:7:11: expected one of inquiry, handling, suggestion, complaint, report,"
                + " collection, but was \"inquiries\"; did you mean \"inquiry\"?"),
        arguments("match: 不\nkinds: inquiry", "p.yaml:7:10: expected a list, but was text"),
        arguments(
            "match: 不\nconfidence: 2", "p.yaml:7:15: expected a number from 0 to 1, but was \"2\""),
        arguments(
            "match: 不\nconfidence: high",
            "p.yaml:7:15: expected a number from 0 to 1, but was \"high\""),
        arguments(
            "match: 不\nconfidence: 0.9f",
            "p.yaml:7:15: expected a number from 0 to 1, but was \"0.9f\""),
        arguments(
            "match: 不\nseverity: error\ngate: 'true'",
            "p.yaml:8:9: expected true or false, but was the text \"true\""),
        arguments("match: 不\ngate: yes", "p.yaml:7:9: expected true or false, but was \"yes\""),
        arguments("match: 不\ngate: true", "p.yaml:5:3: only an error can be a gate"),
        arguments(
            "mach: 不",
            """
            p.yaml:5:3: a rule needs "match", "learned: true", or a measure as the first entry of "requires"
            p.yaml:6:3: unknown key "mach"; did you mean "match"?"""),
        arguments("match: []", "p.yaml:6:10: a list must have at least one entry"),
        arguments("match: [不, '办(']", "p.yaml:6:16: \"(\" is never closed"),
        arguments(
            "requires: [{id: x, why: w, acts: apology, within: reply}]",
            "p.yaml:5:3: a rule needs \"match\", \"learned: true\", or a measure as the first entry of \"requires\""),
        arguments("match: 不\nunless: {id: x}", "p.yaml:7:11: expected a list, but was a mapping"),
        arguments(
            "match: 不\nmessage: 不好",
            "p.yaml:7:12: expected a mapping of keys to values, but was text"),
        arguments("match: 不\nmessage: {zh: 不好}", "p.yaml:7:12: key \"en\" is missing"),
        arguments(
            "match: 不\nmessage: {zh: '「{obj}」不好', en: bad}",
            "p.yaml:7:12: \"{obj}\" is neither {match} nor a group of a pattern"),
        arguments(
            "match: 不\nmessage: {zh: '「{match」不好', en: bad}",
            "p.yaml:7:12: braces must come in pairs: \"「{match」不好\""),
        arguments(
            "match: '(?<a-b>不)'\nmessage: {zh: '{a-b}不好', en: bad}",
            "p.yaml:7:12: slot must be a name like {time}, but was \"{a-b}\""),
        arguments(
            "match: 不\nwhy: {zh: '{match}伤人', en: it hurts}",
            "p.yaml:7:8: only \"message\" can hold \"{match}\""),
        arguments(
            "match: 不\nexamples: {flag: [〔不〕], pass: []}",
            "p.yaml:7:13: a rule needs at least three examples that flag and three that pass"),
        arguments(
            """
            match: 不
            examples:
              flag: [〔不〕, 〔不〕, 不]
              pass: [好, {text: 好, by: none}, {text: 好, by: none}]""",
            """
            p.yaml:8:22: an example that flags must mark the place with 〔 and 〕
            p.yaml:9:12: an example that passes must say what silences it: {text: …, by: …}"""));
  }

  @ParameterizedTest
  @MethodSource("brokenRules")
  void refuses_broken_rules(String body, String problems) {
    assertProblemsOfRule(body, problems);
  }

  @Test
  void says_all_that_an_empty_rule_lacks() {
    assertProblems(
        "- {}\n",
        """
        p.yaml:5:3: key "severity" is missing
        p.yaml:5:3: a rule needs "match", "learned: true", or a measure as the first entry of "requires"
        p.yaml:5:3: key "id" is missing
        p.yaml:5:3: key "category" is missing
        p.yaml:5:3: key "competency" is missing
        p.yaml:5:3: key "message" is missing
        p.yaml:5:3: key "why" is missing
        p.yaml:5:3: key "advice" is missing
        p.yaml:5:3: key "examples" is missing
        """);
  }

  @Test
  void refuses_rules_that_are_no_mappings() {
    assertProblems("- a\n", "p.yaml:5:3: expected a mapping of keys to values, but was text");
  }

  @Test
  void refuses_rule_ids_that_are_repeated_or_no_kebab_case() {
    assertProblems(
        TestRules.rule("r", "match: 不") + TestRules.rule("r", "match: 没"),
        "p.yaml:14:3: rule \"r\" is there twice");
    assertProblems(
        TestRules.rule("Bad_Id", "match: 不"),
        "p.yaml:5:3: rule id must be kebab-case, but was \"Bad_Id\"");
  }

  @Test
  void refuses_broken_categories() {
    String yaml =
        """
        schema: heyan/1
        pack: {id: q, version: 1.0.0, locale: zh}
        categories: [{id: c, zh: 类, en: kind}, {id: C, zh: 类, en: kind}, {id: d}]
        """;
    PackSource source = PackSource.of("q.yaml", yaml);
    ImmutableList<RulePack> known = ImmutableList.of(TestRules.pack("cues: []\n"));
    assertThatExceptionOfType(PackException.class)
        .isThrownBy(() -> RulePack.read(source, known))
        .withMessage(
            """
            q.yaml:3:14: category "c" is there twice
            q.yaml:3:40: category id must be of a-z, 0-9 and "_", but was "C"
            q.yaml:3:66: key "zh" is missing
            q.yaml:3:66: key "en" is missing\
            """);
  }

  @Test
  void refuses_what_no_rule_uses() {
    assertThatExceptionOfType(PackException.class)
        .isThrownBy(
            () ->
                TestRules.pack(
                    "lists: {a: [x], b: ['{c}'], c: [不]}\n"
                        + "exceptions: [{id: e, why: w, after: '{b}'}]\n"
                        + "rules:\n"
                        + TestRules.rule("r", "match: '{c}'")))
        .withMessage(
            """
            p.yaml:4:9: list "a" is not used
            p.yaml:5:14: exception "e" is not used\
            """);
  }

  @Test
  void reports_problems_of_core_and_rules_together() {
    assertProblems(
        TestRules.rule("r", "match: '{none}'\nseverity: bad\nunless: [{use: none}]"),
        """
        p.yaml:6:11: unknown list "none"
        p.yaml:7:13: expected one of error, warning, hint, but was "bad"
        p.yaml:8:18: unknown exception "none"
        """);
  }

  @Test
  void knows_what_it_holds() {
    RulePack pack =
        TestRules.packOf(TestRules.rule("b", "match: 不"), TestRules.rule("a", "match: 没"));
    assertThat(pack.id()).isEqualTo("p");
    assertThat(pack.version()).isEqualTo("1.0.0");
    assertThat(pack).hasToString("p 1.0.0");
    assertThat(pack.ruleIds()).containsExactly("b", "a");
    assertThat(pack.categories()).containsExactly(new Category("c", "类", "kind"));
  }

  @Test
  void reads_a_rule() {
    Rule rule =
        TestRules.packOf(
                TestRules.rule(
                    "r",
                    "match: [不, 没]\nseverity: error\ngate: true\nconfidence: 0.5\nkinds: [report]"))
            .rules()
            .get(0);
    assertThat(rule.severity()).isEqualTo(Severity.ERROR);
    assertThat(rule.gate()).isTrue();
    assertThat(rule.confidence()).isEqualTo(0.5);
    assertThat(rule.match()).hasSize(2);
    assertThat(rule.why()).isEqualTo(new Wording("伤人", "it hurts"));
    assertThat(rule.examples().flag()).hasSize(3);
  }

  @Test
  void uses_the_standard_packs(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("mine.yaml");
    Files.writeString(
        file,
        """
        schema: heyan/1
        pack: {id: mine, version: 1.0.0, locale: zh, uses: [zh-base]}
        rules:
        """
            + TestRules.rule("our-way", "match: 本行规定")
                .replace("category: c", "category: flat_refusal"));
    assertThat(RulePack.read(file).ruleIds()).containsExactly("our-way");
    assertThat(RulePack.parse("mine.yaml", Files.readString(file)).ruleIds())
        .containsExactly("our-way");
  }

  @Test
  void counts_its_examples() {
    String cue = "cues: [{id: no, match: 不, examples: {match: [不, 不好], pass: [好]}}]\n";
    assertThat(TestRules.pack(cue + "rules:\n" + TestRules.rule("r", "match: 不")).exampleCount())
        .isEqualTo(9);
  }

  @Test
  void knows_its_gaps_and_whether_they_are_open() {
    RulePack pack =
        TestRules.packOf(
            TestRules.rule(
                "r",
                """
                match: 不
                examples:
                  flag: [〔不〕, 〔不〕, 〔不〕]
                  pass: [{text: 好, by: none}, {text: 好, by: none}, {text: 好, by: none}]
                  gaps: [没, {text: 不, want: flag}, {text: 〔不〕好, want: flag}]
                """),
            TestRules.rule(
                "s",
                """
                match: 没
                examples:
                  flag: [〔没〕, 〔没〕, 〔没〕]
                  pass: [{text: 好, by: none}, {text: 好, by: none}, {text: 好, by: none}]
                  gaps: [〔没有〕, {text: 没, customer: 有吗, want: pass}, {text: 好😀, want: pass}]
                """));

    assertThat(pack.gaps())
        .containsExactly(
            gap("r", "没", true, 10, 12),
            gap("r", "不", true, 10, 15),
            gap("r", "〔不〕好", true, 10, 38),
            gap("s", "〔没有〕", true, 22, 12),
            new RulePack.Gap("s", "没", Optional.of("有吗"), false, "p.yaml", 22, 18),
            gap("s", "好😀", false, 22, 55));
    assertThat(pack.gaps().stream().map(TestRules.checker(pack)::isOpen))
        .containsExactly(true, false, false, true, true, false);
  }

  private static RulePack.Gap gap(String rule, String text, boolean flag, int line, int column) {
    return new RulePack.Gap(rule, text, Optional.empty(), flag, "p.yaml", line, column);
  }

  @Test
  void a_pack_for_a_kind_of_dialogue_is_silent_in_others() {
    RulePack collection =
        RulePack.parse(
            "collection.yaml",
            """
            schema: heyan/1
            pack: {id: collection, version: 0.1.0, locale: zh, uses: [zh-service], kinds: [collection]}
            rules:
            - id: debt-word
              category: compliance
              severity: warning
              competency: self-management
              match: [欠款人]
              message: {zh: '称客户为「{match}」', en: calls the customer a debtor}
              why: {zh: 客户是客户, en: a customer is a customer}
              advice: {zh: 称呼姓氏, en: use the name}
              examples:
                flag: [〔欠款人〕, 您是〔欠款人〕吗, 请〔欠款人〕注意]
                pass: [{text: 您好, by: none}, {text: 请问, by: none}, {text: 王先生, by: none}]
            """);
    ReplyChecker checker = ReplyChecker.standard().with(collection);
    ReplyContext reply = ReplyContext.of("欠款人您好");

    assertThat(checker.check(reply.in(DialogueKind.COLLECTION)).findings()).hasSize(1);
    assertThat(checker.check(reply.in(DialogueKind.INQUIRY)).findings()).isEmpty();
    assertThat(checker.check(reply).findings()).hasSize(1);
  }
}
