package io.github.heyan.core.customer;

import static io.github.heyan.core.customer.TestPack.read;
import static io.github.heyan.core.customer.TestPack.signal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.heyan.core.Emotion;
import io.github.heyan.core.Role;
import io.github.heyan.core.Span;
import io.github.heyan.core.Turn;
import io.github.heyan.core.model.TestModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerReaderTest {
  private static final CustomerReader STANDARD = CustomerReader.standard();

  /** 蛙 speaks for thanks. */
  private static final byte[] MODEL =
      new TestModel()
          .head("kind.thanks", 0, 1)
          .head("emotion.gratitude", 50, 1)
          .character('蛙', 10, 0, 100)
          .bytes();

  private static CustomerReader withModel() throws IOException {
    return CustomerReader.ofPacks().with(new ByteArrayInputStream(MODEL));
  }

  @ParameterizedTest
  @CsvSource({
    "请问信用卡年费是多少？, INQUIRY",
    "你们什么破银行，乱扣我的钱，我要投诉你们！, COMPLAINT",
    "你們什麼破銀行，亂扣我的錢，我要投訴你們！, COMPLAINT",
    "谢谢你，服务非常好，给你点赞！, THANKS",
    "您好, CHAT"
  })
  void tells_what_a_message_is_for(String message, MessageKind kind) {
    assertThat(STANDARD.read(message).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"13900135790", "6222 0298 7654 3210 123", "１２３４５６７８９", "2024-05-06"})
  void reads_nothing_into_a_bare_number(String number) {
    CustomerReading reading = STANDARD.read(number);
    assertThat(reading.kind()).isEqualTo(MessageKind.OTHER);
    assertThat(reading.emotion()).isEqualTo(Emotion.CALM);
    assertThat(reading.business()).isEmpty();
    assertThat(reading.demands()).isEmpty();
    assertThat(reading.alerts()).isEmpty();
    assertThat(reading.escalations()).isEmpty();
  }

  @Test
  void tells_anger_from_calm() {
    assertThat(STANDARD.read("垃圾银行，乱扣费，我要投诉！！！").emotion()).isEqualTo(Emotion.ANGER);
    CustomerReading calm = STANDARD.read("请问网点几点开门？");
    assertThat(calm.emotion()).isEqualTo(Emotion.CALM);
    assertThat(calm.intensity()).isZero();
    assertThat(calm.emotionOrigin()).isEqualTo(EmotionOrigin.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "😀",
        "\uD83D",
        "\uDE00a",
        "\u0000\u200B",
        "ＡＰＰ扣了３００元",
        "這個帳單不對",
        "。。。",
        "a\nb\tc"
      })
  void reads_any_text(String message) {
    for (CustomerReader reader : List.of(STANDARD, STANDARD.withoutModel())) {
      CustomerReading reading = reader.read(message);
      assertThat(reading.confidence().values()).allMatch(each -> each >= 0 && each <= 1);
      assertThat(reading.evidence())
          .allMatch(each -> each.span().of(message).equals(each.text()))
          .isSortedAccordingTo(Comparator.comparing(Evidence::span).thenComparing(Evidence::label));
      assertThat(reading.slots()).allMatch(each -> each.span().of(message).equals(each.text()));
    }
  }

  @Test
  void reads_the_same_in_any_thread_and_any_time() {
    String message = "信用卡年费怎么又扣了300？上次说好不收的，气死我了！";
    CustomerReading reading = STANDARD.read(message);
    assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> STANDARD.read(message)).distinct())
        .containsExactly(reading);
  }

  @Test
  void refuses_what_is_too_long() {
    assertThat(STANDARD.read("哦".repeat(20_000)).evidence()).isNotNull();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARD.read("哦".repeat(20_001)))
        .withMessage("message must have at most 20000 UTF-16 units, but has 20001");
  }

  @Test
  void speaks_by_the_model_where_no_signal_does() throws IOException {
    CustomerReading reading = withModel().read("哔哔，蛙，哔");
    assertThat(reading.kind()).isEqualTo(MessageKind.THANKS);
    assertThat(reading.emotion()).isEqualTo(Emotion.GRATITUDE);
    assertThat(reading.evidence())
        .contains(
            new Evidence("kind.thanks", Evidence.MODEL, new Span(3, 4), "蛙", 100),
            new Evidence("emotion.gratitude", Evidence.MODEL, new Span(0, 2), "哔哔", 50));
  }

  @Test
  void shows_no_words_for_what_the_model_says_of_an_empty_message() throws IOException {
    CustomerReading reading = withModel().read("");
    assertThat(reading.emotion()).isEqualTo(Emotion.GRATITUDE);
    assertThat(reading.evidence()).isEmpty();
  }

  @Test
  void adds_what_signals_and_model_say() throws IOException {
    CustomerPack pack = read("signals:\n" + signal("frog", "蛙", "kind.chat: 90, kind.thanks: 1"));
    assertThat(withModel().with(pack).read("蛙").kind()).isEqualTo(MessageKind.THANKS);
    assertThat(withModel().with(pack).read("蛙").evidence())
        .contains(new Evidence("kind.thanks", "frog", new Span(0, 1), "蛙", 1))
        .noneMatch(each -> each.label().equals("kind.thanks") && each.source().equals("model"));
    assertThat(CustomerReader.ofPacks().with(pack).read("蛙").kind()).isEqualTo(MessageKind.CHAT);
    assertThat(withModel().withoutModel().with(pack).read("蛙").kind()).isEqualTo(MessageKind.CHAT);
  }

  @Test
  void an_insurer_brings_classes_of_its_own() {
    CustomerReader reader =
        CustomerReader.ofPacks()
            .with(
                read(
                    """
                    taxonomies:
                    - id: business
                      zh: 业务
                      en: business
                      source: our insurance
                      classes:
                      - {id: motor, zh: 车险, en: motor}
                      - {id: loans, zh: 保单贷款, en: policy loans}
                    signals:
                    """
                        + signal("frog", "呱呱", "business.motor: 60")
                        + signal("dove", "咕咕", "business.loans: 60")));
    assertThat(reader.read("呱呱").business().map(TaxonomyClass::zh)).contains("车险");
    assertThat(reader.read("咕咕").business().map(TaxonomyClass::zh)).contains("保单贷款");
    assertThat(reader.taxonomies())
        .filteredOn(each -> each.id().equals("business"))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.source()).isEqualTo("our insurance");
              assertThat(each.classes())
                  .extracting(TaxonomyClass::id)
                  .startsWith("rmb_savings", "rmb_currency")
                  .endsWith("other", "motor");
            });
  }

  @Test
  void leaves_the_reader_it_is_made_from_as_it_is() {
    CustomerReader reader = CustomerReader.ofPacks();
    CustomerReader more = reader.with(read("signals:\n" + signal("frog", "呱呱", "mark.urgent: 60")));
    assertThat(more.read("呱呱").urgent()).isTrue();
    assertThat(reader.read("呱呱").urgent()).isFalse();
  }

  @Test
  void refuses_packs_of_the_same_id() {
    CustomerReader reader = CustomerReader.ofPacks().with(read(""));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reader.with(read("")))
        .withMessageStartingWith("two of the packs have the same id: [zh-customer ")
        .withMessageEndingWith(", p 1.0.0, p 1.0.0]");
  }

  @Test
  void refuses_a_file_that_is_no_model() {
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> STANDARD.with(new ByteArrayInputStream(new byte[8])))
        .withMessage("expected a Heyan model, but the first bytes are others");
  }

  @Test
  void takes_earlier_turns_of_any_role() {
    List<Turn> earlier =
        List.of(
            new Turn(Role.SYSTEM, "坐席已接入"),
            new Turn(Role.CUSTOMER, ""),
            new Turn(Role.AGENT_BOT, "\uD83D"),
            new Turn(Role.THIRD_PARTY, "😀"));
    CustomerReading alone = STANDARD.read("请问网点几点开门？");
    assertThat(STANDARD.read("请问网点几点开门？", earlier)).isEqualTo(alone);
    assertThat(alone.confidence().values().stream().mapToDouble(each -> each).max().orElse(0))
        .isCloseTo(1, within(0.5));
  }
}
