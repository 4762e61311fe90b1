package io.github.heyan.core.customer;

import static io.github.heyan.core.customer.TestPack.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.heyan.core.Emotion;
import io.github.heyan.core.Motive;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DecisionTest {
  private static final CustomerBook BOOK =
      CustomerBook.compile(
          List.of(
              read(
                  """
                  taxonomies:
                  - id: business
                    zh: 业务
                    en: business
                    source: ours
                    classes: [{id: motor, zh: 车险, en: motor}, {id: life, zh: 寿险, en: life}]
                  """)));

  private static Decision decide(Map<String, Double> odds) {
    Scores scores = new Scores();
    odds.forEach(scores::add);
    return new Decision(BOOK, scores);
  }

  @Test
  void takes_the_likeliest_kind_and_emotion() {
    Decision decision = decide(Map.of("kind.thanks", 2.0, "kind.chat", 1.0, "emotion.anger", 0.5));
    assertThat(decision.kind()).isEqualTo(MessageKind.THANKS);
    assertThat(decision.emotion()).isEqualTo(Emotion.ANGER);
    // e² / (e² + e + 6), and √e / (√e + 10)
    assertThat(decision.confidence()).containsOnlyKeys("kind.thanks", "emotion.anger");
    assertThat(decision.confidence().get("kind.thanks")).isCloseTo(0.4588, within(1e-4));
    assertThat(decision.confidence().get("emotion.anger")).isCloseTo(0.1415, within(1e-4));
  }

  @Test
  void takes_the_first_of_equals() {
    Decision decision = decide(Map.of());
    assertThat(decision.kind()).isEqualTo(MessageKind.COMPLAINT);
    assertThat(decision.emotion()).isEqualTo(Emotion.ANGER);
  }

  @Test
  void gives_every_emotion_but_calm_a_strength_and_an_origin() {
    Decision decision = decide(Map.of("intensity.0", 9.0, "intensity.2", 1.0, "origin.none", 9.0));
    assertThat(decision.intensity(Emotion.ANGER)).isEqualTo(2);
    assertThat(decision.origin(Emotion.ANGER)).isEqualTo(EmotionOrigin.EVENT);
    assertThat(decision.confidence()).containsOnlyKeys("intensity.2", "origin.event");
  }

  @Test
  void gives_calm_neither_strength_nor_origin() {
    Decision decision = decide(Map.of("intensity.3", 9.0, "origin.both", 9.0));
    assertThat(decision.intensity(Emotion.CALM)).isZero();
    assertThat(decision.origin(Emotion.CALM)).isEqualTo(EmotionOrigin.NONE);
    assertThat(decision.confidence()).isEmpty();
  }

  @Test
  void takes_a_class_only_where_it_is_likelier_than_none() {
    assertThat(
            decide(Map.of("business.life", 1.0, "business.none", 0.5)).classOf(Dimension.BUSINESS))
        .get()
        .extracting(TaxonomyClass::id)
        .isEqualTo("life");
    assertThat(
            decide(Map.of("business.life", 1.0, "business.none", 1.0)).classOf(Dimension.BUSINESS))
        .isEmpty();
    assertThat(decide(Map.of()).classOf(Dimension.BUSINESS)).isEmpty();
    assertThat(decide(Map.of("channel.branch", 5.0)).classOf(Dimension.CHANNEL)).isEmpty();
  }

  @Test
  void takes_the_likeliest_class_however_unlikely_where_one_must_be() {
    Decision decision = decide(Map.of("business.life", -3.0, "business.motor", -4.0));
    assertThat(decision.likeliestClass(Dimension.BUSINESS))
        .get()
        .extracting(TaxonomyClass::id)
        .isEqualTo("life");
    assertThat(decision.confidence().get("business.life")).isCloseTo(0.7311, within(1e-4));
    assertThat(decision.likeliestClass(Dimension.CAUSE)).isEmpty();
  }

  @Test
  void takes_all_that_more_speaks_for_likeliest_first() {
    Decision decision =
        decide(Map.of("demand.refund", 1.0, "demand.answer", 2.0, "demand.query", -1.0));
    assertThat(decision.all(Dimension.DEMAND, Demand.values(), Demand::id))
        .containsExactly(Demand.ANSWER, Demand.REFUND);
    assertThat(decision.confidence()).containsOnlyKeys("demand.answer", "demand.refund");
    assertThat(decision.confidence().get("demand.answer")).isCloseTo(0.8808, within(1e-4));
  }

  @Test
  void names_at_least_one_motive_and_never_improper_gain() {
    assertThat(decide(Map.of("motive.vent", 1.0, "motive.compensation", 2.0)).motives())
        .containsExactly(Motive.COMPENSATION, Motive.VENT);
    assertThat(
            decide(
                    Map.of(
                        "motive.improper_gain", 9.0,
                        "motive.vent", -3.0,
                        "motive.solve", -1.0,
                        "motive.compensation", -2.0))
                .motives())
        .containsExactly(Motive.SOLVE);
  }

  @Test
  void holds_what_more_speaks_for_than_against() {
    Decision decision = decide(Map.of("mark.urgent", 0.1, "mark.sarcasm", 0.0));
    assertThat(decision.holds("mark.urgent")).isTrue();
    assertThat(decision.holds("mark.sarcasm")).isFalse();
    assertThat(decision.confidence()).containsOnlyKeys("mark.urgent");
  }
}
