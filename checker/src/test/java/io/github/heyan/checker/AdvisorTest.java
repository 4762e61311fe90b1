package io.github.heyan.checker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heyan.core.Span;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdvisorTest {
  private static final ReplyChecker CHECKER = ReplyChecker.standard().withoutSecondReader();
  private static final ReplyChecker PLAIN = CHECKER.withoutSuggestions();

  private static String rewritten(String reply) {
    return CHECKER.check(reply).rewritten().map(Rewritten::text).orElse("none");
  }

  @Test
  void says_what_it_replaces_by_what() {
    Finding finding = CHECKER.check("您好，提供下保单号。").findings().get(0);
    assertThat(finding.suggestions())
        .startsWith(
            new Suggestion(
                Suggestion.Kind.REWRITE, new Span(3, 9), "麻烦您提供下保单号", List.of(), "may-i-ask"));
    assertThat(finding.suggestions().get(0).in("您好，提供下保单号。")).isEqualTo("您好，麻烦您提供下保单号。");
  }

  @Test
  void rewrites_the_whole_reply() {
    String reply = "改不了的。提供下订单号";
    Rewritten rewritten = CHECKER.check(reply).rewritten().orElseThrow();
    assertThat(rewritten.text()).isEqualTo("很抱歉，这个改不了，主要是因为{reason}，您可以选择{alternative}。麻烦您提供下订单号");
    assertThat(rewritten.sendable()).isFalse();
    assertThat(rewritten.slots()).containsExactly("reason", "alternative");
    assertThat(rewritten.changes()).extracting(Suggestion::span).isSorted();
  }

  @ParameterizedTest
  @CsvSource({
    "这个业务不能办。, 这个业务需要满足{condition}才可以办，您看我们可以如何协助您准备。",
    "这个我不清楚。, 这个问题我向{department}核实一下，{time}前答复您。",
    "这个不归我管。, 这个由{department}负责，我先把情况记录好帮您转过去，{time}前答复您。",
    "必须本人来。, 麻烦您本人到场，带上{material}，这样可以{reason}。",
    "把截图发过来。, 麻烦您把截图发给我，方便我{reason}。",
    "您怎么不早点说？, 这种情况可能是{reason}造成的，我们先看怎么补救，您可以选择{alternative}。",
    "您冷静一点。, 遇到{issue}换作谁都会着急，我现在就帮您{action}。",
    "我们会尽快处理。, 我们会在{time}前处理。",
    "把验证码报给我。, 验证码请您在{channel}页面上自行输入，任何人向您索要都不要提供。",
    "您到底想怎么样？, 我想确认一下，您最希望先解决哪一项：{issue}，还是{question}？"
  })
  void turns_the_pairs_of_the_sources(String from, String to) {
    assertThat(rewritten(from)).isEqualTo(to);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "您好，请问有什么可以帮您？", "您放心，这笔钱我们核实后答复您。", "😀"})
  void leaves_a_good_reply_alone(String reply) {
    Report report = CHECKER.check(reply);
    assertThat(report.findings()).isEmpty();
    assertThat(report.rewritten()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"我们不可能让您承担这笔盗刷的损失。"})
  void never_softens_what_is_firm_for_the_customer(String reply) {
    Report report = CHECKER.check(reply);
    assertThat(report.findings())
        .allSatisfy(finding -> assertThat(finding.suggestions()).isEmpty());
    assertThat(report.rewritten()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"你有病吧。", "卧槽，又来了", "年纪大了就别用手机银行。"})
  void gives_advice_only_for_abuse(String reply) {
    assertThat(CHECKER.check(reply).findings())
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(finding.suggestions()).isEmpty());
    assertThat(CHECKER.check(reply).rewritten()).isEmpty();
  }

  @Test
  void finds_the_same_without_suggestions() {
    String reply = "这个业务不能办，提供下保单号。";
    assertThat(PLAIN.check(reply).findings())
        .extracting(Finding::rule, Finding::span)
        .isEqualTo(
            CHECKER.check(reply).findings().stream()
                .map(each -> org.assertj.core.groups.Tuple.tuple(each.rule(), each.span()))
                .toList());
    assertThat(PLAIN.check(reply).findings())
        .allSatisfy(finding -> assertThat(finding.suggestions()).isEmpty());
  }

  @Test
  void keeps_the_contract_on_the_sentences_of_every_rule() {
    CHECKER.rules().stream()
        .flatMap(rule -> rule.flagged().stream())
        .map(example -> example.text().replaceAll("[\u3014\u3015]", ""))
        .forEach(AdvisorTest::assertContract);
  }

  @Test
  void keeps_the_contract_on_sentences_put_together_at_random() {
    long seed = 20261122L;
    Random random = new Random(seed);
    List<String> pieces =
        CHECKER.rules().stream()
            .flatMap(rule -> rule.flagged().stream())
            .map(example -> example.text().replaceAll("[\u3014\u3015]", ""))
            .toList();
    List<String> joints = List.of("，", "。", " ", "\n", "😀", "；您好，", "3天后，", "「账单」");
    for (int i = 0; i < 400; i++) {
      Function<List<String>, String> one = list -> list.get(random.nextInt(list.size()));
      String reply =
          IntStream.range(0, 1 + random.nextInt(3))
              .mapToObj(k -> one.apply(pieces) + one.apply(joints))
              .collect(Collectors.joining());
      assertContract(reply);
    }
  }

  private static void assertContract(String reply) {
    Report report = CHECKER.check(reply);
    for (Finding finding : report.findings()) {
      assertThat(finding.suggestions()).hasSizeLessThanOrEqualTo(Advisor.MOST);
      for (Suggestion each : finding.suggestions()) {
        assertThat(each.slots().isEmpty()).isEqualTo(each.kind() == Suggestion.Kind.REWRITE);
        assertThat(PLAIN.check(each.in(reply)).findings())
            .as(reply)
            .hasSizeLessThan(report.findings().size());
      }
    }
    report.rewritten().ifPresent(rewritten -> assertWhole(reply, rewritten));
  }

  private static void assertWhole(String reply, Rewritten rewritten) {
    Report again = CHECKER.check(rewritten.text());
    assertThat(again.findings()).as(reply).isEmpty();
    assertThat(again.rewritten()).as(reply).isEqualTo(Optional.empty());
    assertThat(rewritten.sendable()).isEqualTo(rewritten.slots().isEmpty());
    for (int i = 1; i < rewritten.changes().size(); i++) {
      assertThat(rewritten.changes().get(i).span().start())
          .isGreaterThanOrEqualTo(rewritten.changes().get(i - 1).span().end());
    }
  }
}
