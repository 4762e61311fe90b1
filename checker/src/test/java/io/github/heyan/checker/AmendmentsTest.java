package io.github.heyan.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.heyan.core.PackException;
import org.junit.jupiter.api.Test;

class AmendmentsTest {
  private static final String HEAD =
      """
      schema: heyan/1
      pack: {id: ours, version: 0.1.0, locale: zh, uses: [zh-base, zh-service]}
      """;

  private static ReplyChecker with(String amendments) {
    return ReplyChecker.standard().with(RulePack.parse("ours.yaml", HEAD + amendments));
  }

  private static Finding only(ReplyChecker checker, String reply) {
    assertThat(checker.check(reply).findings()).hasSize(1);
    return checker.check(reply).findings().get(0);
  }

  @Test
  void a_rule_takes_another_severity() {
    ReplyChecker checker = with("amend: [{rule: cannot-do, severity: error}]");

    assertThat(only(checker, "这个业务不能办。").severity()).isEqualTo(Severity.ERROR);
    assertThat(only(ReplyChecker.standard(), "这个业务不能办。").severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void a_rule_is_switched_off() {
    ReplyChecker checker = with("amend: [{rule: cannot-do, off: true}]");

    assertThat(checker.check("这个业务不能办。").findings()).isEmpty();
  }

  @Test
  void the_rules_of_a_category_change_together() {
    ReplyChecker off = with("amend: [{rules: {category: flat_refusal}, off: true}]");
    ReplyChecker raised =
        with("amend: [{rules: {category: flat_refusal, severity: warning}, severity: error}]");

    assertThat(off.check("这个业务不能办。").findings()).isEmpty();
    assertThat(off.rules()).extracting(RuleInfo::category).doesNotContain("flat_refusal");
    assertThat(only(raised, "这个业务不能办。").severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void the_rules_of_a_severity_change_together_and_one_that_is_lowered_is_no_gate() {
    ReplyChecker lowered = with("amend: [{rules: {severity: error}, severity: hint}]");

    assertThat(lowered.rules()).noneMatch(rule -> rule.severity() == Severity.ERROR || rule.gate());
  }

  @Test
  void faults_of_a_change_of_many_rules_are_reported() {
    assertThatExceptionOfType(PackException.class)
        .isThrownBy(
            () ->
                with(
                    """
                    amend:
                    - {rules: {category: refusal}, off: true}
                    - {rules: {severity: hint}}
                    - {rules: {severity: hint}, off: true, severity: error}
                    - {rules: {}, off: true}
                    - {rules: {gate: true}, off: true}
                    """))
        .withMessage(
            """
            ours.yaml:4:22: unknown category "refusal"
            ours.yaml:5:3: a change of rules has either off: true or severity
            ours.yaml:6:3: a change of rules has either off: true or severity
            ours.yaml:7:3: rules are named by category, severity or both
            ours.yaml:8:12: unknown key "gate\"""");
  }

  @Test
  void a_rule_takes_a_further_exception() {
    ReplyChecker checker =
        with(
            """
            amend:
            - rule: cannot-do
              unless: [{id: our-slogan, overlap: 从不能办到能办, why: 本行口号}]
              examples: {pass: [{text: 从不能办到能办, by: our-slogan}]}
            """);

    assertThat(checker.explain(ReplyContext.of("从不能办到能办")).dismissed())
        .flatExtracting(Dismissal::by)
        .contains(new Dismissal.Reason("our-slogan", "本行口号"));
    assertThat(checker.check("这个业务不能办。").findings()).hasSize(1);
  }

  @Test
  void a_list_of_a_standard_pack_takes_further_entries() {
    ReplyChecker checker = with("amend: [{list: service_verb_2, add: [摇号申领]}]");

    assertThat(checker.check("这个不能摇号申领").findings())
        .extracting(Finding::rule)
        .containsExactly("cannot-do");
  }

  @Test
  void phrases_are_allowed_whatever_the_rule() {
    ReplyChecker checker = with("amend: [{allow: [不能办]}]");

    assertThat(checker.check("这个业务不能办。").findings()).isEmpty();
    assertThat(checker.explain(ReplyContext.of("这个业务不能办。")).dismissed())
        .flatExtracting(Dismissal::by)
        .contains(new Dismissal.Reason("allowed", "本团队允许的用语"));
  }

  @Test
  void all_faults_are_reported_together() {
    assertThatExceptionOfType(PackException.class)
        .isThrownBy(
            () ->
                with(
                    """
                    amend:
                    - {rule: canot-do, off: true}
                    - {list: service_verbs, add: ['办(', 复号，销号]}
                    - {rule: cannot-do, severity: fatal}
                    - {rule: cannot-do}
                    - {rule: cannot-do, allow: [好]}
                    - {rule: cannot-do, unless: [{id: x, overlap: 好, why: 好}]}
                    """))
        .withMessage(
            """
            ours.yaml:4:10: unknown rule "canot-do"; did you mean "cannot-do"?
            ours.yaml:5:10: unknown list "service_verbs"; did you mean "service_verb"?
            ours.yaml:5:33: "(" is never closed
            ours.yaml:5:39: "，" does not part entries; write a half-width ",", or put the entry in quotation marks
            ours.yaml:6:31: expected one of error, warning, hint, but was "fatal"
            ours.yaml:7:3: a change of a rule has off, severity or unless
            ours.yaml:8:3: an amendment has one of rule, rules, list, allow
            ours.yaml:9:3: further exceptions need examples that pass by them""");
  }

  @Test
  void an_exception_of_another_pack_that_no_example_needs_is_refused_where_it_is_used() {
    assertThatExceptionOfType(PackException.class)
        .isThrownBy(
            () ->
                with(
                    """
                    amend:
                    - rule: cannot-do
                      unless: [{use: way-on}]
                      examples: {pass: [{text: 好的, by: none}]}
                    """))
        .withMessage("ours.yaml:5:18: exception \"way-on\" is needed by no example");
  }

  @Test
  void a_list_of_a_pack_that_is_not_used_is_refused() {
    String yaml = HEAD.replace("zh-base, zh-service", "zh-base");
    assertThatExceptionOfType(PackException.class)
        .isThrownBy(
            () -> RulePack.parse("ours.yaml", yaml + "amend: [{list: service_verb_2, add: [复号]}]"))
        .withMessage(
            "ours.yaml:3:16: unknown list \"service_verb_2\"; it stands in pack \"zh-service\", which"
                + " is missing from \"uses\"");
  }

  @Test
  void an_exception_that_no_example_needs_is_refused() {
    assertThatExceptionOfType(PackException.class)
        .isThrownBy(
            () ->
                with(
                    """
                    amend:
                    - rule: cannot-do
                      unless: [{id: our-slogan, overlap: 从不能办到能办, why: 本行口号}]
                      examples: {pass: [{text: 好的, by: none}]}
                    """))
        .withMessage("ours.yaml:5:17: cannot-do: exception \"our-slogan\" is needed by no example");
  }
}
