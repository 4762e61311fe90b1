package io.github.heyan.checker;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.heyan.core.PackException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PackProofTest {
  private static void prove(String sections) {
    RulePack pack = TestRules.pack(sections);
    PackProof.check(TestRules.book(pack), Optional.empty(), List.of(pack));
  }

  /** A pack whose only rule has its examples from line 7 on. */
  private static String rule(String unless, String examples) {
    return "rules:\n"
        + TestRules.rule("r", "match: 不能\nunless: [" + unless + "]\nexamples: " + examples);
  }

  private static void assertProblems(String sections, String problems) {
    assertThatExceptionOfType(PackException.class)
        .isThrownBy(() -> prove(sections))
        .withMessage(problems.strip());
  }

  private static final String ASKS = "{id: asks, why: w, after: 吗}";
  private static final String YOU = "{id: you, why: w, before: 您}";

  @Test
  void accepts_examples_that_hold() {
    String examples =
        """
        {flag: [〔不能〕, 這個〔不*能〕办, 〔不能〕，〔不能〕吧], pass: [{text: 不能吗, by: asks},
            {text: 好😀, by: none}, {text: 不能吗，不能吗, by: asks}]}""";
    assertThatCode(() -> prove(rule(ASKS, examples))).doesNotThrowAnyException();
  }

  @Test
  void refuses_flagging_examples_that_are_not_found_as_marked() {
    String examples =
        """
        {flag: [〔不能办〕,
            〔不能〕吗,
            〔好〕,
            〔不能〕，不能],
            pass: [{text: 不能吗, by: asks}, {text: 好, by: none}, {text: 好, by: none}]}""";
    assertProblems(
        rule(ASKS, examples),
        """
        p.yaml:8:21: r: expected 〔不能办〕, but found 〔不能〕办
        p.yaml:9:7: r: expected 〔不能〕吗, but found 不能吗; silenced by [asks]
        p.yaml:10:7: r: expected 〔好〕, but found 好
        p.yaml:11:7: r: expected 〔不能〕，不能, but found 〔不能〕，〔不能〕
        """);
  }

  @Test
  void refuses_passing_examples_that_are_found_or_silenced_by_something_else() {
    String examples =
        """
        {flag: [〔不能〕, 〔不能〕, 〔不能〕], pass: [
            {text: 不能, by: none},
            {text: 不能, by: asks},
            {text: 不能吗, by: none},
            {text: 您不能, by: asks},
            {text: 好, by: asks},
            {text: 不能吗, by: asks}, {text: 您不能, by: you}]}""";
    assertProblems(
        rule(ASKS + ", " + YOU, examples),
        """
        p.yaml:9:7: r: expected nothing, but found 〔不能〕
        p.yaml:10:7: r: expected nothing, but found 〔不能〕
        p.yaml:11:7: r: expected no hit at all, but one is silenced by [asks]
        p.yaml:12:7: r: expected to be silenced by asks, but was by [you]
        p.yaml:13:7: r: expected to be silenced by asks, but the rule finds nothing there
        """);
  }

  @Test
  void knows_which_exception_was_probably_meant() {
    String examples =
        """
        {flag: [〔不能〕, 〔不能〕, 〔不能〕], pass: [
            {text: 不能吗, by: ask},
            {text: 好, by: askss},
            {text: 不能吗, by: asks}]}""";
    assertProblems(
        rule(ASKS, examples),
        """
        p.yaml:9:7: r: expected to be silenced by ask, but was by [asks]; did you mean "asks"?
        p.yaml:10:7: r: expected to be silenced by askss, but the rule finds nothing there; did you mean "asks"?
        """);
  }

  @Test
  void refuses_exceptions_that_are_never_the_only_one() {
    String examples =
        """
        {flag: [〔不能〕, 〔不能〕, 〔不能〕], pass: [{text: 您不能, by: you},
            {text: 您不能吗, by: asks}, {text: 好, by: none}]}""";
    assertProblems(
        rule(ASKS + ", " + YOU, examples),
        "p.yaml:7:17: r: exception \"asks\" is needed by no example");
  }

  @Test
  void refuses_demands_that_are_never_the_only_one() {
    String rule =
        TestRules.rule(
            "r",
            """
            match: 不能
            requires: [{id: polite, why: w, before: 请}]
            examples: {flag: [请〔不能〕, 请〔不能〕, 请〔不能〕], pass: [{text: 好, by: none}, {text: 好, by: none}, {text: 好, by: none}]}
            """);
    assertProblems(
        "rules:\n" + rule, "p.yaml:7:19: r: exception \"polite\" is needed by no example");
  }

  private static String sharing(String id, String examples) {
    return TestRules.rule(id, "match: 不能\nunless: [{use: asks}]\nexamples: " + examples);
  }

  @Test
  void asks_for_a_shared_exception_in_one_rule_of_the_pack_only() {
    String flag = "{flag: [〔不能〕, 〔不能〕, 〔不能〕], pass: [{text: 好, by: none}, {text: 好, by: none}, ";
    String with = flag + "{text: 不能吗, by: asks}]}";
    String without = flag + "{text: 好, by: none}]}";
    String head = "exceptions: [" + ASKS + "]\nrules:\n";
    assertThatCode(() -> prove(head + sharing("a", without) + sharing("b", with)))
        .doesNotThrowAnyException();
    assertProblems(
        head + sharing("a", without) + sharing("b", without),
        "p.yaml:4:14: exception \"asks\" is needed by no example");
  }

  @Test
  void proves_cues_and_acts() {
    String cue =
        """
        cues:
        - id: no
          match: 不能
          unless: [{id: asks, why: w, after: 吗}, {id: you, why: w, before: 您}]
          examples: {match: [不能, 好], pass: [
            不能,
            {text: 不能吗, by: you},
            {text: 好, by: asks},
            {text: 好, by: none}]}
        """;
    assertProblems(
        cue,
        """
        p.yaml:7:47: p/no: exception "you" is needed by no example
        p.yaml:8:26: p/no: expected a hit in 好
        p.yaml:9:5: p/no: expected nothing, but found 〔不能〕
        p.yaml:10:5: p/no: expected to be silenced by you, but was by [asks]
        p.yaml:11:5: p/no: expected to be silenced by asks, but the cue finds nothing there
        """);
  }

  @Test
  void asks_for_a_shared_exception_in_one_cue_of_the_pack_only() {
    String cues =
        """
        exceptions: [{id: asks, why: w, after: 吗}]
        cues:
        - {id: a, match: 不能, unless: [{use: asks}], examples: {match: [不能], pass: [不能吗]}}
        - {id: b, match: 没法, unless: [{use: asks}], examples: {match: [没法]}}
        """;
    assertThatCode(() -> prove(cues)).doesNotThrowAnyException();
    assertProblems(
        cues.replace(", pass: [不能吗]", ""),
        "p.yaml:4:14: exception \"asks\" is needed by no example");
  }

  @Test
  void heeds_the_customer_of_an_example() {
    String examples =
        """
        {flag: [〔不能〕, {text: 〔不能〕, customer: 好的}, 〔不能〕], pass: [{text: 不能, customer: 能吗, by: asked},
            {text: 好, by: none}, {text: 好, by: none}]}""";
    assertThatCode(
            () -> prove(rule("{id: asked, why: w, anywhere: 吗, within: customer}", examples)))
        .doesNotThrowAnyException();
  }
}
