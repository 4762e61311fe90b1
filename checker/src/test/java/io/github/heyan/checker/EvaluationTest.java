package io.github.heyan.checker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heyan.core.DialogueKind;
import io.github.heyan.core.cue.Exemption;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationTest {
  private static final String CUES =
      """
      cues:
      - {id: polite, match: 请, examples: {match: [请]}}
      - {id: filler, match: [嗯, 那个], examples: {match: [嗯]}}
      acts:
      - {id: apology, match: 抱歉, unless: [{id: no, before: 不, why: 不是致歉}], examples: {match: [抱歉]}}
      - {id: reason, match: [因为, 不能因为], examples: {match: [因为]}}
      """;

  /** The places that a rule looks at, each with what silences it there. */
  private static String candidates(String rule, ReplyContext context) {
    RuleBook book = TestRules.book(TestRules.pack(CUES + "rules:\n" + TestRules.rule("r", rule)));
    Evaluation evaluation = new Evaluation(book, Optional.empty(), context, true);
    return evaluation.candidates().stream()
        .map(candidate -> shown(candidate, evaluation))
        .collect(Collectors.joining(" "));
  }

  private static String candidates(String rule, String reply) {
    return candidates(rule, ReplyContext.of(reply));
  }

  private static String shown(Candidate candidate, Evaluation evaluation) {
    String words =
        evaluation
            .reply()
            .text()
            .span(candidate.start(), candidate.end())
            .of(evaluation.reply().text().original());
    String silencers =
        candidate.silencers().stream().map(Exemption::id).collect(Collectors.joining("+"));
    return silencers.isEmpty() ? words : words + "(" + silencers + ")";
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " ~ ",
      value = {
        "overlap: 能不能 ~ 能不能 ~ '' ~ true",
        "overlap: 能不能 ~ 不能 ~ '' ~ false",
        "before: '请.{0,2}' ~ 请您不能 ~ '' ~ true",
        "before: '请.{0,2}' ~ 请，您不能 ~ '' ~ false",
        "after: [吗, 么] ~ 不能么 ~ '' ~ true",
        "after: [吗, 么] ~ 不能，么 ~ '' ~ false",
        "anywhere: 请, within: clause ~ 请您不能 ~ '' ~ true",
        "anywhere: 请, within: clause ~ 请 您不能 ~ '' ~ true",
        "anywhere: 请, within: clause ~ 请，您不能 ~ 请 ~ false",
        "anywhere: 请, within: sentence ~ 请，您不能 ~ '' ~ true",
        "anywhere: 请, within: sentence ~ 请。您不能 ~ 请 ~ false",
        "anywhere: 请, within: reply ~ 请。您不能 ~ '' ~ true",
        "anywhere: 请, within: reply ~ 您不能 ~ 请 ~ false",
        "anywhere: 请, within: customer ~ 不能 ~ 请办 ~ true",
        "anywhere: 请, within: customer ~ 请，不能 ~ 您办 ~ false",
        "anywhere: 请, within: customer ~ 请，不能 ~ '' ~ false",
        "acts: apology, within: clause ~ 抱歉不能 ~ '' ~ true",
        "acts: apology, within: clause ~ 抱歉，不能 ~ 抱歉 ~ false",
        "acts: apology, within: sentence ~ 抱歉，不能 ~ '' ~ true",
        "acts: apology, within: sentence ~ 抱歉。不能 ~ 抱歉 ~ false",
        "acts: apology, within: reply ~ 抱歉。不能 ~ '' ~ true",
        "acts: apology, within: reply ~ 不抱歉。不能 ~ 抱歉 ~ false",
        "acts: apology, within: customer ~ 不能 ~ 抱歉 ~ true",
        "acts: apology, within: customer ~ 抱歉，不能 ~ '' ~ false",
        "acts: [apology, reason], within: reply ~ 因为忙，不能 ~ '' ~ true",
        "'acts: {any: [apology, reason]}, within: reply' ~ 因为忙，不能 ~ '' ~ true",
        "'acts: {all: [apology, reason]}, within: reply' ~ 因为忙，不能 ~ '' ~ false",
        "'acts: {all: [apology, reason]}, within: reply' ~ 抱歉，因为忙，不能 ~ '' ~ true",
        "acts: reason, within: reply ~ 不能因为 ~ '' ~ false",
        "acts: reason, within: reply ~ 不能因为，因为 ~ '' ~ true",
        "acts: greeting, within: reply ~ 您好，不能 ~ '' ~ false",
        "cues: polite, within: clause ~ 请您不能 ~ '' ~ true",
        "cues: polite, within: clause ~ 请，您不能 ~ 请 ~ false",
        "cues: polite, within: sentence ~ 请，您不能 ~ '' ~ true",
        "cues: polite, within: reply ~ 请。您不能 ~ '' ~ true",
        "cues: polite, within: customer ~ 不能 ~ 请 ~ true",
        "cues: [polite, filler], within: reply ~ 嗯，不能 ~ '' ~ true",
        "'cues: {all: [polite, filler]}, within: reply' ~ 嗯，不能 ~ '' ~ false",
        "measure: questions, min: 1, within: clause ~ 好吗，不能 ~ '' ~ false",
        "measure: questions, min: 1, within: clause ~ 不能？ ~ '' ~ true",
        "measure: questions, min: 1, within: clause ~ 不能，好？ ~ '' ~ false",
        "measure: questions, min: 1, within: sentence ~ 好吗，不能 ~ '' ~ true",
        "measure: questions, min: 2, within: reply ~ 好吗？对吗？不能 ~ '' ~ true",
        "measure: questions, min: 2, within: reply ~ 好吗？不能 ~ 好吗？对吗？ ~ false",
        "measure: questions, min: 2, within: customer ~ 不能 ~ 好吗？对吗？ ~ true",
        "measure: questions, max: 0, within: customer ~ 不能 ~ 好的 ~ true",
        "measure: questions, max: 0, within: customer ~ 不能 ~ '' ~ false",
        "measure: length, min: 3, max: 4, within: clause ~ 也不能，您好 ~ '' ~ true",
        "measure: length, min: 3, max: 4, within: clause ~ 这个也不能 ~ '' ~ false",
        "measure: sentence_length, min: 5, within: reply ~ 您好吗您好。不能 ~ '' ~ true",
        "measure: clauses, max: 1, within: sentence ~ 您好。不能 ~ '' ~ true",
        "measure: clauses, max: 1, within: reply ~ 您好。不能 ~ '' ~ false",
        "measure: digit_run, min: 5, within: reply ~ 不能，拨95588 ~ '' ~ true",
        "measure: filler_share, min: 40, within: clause ~ 嗯那个不能 ~ '' ~ true",
        "measure: filler_share, min: 40, within: reply ~ 您好，嗯那个不能 ~ '' ~ true",
        "measure: filler_share, min: 61, within: clause ~ 嗯那个不能 ~ '' ~ false",
        "'all: [{before: 您}, {acts: apology, within: reply}]' ~ 抱歉，您不能 ~ '' ~ true",
        "'all: [{before: 您}, {acts: apology, within: reply}]' ~ 抱歉，不能 ~ '' ~ false",
        "'all: [{before: 您}, {acts: apology, within: reply}]' ~ 您不能 ~ '' ~ false",
        "measure: exclamations, min: 2, within: reply ~ 好！不能！ ~ '' ~ true"
      })
  void judges_conditions(String condition, String reply, String customer, boolean holds) {
    ReplyContext context = ReplyContext.of(reply);
    ReplyContext heard = customer.isEmpty() ? context : context.after(customer);
    String entry = ": [{id: x, why: w, " + condition + "}]";
    String rule = "match: 不能\n";
    assertThat(candidates(rule + "unless" + entry, heard)).isEqualTo(holds ? "不能(x)" : "不能");
    assertThat(candidates(rule + "requires" + entry, heard)).isEqualTo(holds ? "不能" : "不能(x)");
  }

  @Test
  void names_everything_that_silences_a_hit_demands_first() {
    String rule =
        """
        match: 不能
        unless: [{id: a, why: w, after: 吗}, {id: b, why: w, before: 您}, {id: c, why: w, before: 请}]
        requires: [{id: d, why: w, acts: apology, within: reply}, {id: e, why: w, after: 吗}]
        """;
    assertThat(candidates(rule, "您不能吗")).isEqualTo("不能(d+a+b)");
    assertThat(candidates(rule, "抱歉，不能")).isEqualTo("不能(e)");
  }

  @Test
  void judges_each_hit_for_itself() {
    assertThat(candidates("match: 不能\nunless: [{id: a, why: w, after: 吗}]", "不能吗，不能，不能吗"))
        .isEqualTo("不能(a) 不能 不能(a)");
  }

  @ParameterizedTest
  @CsvSource({"INQUIRY, 不能", "COMPLAINT, ''"})
  void applies_a_rule_to_its_kinds_only(DialogueKind kind, String candidates) {
    String rule = "match: 不能\nkinds: [inquiry, handling]";
    assertThat(candidates(rule, ReplyContext.of("不能").in(kind))).isEqualTo(candidates);
  }

  @Test
  void applies_a_rule_where_the_kind_is_unknown() {
    assertThat(candidates("match: 不能\nkinds: [inquiry]", "不能")).isEqualTo("不能");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " ~ ",
      value = {
        "measure: length, min: 3, within: clause ~ 您好，请稍等。不能办 ~ 请稍等 不能办",
        "measure: length, min: 5, within: sentence ~ 您好，请稍等。不能办 ~ 您好，请稍等",
        "measure: questions, min: 2, within: reply ~ 在吗？好吗？ ~ 在吗？好吗？",
        "measure: questions, min: 2, within: reply ~ 在吗？ ~ ''",
        "measure: length, min: 3, within: clause ~ '' ~ ''",
        "measure: length, min: 3, within: clause ~ 請*稍*等 ~ 請*稍*等"
      })
  void tries_a_rule_without_patterns_on_every_unit(String measure, String reply, String found) {
    assertThat(candidates("requires: [{id: m, why: w, " + measure + "}]", reply)).isEqualTo(found);
  }

  @Test
  void measures_the_customer_for_a_rule_without_patterns() {
    String rule = "requires: [{id: m, why: w, measure: questions, min: 1, within: customer}]";
    assertThat(candidates(rule, ReplyContext.of("您好。").after("在吗"))).isEqualTo("您好。");
    assertThat(candidates(rule, "您好。")).isEmpty();
  }

  @Test
  void lets_acts_inside_a_unit_silence_a_rule_without_patterns() {
    String rule =
        """
        requires: [{id: m, why: w, measure: length, min: 4, within: reply}]
        unless: [{id: sorry, why: w, acts: apology, within: reply}]
        """;
    assertThat(candidates(rule, "抱歉久等了")).isEqualTo("抱歉久等了(sorry)");
    assertThat(candidates(rule, "您久等了")).isEqualTo("您久等了");
  }
}
