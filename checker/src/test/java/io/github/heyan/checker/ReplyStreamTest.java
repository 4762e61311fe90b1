package io.github.heyan.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.heyan.core.Competency;
import io.github.heyan.core.DialogueKind;
import io.github.heyan.core.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyStreamTest {
  private static final String PACK =
      """
      acts:
      - {id: alternative, match: 您可以, examples: {match: [您可以]}}
      rules:
      """
          + TestRules.rule(
              "refusal",
              """
              match: 不能办(理|得了)?
              unless:
              - {id: way-on, acts: alternative, within: reply, why: 给出了办法}
              - {id: asked, anywhere: 吗, within: customer, why: 客户在问}""")
          + TestRules.rule("filler", "match: 那个\nseverity: hint\nkinds: [inquiry]")
          + TestRules.rule(
              "soon",
              "match: 尽快\nseverity: hint\n"
                  + "unless: [{id: time, anywhere: 点, within: reply, why: 说了时间}]")
          + TestRules.rule(
              "long",
              "requires: [{id: n, measure: length, min: 30, within: reply, why: 太长}]\n"
                  + "message: {zh: 太长, en: long}")
          + TestRules.rule("dare", "match: '(告|投诉)。去啊'\nseverity: error")
          + TestRules.rule("insult", "match: 笨\nseverity: error\ngate: true\nconfidence: 0.5");

  private static final ReplyChecker CHECKER = TestRules.checker(TestRules.pack(PACK));
  private static final ReplyContext NOTHING_KNOWN = ReplyContext.of("");

  private static String shown(List<Finding> findings, boolean settled) {
    return findings.isEmpty()
        ? ""
        : findings.stream().map(Finding::rule).collect(Collectors.joining(" ", "[", "]"))
            + (settled ? "" : "?");
  }

  /** Shows what came of each chunk, then of the end. */
  private static String shown(ReplyStream stream, String chunks) {
    List<String> shown = new ArrayList<>();
    for (String chunk : chunks.split("_", -1)) {
      StreamStep step = stream.add(chunk);
      shown.add(step.text() + shown(step.findings(), step.settled()));
    }
    StreamEnd end = stream.finish();
    return String.join("_", shown) + "=" + end.text() + shown(end.report().findings(), true);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      value = {
        "'' -> =",
        "您好 -> =您好",
        "您好，_请问 -> 您好，_=请问",
        "您_好_，_请_问 -> __您好，__=请问",
        "您好。请问，您 -> 您好。请问，=您",
        "您好😀_请问 -> 您好😀_=请问",
        "您好\uD83D_\uDE00请问 -> _您好😀=请问",
        "您好\uD83D_，请问 -> _您好\uD83D，=请问",
        "共3_._5元，_那 -> __共3.5元，_=那",
        "详见https:_//a.cn/b，_好 -> _详见https://a.cn/b，_=好",
        "点<b_>这里</b>，_好 -> _点<b>这里</b>，_=好",
      })
  void releases_clean_clauses_when_they_have_ended(String chunks, String steps) {
    assertThat(shown(CHECKER.stream(), chunks)).isEqualTo(steps);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      value = {
        "好的，这个不能办。_您可以_去网点，_谢谢 -> 好的，__这个不能办。您可以去网点，_=谢谢",
        "好的，這個不能辦。_您可以_去網點，_謝謝 -> 好的，__這個不能辦。您可以去網點，_=謝謝",
        "好的，这个不能办。_再见。 -> 好的，_=这个不能办。再见。[refusal]",
        "好的，您可以去网点，_这个不能办。 -> 好的，您可以去网点，_这个不能办。=",
        "这个不能_办 -> _=这个不能办[refusal]",
        "我们尽快_处理，_再见。 -> _我们尽快处理，_再见。=[soon]"
      })
  void holds_back_what_later_text_may_clear(String chunks, String steps) {
    assertThat(shown(CHECKER.stream(), chunks)).isEqualTo(steps);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      value = {
        "好的，你真笨。_再见。_ -> 好的，[insult]_你真笨。再见。_=[insult]",
        "好的，你真笨。_ -> 好的，[insult]_你真笨。=[insult]",
        "好的，你真笨，_是吧_。 -> 好的，__[insult]=你真笨，是吧。[insult]",
        "你真笨_啊 -> _=你真笨啊[insult]",
        "你真笨。_不，你笨。_ -> [insult]_你真笨。不，[insult]_你笨。=[insult insult]",
        "不能办。你真笨。_ -> [insult]_=不能办。你真笨。[refusal insult]",
        "那个，_您好。 -> 那个，_您好。[filler]=[filler]",
        "那个人真笨。_ -> [filler insult]_那个人真笨。=[filler insult]",
        "投诉。_去啊，_好。 -> 投诉。__[dare]=去啊，好。[dare]"
      })
  void tells_what_is_settled_before_its_words_are_released(String chunks, String steps) {
    assertThat(shown(CHECKER.stream(), chunks)).isEqualTo(steps);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      value = {
        "不能办，一二三_四_五_六七，_您可以 -> __[refusal]?_不能办，一二三四五六七，_=您可以",
        "好，不能办，一，_不能办，_二三。_好_了 -> 好，_[refusal]?_不能办，一，__[refusal]?=不能办，二三。好了[refusal refusal]",
        "一二三四五六七八_九_十 -> _一二三四五六七八九_=十",
        "一二三四五六七\uD83D_\uDE00，_好 -> _一二三四五六七😀，_=好",
        "一二三四五六七八\uD83D_\uDE00，_好 -> 一二三四五六七八_😀，_=好",
        "一二三四不能办了_呀_，_好 -> _[refusal]?_一二三四不能办了呀，_=好[refusal]",
        "不能办不能办不_能_办 -> __[refusal refusal refusal]?=不能办不能办不能办[refusal refusal refusal]"
      })
  void tells_what_waits_too_long_as_it_stands(String chunks, String steps) {
    assertThat(shown(CHECKER.stream(NOTHING_KNOWN, 8), chunks)).isEqualTo(steps);
  }

  @Test
  void tells_where_in_the_whole_reply_it_is() {
    ReplyStream stream = CHECKER.stream();
    stream.add("😀好的，");
    StreamStep step = stream.add("你真笨。");
    Finding insult =
        new Finding(
            "insult",
            "c",
            Severity.ERROR,
            true,
            0.5,
            Source.RULE,
            Competency.SELF_MANAGEMENT,
            new Span(7, 8),
            "笨",
            new Wording("「笨」不好", "bad"),
            new Wording("伤人", "it hurts"),
            new Wording("换个说法", "say it differently"),
            List.of());
    assertThat(step).isEqualTo(new StreamStep("", List.of(insult), true));
    assertThat(step.verdict()).isEqualTo(Verdict.BLOCK);
    assertThat(stream.add("")).isEqualTo(new StreamStep("你真笨。", List.of(), true));
    assertThat(stream.finish()).isEqualTo(new StreamEnd("", CHECKER.check("😀好的，你真笨。")));
  }

  @Test
  void reports_on_the_whole_reply_at_the_end() {
    String reply = "一二三四五六七八九十".repeat(3) + "。";
    ReplyStream stream = CHECKER.stream();
    assertThat(stream.add(reply)).isEqualTo(new StreamStep(reply, List.of(), true));
    assertThat(stream.finish()).isEqualTo(new StreamEnd("", CHECKER.check(reply)));
    assertThat(CHECKER.check(reply).findings()).extracting(Finding::rule).containsExactly("long");
  }

  @Test
  void heeds_the_context() {
    ReplyContext asked = NOTHING_KNOWN.after("能办吗？").in(DialogueKind.COMPLAINT);
    assertThat(shown(CHECKER.stream(asked), "那个，不能办，_再见。")).isEqualTo("那个，不能办，_再见。=");
    ReplyContext told = NOTHING_KNOWN.after("帮我办").in(DialogueKind.INQUIRY);
    assertThat(shown(CHECKER.stream(told), "那个，不能办，_再见。"))
        .isEqualTo("那个，_[filler]=不能办，再见。[filler refusal]");
  }

  @Test
  void refuses_a_context_that_has_a_reply() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CHECKER.stream(ReplyContext.of("您好")))
        .withMessage(
            "a streamed reply comes in chunks, so its context must have an empty one, but it has 2"
                + " UTF-16 units");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void refuses_a_limit_that_is_not_positive(int limit) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CHECKER.stream(NOTHING_KNOWN, limit))
        .withMessage("limit for held text must be positive, but was " + limit);
  }

  @Test
  void refuses_a_long_message_of_the_customer() {
    assertThatExceptionOfType(TextTooLongException.class)
        .isThrownBy(() -> CHECKER.withLimit(3).stream(NOTHING_KNOWN.after("能办吗？")))
        .withMessage("text must have at most 3 UTF-16 units, but has 4");
  }

  @Test
  void stays_as_it_was_when_the_reply_would_become_too_long() {
    ReplyStream stream = CHECKER.withLimit(4).stream();
    assertThat(stream.add("您好，").text()).isEqualTo("您好，");
    assertThatExceptionOfType(TextTooLongException.class)
        .isThrownBy(() -> stream.add("请问"))
        .withMessage("text must have at most 4 UTF-16 units, but has 5");
    assertThat(stream.add("请").text()).isEmpty();
    assertThat(stream.finish().text()).isEqualTo("请");
  }

  @Test
  void is_for_one_reply() {
    ReplyStream stream = CHECKER.stream();
    stream.finish();
    assertThatIllegalStateException()
        .isThrownBy(() -> stream.add("您好"))
        .withMessage("the stream is finished; make a new one for another reply");
    assertThatIllegalStateException().isThrownBy(stream::finish);
  }

  @Test
  void takes_no_null() {
    ReplyStream stream = CHECKER.stream();
    assertThatNullPointerException().isThrownBy(() -> stream.add(null));
    assertThatNullPointerException().isThrownBy(() -> CHECKER.stream(null));
    assertThat(stream.finish().text()).isEmpty();
  }
}
