package io.github.heyan.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.heyan.core.Emotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComposerTest {
  private static final Situation ANGRY =
      Situation.builder()
          .cause("fee")
          .emotion(Emotion.ANGER, 2)
          .said(Map.of("amount", "300元", "issue", "年费又扣了300元", "duration", "三天"))
          .build();

  private static ComposedReply compose(Situation situation, FactSource facts, ReplyForm form) {
    return Composer.of(TestBook.BOOK, facts).compose(situation, form);
  }

  /** Knows one deadline and the channel. */
  private static Optional<Fact> known(FactKey key) {
    return switch (key.kind()) {
      case DEADLINE ->
          key.slot() == SlotType.DURATION
              ? Optional.of(new Fact(SlotValue.workingDays(3), "服务承诺2026版"))
              : Optional.empty();
      case CHANNEL -> Optional.of(new Fact(SlotValue.text("手机银行"), "业务手册"));
      default -> Optional.empty();
    };
  }

  @Test
  void builds_understanding_thanks_and_action() {
    ComposedReply reply =
        compose(
            ANGRY.with("department", SlotValue.text("信用卡中心")),
            ComposerTest::known,
            ReplyForm.SHORT);
    assertThat(reply.text()).isEqualTo("这笔300元的费用您事先不知道，换谁都会生气。谢谢您告诉我们。信用卡中心会在3个工作日内给您回电。");
    assertThat(reply.isSendable()).isTrue();
    assertThat(reply.facts())
        .containsExactly(
            new ComposedReply.UsedFact("amount", "300元", "customer"),
            new ComposedReply.UsedFact("department", "信用卡中心", "host"),
            new ComposedReply.UsedFact("duration", "3个工作日", "服务承诺2026版"));
  }

  @Test
  void never_invents_a_time_but_says_what_is_missing() {
    ComposedReply reply = compose(ANGRY, FactSource.none(), ReplyForm.SHORT);
    assertThat(reply.isSendable()).isFalse();
    assertThat(reply.text()).endsWith("{department}会在{duration}内给您回电。");
    assertThat(reply.openSlots()).containsExactly("department", "duration");
    assertThat(reply.missing())
        .containsExactly(
            new ComposedReply.Missing(
                ReplyPart.ACTION,
                List.of("department", "duration"),
                new Note("行动还缺：部门、时长", "action still lacks: department, duration")));
  }

  @Test
  void builds_the_longer_form_in_its_order() {
    Situation situation =
        ANGRY.toBuilder()
            .slot("reason", "账户年费优惠到期")
            .slot("material", "身份证")
            .slot("department", "信用卡中心")
            .build();
    ComposedReply reply = compose(situation, ComposerTest::known, ReplyForm.FULL);
    assertThat(reply.parts().stream().map(ComposedReply.Part::phraseId))
        .containsExactly("t-fee-anger", "t-restate", "t-reason", "t-way", "t-follow");
    assertThat(reply.text()).contains("对吗？原因是账户年费优惠到期。您可以在手机银行办理，带上身份证。");
    assertThat(reply.isSendable()).isTrue();
  }

  @Test
  void takes_no_reason_that_nobody_gave() {
    assertThat(compose(ANGRY, FactSource.none(), ReplyForm.FULL).text())
        .contains("原因是{reason}")
        .doesNotContain("资金安全");
  }

  @Test
  void empathy_without_a_cause_is_not_whole() {
    Situation situation = ANGRY.toBuilder().cause("system").build();
    ComposedReply reply = compose(situation, FactSource.none(), ReplyForm.SHORT);
    assertThat(reply.missing().get(0).note().en()).isEqualTo("empathy must name its cause, too");
  }

  @Test
  void a_calm_customer_gets_no_acknowledgement_of_an_emotion() {
    Situation calm = ANGRY.toBuilder().emotion(Emotion.CALM, 0).build();
    assertThat(compose(calm, FactSource.none(), ReplyForm.FULL).parts().get(0).part())
        .isEqualTo(ReplyPart.RESTATE);
    assertThat(compose(calm, FactSource.none(), ReplyForm.SHORT).parts().get(0).phraseId())
        .isEqualTo("t-restate");
  }

  @Test
  void a_part_without_a_phrase_is_missing() {
    Situation used = ANGRY.afterSaying(List.of("t-thanks"));
    assertThat(compose(used, FactSource.none(), ReplyForm.SHORT).missing())
        .contains(
            new ComposedReply.Missing(
                ReplyPart.THANKS, List.of(), new Note("没有合适的话：感谢", "no phrase for thanks")));
  }

  @Test
  void a_reply_that_is_too_long_for_a_text_message_is_not_sendable() {
    Situation sms = ANGRY.toBuilder().channel(ReplyChannel.SMS).slot("department", "信用卡中心").build();
    assertThat(compose(sms, ComposerTest::known, ReplyForm.SHORT).fitsChannel()).isTrue();
    Situation longer = sms.with("amount", SlotValue.text("本月".repeat(20)));
    ComposedReply reply = compose(longer, ComposerTest::known, ReplyForm.SHORT);
    assertThat(reply.fitsChannel()).isFalse();
    assertThat(reply.isSendable()).isFalse();
  }

  @Test
  void asks_for_each_fact_once() {
    List<FactKey> asked = new ArrayList<>();
    compose(
        ANGRY,
        key -> {
          asked.add(key);
          return Optional.empty();
        },
        ReplyForm.FULL);
    assertThat(asked).doesNotHaveDuplicates().isNotEmpty();
  }

  @Test
  void a_fact_of_another_type_is_not_taken() {
    FactSource wrong = key -> Optional.of(new Fact(SlotValue.workingDays(1), "手册"));
    assertThat(compose(ANGRY, wrong, ReplyForm.FULL).text())
        .contains("在1个工作日内")
        .contains("在{channel}办理");
  }

  @Test
  void a_fact_names_its_source() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Fact(SlotValue.workingDays(1), ""))
        .withMessage("a fact must name its source, but it was empty");
  }
}
