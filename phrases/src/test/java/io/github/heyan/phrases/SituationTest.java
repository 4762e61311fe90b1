package io.github.heyan.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.heyan.core.Emotion;
import io.github.heyan.core.Stage;
import io.github.heyan.core.customer.CustomerReader;
import io.github.heyan.core.customer.MessageKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SituationTest {
  private static Situation read(String message) {
    return Situation.of(CustomerReader.ofPacks().read(message));
  }

  @Test
  void takes_what_the_customer_named_once() {
    Situation situation = read("昨天在手机银行被扣了300元");
    assertThat(situation.said())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("amount", "300元", "date", "昨天", "channel", "手机银行"));
    assertThat(situation.slots()).isEmpty();
    assertThat(situation.stage()).contains(Stage.LISTEN_AND_UNDERSTAND);
  }

  @Test
  void takes_neither_of_two_of_a_kind() {
    assertThat(read("昨天扣了300元，前天扣了500元").said()).isEmpty();
  }

  @Test
  void changes_one_thing_at_a_time() {
    Situation situation = Situation.builder().kind(MessageKind.INQUIRY).build();
    assertThat(situation.at(Stage.SOLVE))
        .isEqualTo(situation.toBuilder().stage(Stage.SOLVE).build());
    assertThat(situation.afterSaying(List.of("a")).afterSaying(List.of("b")).used())
        .containsExactly("a", "b");
    assertThat(situation.with("time", SlotValue.text("今天")).slots()).containsOnlyKeys("time");
    assertThat(situation.used()).isEmpty();
    assertThat(situation.toBuilder().build()).isEqualTo(situation);
  }

  @Test
  void refuses_a_value_of_another_type() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Situation.builder().build().with("date", SlotValue.amount(BigDecimal.ONE)))
        .withMessage("slot \"date\" must not hold a value of type \"amount\"");
  }

  @Test
  void refuses_an_intensity_that_is_none() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Situation.builder().emotion(Emotion.ANGER, 4).build())
        .withMessage("intensity must be from 0 to 3, but was 4");
  }
}
