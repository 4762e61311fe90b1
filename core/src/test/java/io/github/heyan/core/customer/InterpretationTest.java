package io.github.heyan.core.customer;

import static io.github.heyan.core.customer.TestPack.read;
import static io.github.heyan.core.customer.TestPack.reading;
import static io.github.heyan.core.customer.TestPack.signal;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.heyan.core.Emotion;
import io.github.heyan.core.Motive;
import io.github.heyan.core.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InterpretationTest {
  private static final String CLASSES =
      """
      taxonomies:
      - id: cause
        zh: 原因
        en: cause
        source: ours
        classes: [{id: noise, zh: 噪声, en: noise}, {id: smell, zh: 气味, en: smell}]
      - id: official_cause
        zh: 官方原因
        en: official cause
        source: ours
        classes: [{id: loud, zh: 大声, en: loud, broader: noise}]
      bias: {kind.chat: 1, emotion.calm: 1}
      """;

  private static final CustomerPack PACK =
      read(
          CLASSES
              + """
              slots:
              - {id: money, slot: amount, match: ['[0-9]{1,4}元'], examples: {match: [〔8元〕]}}
              needs:
              - {id: rest, zh: 休息, en: rest, questions: [困吗？], match: [累], examples: {match: [〔累〕]}}
              signals:
              """
              + signal("frog", "呱呱", "kind.complaint: 5, cause.noise: 2, official_cause.loud: 1")
              + signal("dove", "咕咕", "emotion.anger: 4, intensity.3: 1, motive.vent: 1")
              + signal("goose", "嘎嘎", "motive.improper_gain: 3, escalation.media: 2")
              + signal("hen", "咯咯", "alert.violence: 1, mark.urgent: 1, mark.sarcasm: 1"));

  @Test
  void joins_all_that_was_found() {
    CustomerReading reading = reading(PACK, "😀呱呱8元咕咕累，咯咯嘎嘎呱呱");
    assertThat(reading.kind()).isEqualTo(MessageKind.COMPLAINT);
    assertThat(reading.emotion()).isEqualTo(Emotion.ANGER);
    assertThat(reading.intensity()).isEqualTo(3);
    assertThat(reading.emotionOrigin()).isEqualTo(EmotionOrigin.EVENT);
    assertThat(reading.raisedBy()).isEmpty();
    assertThat(reading.motives()).containsExactly(Motive.VENT);
    assertThat(reading.reviewSuggested()).isTrue();
    assertThat(reading.cause().map(TaxonomyClass::id)).contains("noise");
    assertThat(reading.officialCause().map(TaxonomyClass::id)).contains("loud");
    assertThat(reading.business()).isEmpty();
    assertThat(reading.channel()).isEmpty();
    assertThat(reading.demands()).isEmpty();
    assertThat(reading.escalations()).containsExactly(Escalation.MEDIA);
    assertThat(reading.alerts()).containsExactly(Alert.VIOLENCE);
    assertThat(reading.needsPersonAtOnce()).isTrue();
    assertThat(reading.urgent()).isTrue();
    assertThat(reading.sarcasm()).isTrue();
    assertThat(reading.needs()).extracting(Need::id).containsExactly("rest");
    assertThat(reading.slots()).containsExactly(new Slot(SlotKind.AMOUNT, new Span(4, 6), "8元"));
    assertThat(reading.summary()).isEqualTo("客户投诉：大声，金额8元");
  }

  @Test
  void orders_evidence_by_place_then_by_label() {
    assertThat(reading(PACK, "😀呱呱8元咕咕累，咯咯嘎嘎呱呱").evidence())
        .containsExactly(
            evidence("cause.noise", "frog", 2, "呱呱", 2),
            evidence("kind.complaint", "frog", 2, "呱呱", 5),
            evidence("official_cause.loud", "frog", 2, "呱呱", 1),
            evidence("emotion.anger", "dove", 6, "咕咕", 4),
            evidence("intensity.3", "dove", 6, "咕咕", 1),
            evidence("motive.vent", "dove", 6, "咕咕", 1),
            evidence("need.rest", "rest", 8, "累", 1),
            evidence("alert.violence", "hen", 10, "咯咯", 1),
            evidence("mark.sarcasm", "hen", 10, "咯咯", 1),
            evidence("mark.urgent", "hen", 10, "咯咯", 1),
            evidence("escalation.media", "goose", 12, "嘎嘎", 2),
            evidence("motive.improper_gain", "goose", 12, "嘎嘎", 3),
            evidence("cause.noise", "frog", 14, "呱呱", 2),
            evidence("kind.complaint", "frog", 14, "呱呱", 5),
            evidence("official_cause.loud", "frog", 14, "呱呱", 1));
  }

  private static Evidence evidence(
      String label, String source, int start, String text, double weight) {
    return new Evidence(label, source, new Span(start, start + text.length()), text, weight);
  }

  @Test
  void only_a_complaint_has_a_cause_a_motive_and_may_need_a_review() {
    CustomerReading reading = reading(PACK, "咕咕嘎嘎");
    assertThat(reading.kind()).isEqualTo(MessageKind.CHAT);
    assertThat(reading.motives()).isEmpty();
    assertThat(reading.reviewSuggested()).isFalse();
    assertThat(reading.cause()).isEmpty();
    assertThat(reading.officialCause()).isEmpty();
    assertThat(reading.summary()).isEqualTo("客户闲聊");
  }

  @Test
  void gives_a_complaint_the_likeliest_cause_and_motive_though_nothing_names_them() {
    CustomerReading reading =
        reading(read(CLASSES + "signals:\n" + signal("frog", "呱呱", "kind.complaint: 5")), "呱呱");
    assertThat(reading.cause().map(TaxonomyClass::id)).contains("noise");
    assertThat(reading.officialCause()).isEmpty();
    assertThat(reading.motives()).containsExactly(Motive.VENT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\uD83D", "噗", "😀", "\u0000", "。"})
  void finds_nothing_in_what_says_nothing(String message) {
    assertThat(reading(PACK, message))
        .isEqualTo(
            new CustomerReading(
                MessageKind.CHAT,
                Set.of(),
                false,
                Emotion.CALM,
                0,
                EmotionOrigin.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                Set.of(),
                false,
                false,
                List.of(),
                List.of(),
                "客户闲聊",
                Map.of("kind.chat", Math.E / (Math.E + 7), "emotion.calm", Math.E / (Math.E + 10)),
                List.of()));
  }
}
