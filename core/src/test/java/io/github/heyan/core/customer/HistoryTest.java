package io.github.heyan.core.customer;

import static io.github.heyan.core.customer.TestPack.read;
import static io.github.heyan.core.customer.TestPack.signal;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.heyan.core.Role;
import io.github.heyan.core.Turn;
import io.github.heyan.core.text.Text;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HistoryTest {
  /** 呱呱 is anger of strength 1, 咕咕 of strength 2, 嘎嘎 of strength 3; nothing else is. */
  private static final CustomerReader READER =
      CustomerReader.ofPacks()
          .with(
              read(
                  "bias: {emotion.calm: 40}\nsignals:\n"
                      + signal("one", "呱呱", "emotion.anger: 99, intensity.1: 99")
                      + signal("two", "咕咕", "emotion.anger: 99, intensity.2: 99")
                      + signal("three", "嘎嘎", "emotion.anger: 99, intensity.3: 99")));

  private static History history(String message, Turn... earlier) {
    return History.of(READER, Text.of(message), List.of(earlier));
  }

  private static Turn customer(String text) {
    return new Turn(Role.CUSTOMER, text);
  }

  private static Turn agent(String text) {
    return new Turn(Role.AGENT_HUMAN, text);
  }

  private static boolean repeats(String message, String... earlier) {
    Scores scores = new Scores();
    history(message, Stream.of(earlier).map(HistoryTest::customer).toArray(Turn[]::new))
        .cast(scores);
    return scores.of("alert.repeated") > 0;
  }

  @ParameterizedTest
  @CsvSource({
    "我的快递什么时候能到啊, 我的快递什么时候能到啊, true",
    "我的快递什么时候能到啊？, 您好，我的快递什么时候能到, true",
    "我的快递什麼時候能到, 我的快递什么时候能到, true",
    "😀我的快递什么时候能到, 我的快递 什么时候能到, true",
    "我的快递什么时候能到, 我的快递丢了吗, false",
    "我的快递什么时候能到, '', false",
    "还没到吗, 还没到吗, false",
    "谢谢谢谢谢谢谢谢谢谢, 谢谢谢谢谢谢谢谢谢谢, false",
    "'', '', false"
  })
  void tells_that_the_same_was_said_before(String message, String earlier, boolean repeats) {
    assertThat(repeats(message, earlier)).isEqualTo(repeats);
    assertThat(repeats(message, earlier, "好的")).isEqualTo(repeats);
  }

  @Test
  void only_the_customer_repeats() {
    String message = "我的快递什么时候能到";
    Scores scores = new Scores();
    history(message, agent(message)).cast(scores);
    assertThat(scores.of("alert.repeated")).isZero();
    assertThat(READER.read(message, List.of(customer(message))).alerts()).contains(Alert.REPEATED);
  }

  @Test
  void names_the_turn_after_which_emotion_rose() {
    Turn[] earlier = {customer("呱呱"), agent("稍等"), customer("咕咕"), agent("再等"), agent("急什么")};
    assertThat(history("嘎嘎", earlier).raisedBy(3)).contains(4);
    assertThat(history("咕咕", earlier).raisedBy(2)).isEmpty();
    assertThat(history("哔", earlier).raisedBy(0)).isEmpty();
  }

  @Test
  void compares_with_the_message_before_the_last_turn_of_the_agent() {
    Turn[] earlier = {customer("哔"), agent("急什么"), customer("咕咕")};
    assertThat(history("咕咕", earlier).raisedBy(2)).contains(1);
    assertThat(READER.read("咕咕", List.of(earlier)).raisedBy()).contains(1);
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"AGENT_HUMAN", "AGENT_BOT", "SUPERVISOR"})
  void whoever_speaks_for_the_company_may_raise_emotion(Role role) {
    assertThat(history("呱呱", customer("哔"), new Turn(role, "哦")).raisedBy(1)).contains(1);
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"CUSTOMER", "SYSTEM", "THIRD_PARTY"})
  void nobody_else_does(Role role) {
    assertThat(history("呱呱", customer("哔"), new Turn(role, "哦")).raisedBy(1)).isEmpty();
  }

  @Test
  void an_agent_who_spoke_first_raised_nothing() {
    assertThat(history("嘎嘎", agent("您好")).raisedBy(3)).isEmpty();
    assertThat(history("嘎嘎").raisedBy(3)).isEmpty();
  }
}
