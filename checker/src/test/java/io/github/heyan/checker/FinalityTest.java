package io.github.heyan.checker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests what is final through {@link ReplyStream}, which tells it as settled. */
class FinalityTest {
  private static final long SEED = 20261125;
  private static final int CHECKERS = 300;
  private static final int REPLIES_PER_CHECKER = 30;

  private static final SecondReader READER =
      new TestReplyModel().harmless('嗯').category("c", '叭').reader();

  private static final String PACK =
      """
      acts:
      - {id: thanks, match: 谢谢, examples: {match: [谢谢]}}
      - {id: info, match: '您看。好', examples: {match: [您看。好]}}
      - id: apology
        match: 抱歉
        unless: [{id: u, anywhere: 不必, within: reply, why: w}]
        examples: {match: [抱歉]}
      rules:
      """;

  private static boolean isSettled(ReplyChecker checker, String reply) {
    StreamStep step = checker.stream(ReplyContext.of("").after("好的")).add(reply);
    return !step.findings().isEmpty() && step.settled();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      value = {
        "overlap: 不行 -> true",
        "overlap: '不行(。|吧)' -> false",
        "before: '您。.' -> true",
        "after: '.{0,9}吧' -> true",
        "after: '.{0,9}！' -> false",
        "'anywhere: 吧, within: clause' -> true",
        "'anywhere: 吧, within: sentence' -> true",
        "'anywhere: 吧, within: reply' -> false",
        "'anywhere: 吧, within: customer' -> true",
        "'acts: thanks, within: clause' -> true",
        "'acts: thanks, within: sentence' -> true",
        "'acts: thanks, within: reply' -> false",
        "'acts: thanks, within: customer' -> true",
        "'acts: info, within: sentence' -> false",
        "'acts: [thanks, apology], within: sentence' -> false",
        "'measure: length, min: 20, within: sentence' -> true",
        "'measure: length, min: 20, within: reply' -> false",
        "'measure: length, min: 20, within: customer' -> true",
        "'measure: questions, min: 1, within: sentence' -> false",
        "'all: [{overlap: 吧}, {anywhere: 吧, within: sentence}]' -> true",
        "'all: [{overlap: 吧}, {anywhere: 吧, within: reply}]' -> false"
      })
  void a_finding_is_settled_when_no_condition_looks_beyond_its_sentence(
      String condition, boolean settled) {
    String entry = "[{id: x, " + condition + ", why: w}]";
    String rule = TestRules.rule("no", "match: 不\nunless: " + entry);
    ReplyChecker checker = TestRules.checker(TestRules.pack(PACK + rule));
    assertThat(isSettled(checker, "您好，不，好。")).isEqualTo(settled);
    assertThat(isSettled(checker, "您好，不，好，")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    // What ranks lower, or is silent for ever, is no danger.
    "'match: [能。, 能好]\nseverity: hint', true",
    "'match: 不能\nseverity: error\nunless: [{id: x, overlap: 您, why: w}]', true",
    // Later text may bring forth what ranks higher.
    "'match: 能好。\nseverity: error', true",
    "'match: 能。好\nseverity: error', false",
    "'match: 能[，。]？\nseverity: error', false",
    "'match: 能!\nseverity: error', true",
    "'match: 能。\nseverity: error\nrequires: [{id: x, after: 的, why: w}]', false",
    "'match: 不能\nseverity: error\nunless: [{id: x, anywhere: 您, within: reply, why: w}]', false",
    "'match: 不能\nseverity: error\nrequires: [{id: x, anywhere: 吧, within: reply, why: w}]', false"
  })
  void a_finding_is_settled_when_no_other_can_take_its_place(String other, boolean settled) {
    ReplyChecker checker =
        TestRules.checker(
            TestRules.packOf(TestRules.rule("no", "match: 您不能"), TestRules.rule("other", other)));
    assertThat(isSettled(checker, "您不能。")).isEqualTo(settled);
  }

  @Test
  void needs_no_second_reader() {
    String no = TestRules.rule("no", "match: 不\nconsent: true");
    String learned =
        TestRules.rule(
            "suspected", "learned: true\nexamples: {flag: [〔叭〕], pass: [{text: 好, by: none}]}\n");
    ReplyChecker checker = TestRules.checker(TestRules.packOf(no, learned));
    assertThat(isSettled(checker, "不行。")).isTrue();
    assertThat(isSettled(checker.with(READER), "不行。")).isFalse();
    assertThat(isSettled(checker.with(READER), "叭。")).isFalse();
    assertThat(checker.with(READER).check("叭。").findings()).hasSize(1);
  }

  @Test
  void what_is_settled_is_found_in_the_whole_reply() {
    RandomRules random = new RandomRules(SEED);
    int settled = 0;
    for (int i = 0; i < CHECKERS; i++) {
      ReplyChecker checker = random.checker();
      for (int j = 0; j < REPLIES_PER_CHECKER; j++) {
        settled += settled(checker, random, "seed %d, checker %d, reply %d".formatted(SEED, i, j));
      }
    }
    assertThat(settled).isGreaterThan(CHECKERS);
  }

  /** Streams a reply, and returns how many of its findings were settled. */
  private static int settled(ReplyChecker checker, RandomRules random, String name) {
    String reply = random.reply();
    Report whole = checker.check(reply);
    ReplyStream stream = checker.stream(ReplyContext.of(""), random.upTo(60));
    int settled = 0;
    for (int read = 0; read < reply.length(); ) {
      int next = Math.min(reply.length(), read + random.upTo(4));
      StreamStep step = stream.add(reply.substring(read, next));
      read = next;
      if (step.settled()) {
        assertThat(whole.findings())
            .as("%s: %d units of \"%s\"", name, read, reply)
            .containsAll(step.findings());
        settled += step.findings().size();
      }
    }
    assertThat(stream.finish().report()).as(name).isEqualTo(whole);
    return settled;
  }
}
