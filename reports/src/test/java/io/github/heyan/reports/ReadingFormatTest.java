package io.github.heyan.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.heyan.core.Emotion;
import io.github.heyan.core.Motive;
import io.github.heyan.core.Span;
import io.github.heyan.core.customer.Alert;
import io.github.heyan.core.customer.CustomerReading;
import io.github.heyan.core.customer.Demand;
import io.github.heyan.core.customer.EmotionOrigin;
import io.github.heyan.core.customer.Escalation;
import io.github.heyan.core.customer.Evidence;
import io.github.heyan.core.customer.MessageKind;
import io.github.heyan.core.customer.Need;
import io.github.heyan.core.customer.Slot;
import io.github.heyan.core.customer.SlotKind;
import io.github.heyan.core.customer.TaxonomyClass;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReadingFormatTest {
  private static final String MESSAGE = "😀卡6222029876543210123被扣300元，气死我了";
  private static final Span CARD = new Span(3, 22);
  private static final Span AMOUNT = new Span(24, 28);
  private static final Span RAGE = new Span(29, 33);

  private static String written(ReadingFormat format, ReadMessage... messages) {
    StringWriter target = new StringWriter();
    ReadingWriter writer = format.to(target);
    writer.begin();
    for (ReadMessage message : messages) {
      writer.write(message);
    }
    writer.end();
    return target.toString();
  }

  private static Optional<TaxonomyClass> taxonomyClass(String id, String zh) {
    return Optional.of(new TaxonomyClass(id, zh, id, Optional.empty(), Optional.empty()));
  }

  private static CustomerReading complaint() {
    Evidence words = new Evidence("need.safety", "safety", AMOUNT, "300元", 1);
    return new CustomerReading(
        MessageKind.COMPLAINT,
        Set.of(Motive.VENT),
        true,
        Emotion.ANGER,
        3,
        EmotionOrigin.BOTH,
        Optional.of(1),
        taxonomyClass("fee", "收费价格"),
        taxonomyClass("pricing", "定价收费"),
        taxonomyClass("bank_cards", "银行卡"),
        taxonomyClass("mobile_app", "移动客户端"),
        Set.of(Demand.REFUND),
        Set.of(Escalation.REGULATOR),
        Set.of(Alert.ABUSE),
        true,
        true,
        List.of(new Need("safety", "钱的安全", "safety of money", words, List.of("是您本人用的吗？", "卡在吗？"))),
        List.of(
            new Slot(SlotKind.PRODUCT, CARD, CARD.of(MESSAGE)),
            new Slot(SlotKind.AMOUNT, AMOUNT, AMOUNT.of(MESSAGE))),
        "客户投诉：银行卡·定价收费，要求申请退费，金额300元，6222029876543210123",
        Map.of("emotion.anger", 0.98765),
        List.of(
            new Evidence("kind.complaint", "card", CARD, CARD.of(MESSAGE), 2),
            new Evidence("emotion.anger", Evidence.MODEL, RAGE, RAGE.of(MESSAGE), 4)));
  }

  private static CustomerReading calm(MessageKind kind, List<Slot> slots, String summary) {
    return new CustomerReading(
        kind,
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
        slots,
        summary,
        Map.of(),
        List.of());
  }

  private static ReadMessage rich() {
    return new ReadMessage(
        ReplyId.of(7), Optional.of(Origin.ofLine("a.txt", 7)), MESSAGE, complaint());
  }

  private static ReadMessage plain(String text) {
    return ReadMessage.of("m1", text, calm(MessageKind.CHAT, List.of(), "客户闲聊"));
  }

  private static String calmJson(String kind, String detail) {
    return """
    {"id":"m1","kind":"%s","kind_detail":"%s","motives":[],"review_suggested":false,\
    "emotion":"neutral","emotion_detail":"calm","intensity":0,"emotion_cause":"none",\
    "cause":null,"official_cause":null,"business":null,"channel":null,"demands":[],\
    "escalation":["none"],"alerts":[],"urgent":false,"sarcasm":false,"needs":[],\
    "summary":"客户闲聊","slots":{},"confidence":{},"evidence":[]}
    """
        .formatted(kind, detail);
  }

  @Test
  void shows_what_matters_to_people() {
    assertThat(written(ReadingFormat.text(), rich(), plain("您好")))
        .isEqualTo(
            """
            7: 😀卡***************0123被扣300元，气死我了
              客户投诉：银行卡·定价收费，要求申请退费，金额300元，***************0123
              情绪：愤怒，强度3，原生与衍生；诉求：发泄不满
              注意：辱骂客服、监管、紧急、反讽
              建议主管复核：话里有施压索要的措辞
              可能需要：钱的安全。可以问：是您本人用的吗？ 卡在吗？

            m1: 您好
              客户闲聊
              情绪：平静

            """);
  }

  @Test
  void writes_an_object_a_line() {
    assertThat(written(ReadingFormat.lines(), rich(), plain("您好")))
        .isEqualTo(
            """
            {"id":7,"file":"a.txt","line":7,"kind":"complaint","kind_detail":"complaint",\
            "motives":["vent"],"review_suggested":true,\
            "emotion":"anger","emotion_detail":"anger","intensity":3,"emotion_cause":"both",\
            "raised_by":1,\
            "cause":"fee","official_cause":"pricing","business":"bank_cards",\
            "channel":"mobile_app","demands":["refund"],"escalation":["regulator"],\
            "alerts":["abuse"],"urgent":true,"sarcasm":true,\
            "needs":[{"id":"safety","zh":"钱的安全","en":"safety of money",\
            "questions":["是您本人用的吗？","卡在吗？"]}],\
            "summary":"客户投诉：银行卡·定价收费，要求申请退费，金额300元，***************0123",\
            "slots":{"amount":[{"start":24,"end":28,"text":"300元"}],\
            "product":[{"start":3,"end":22,"text":"***************0123"}]},\
            "confidence":{"emotion.anger":0.988},\
            "evidence":[{"label":"kind.complaint","source":"card","start":3,"end":22,\
            "text":"***************0123"},\
            {"label":"emotion.anger","source":"model","start":29,"end":33,"text":"气死我了"}]}
            """
                + calmJson("chat", "chat"));
  }

  @Test
  void writes_one_array_for_people() {
    assertThat(written(ReadingFormat.prettyArray(), plain("您好")))
        .isEqualTo(
            """
            [
              {
                "id": "m1",
                "kind": "chat",
                "kind_detail": "chat",
                "motives": [],
                "review_suggested": false,
                "emotion": "neutral",
                "emotion_detail": "calm",
                "intensity": 0,
                "emotion_cause": "none",
                "cause": null,
                "official_cause": null,
                "business": null,
                "channel": null,
                "demands": [],
                "escalation": [
                  "none"
                ],
                "alerts": [],
                "urgent": false,
                "sarcasm": false,
                "needs": [],
                "summary": "客户闲聊",
                "slots": {},
                "confidence": {},
                "evidence": []
              }
            ]
            """);
  }

  @Test
  void writes_nothing_where_there_is_nothing() {
    assertThat(written(ReadingFormat.text())).isEmpty();
    assertThat(written(ReadingFormat.lines())).isEmpty();
    assertThat(written(ReadingFormat.prettyArray())).isEqualTo("[]\n");
  }

  @ParameterizedTest
  @CsvSource({
    "COMPLAINT, complaint, complaint",
    "INQUIRY, inquiry, inquiry",
    "REQUEST, request, request",
    "SUGGESTION, other, suggestion",
    "REPORT, other, report",
    "THANKS, thanks, thanks",
    "CHAT, chat, chat",
    "OTHER, other, other"
  })
  void counts_rare_kinds_among_the_others(MessageKind kind, String id, String detail) {
    assertThat(
            written(ReadingFormat.lines(), ReadMessage.of("m1", "", calm(kind, List.of(), "客户闲聊"))))
        .isEqualTo(calmJson(id, detail));
  }

  @ParameterizedTest
  @EnumSource
  void counts_emotions_in_five(Emotion emotion) {
    CustomerReading calm = calm(MessageKind.OTHER, List.of(), "");
    CustomerReading reading =
        new CustomerReading(
            calm.kind(),
            calm.motives(),
            false,
            emotion,
            1,
            EmotionOrigin.EVENT,
            Optional.empty(),
            calm.cause(),
            calm.officialCause(),
            calm.business(),
            calm.channel(),
            calm.demands(),
            calm.escalations(),
            calm.alerts(),
            false,
            false,
            calm.needs(),
            calm.slots(),
            calm.summary(),
            calm.confidence(),
            calm.evidence());
    String few =
        switch (emotion) {
          case ANGER -> "anger";
          case ANXIETY, DOUBT, CONFUSION -> "anxiety";
          case DISAPPOINTMENT, FEELING_WRONGED, HELPLESSNESS, SHAME -> "sadness";
          case SATISFACTION, GRATITUDE -> "joy";
          case CALM -> "neutral";
        };
    assertThat(written(ReadingFormat.lines(), ReadMessage.of("m1", "", reading)))
        .contains("\"emotion\":\"" + few + "\",\"emotion_detail\":\"" + emotion.id() + "\"");
  }

  @Test
  void keeps_terminals_and_parsers_safe_from_what_customers_write() {
    String text = "\uD83D\u001B[2J\n300\uDE00元\u202E";
    Span span = new Span(6, 11);
    ReadMessage message =
        ReadMessage.of(
            "m\uDE00\n2",
            text,
            calm(
                MessageKind.CHAT,
                List.of(new Slot(SlotKind.AMOUNT, span, span.of(text))),
                "客户闲聊，金额" + span.of(text) + "\u001B"));
    assertThat(written(ReadingFormat.text(), message))
        .isEqualTo(
            """
            m\uFFFD 2: \uFFFD\uFFFD[2J 300\uFFFD元\uFFFD
              客户闲聊，金额300\uFFFD元\uFFFD
              情绪：平静

            """);
    assertThat(written(ReadingFormat.lines(), message))
        .startsWith("{\"id\":\"m\uFFFD\\n2\",")
        .contains(
            "\"summary\":\"客户闲聊，金额300\uFFFD元\\u001B\",",
            "\"slots\":{\"amount\":[{\"start\":6,\"end\":11,\"text\":\"300\uFFFD元\"}]}");
  }

  @Test
  void masks_in_the_summary_what_is_masked_in_the_message() {
    String text = "电话13900135790，卡6222 0298 7654 3210 123，邮箱zhangsan@bank.example";
    Span half = new Span(14, 24);
    ReadMessage message =
        ReadMessage.of(
            "m1",
            text,
            calm(
                MessageKind.OTHER,
                List.of(new Slot(SlotKind.CARD_TAIL, half, half.of(text))),
                "客户其他，" + half.of(text)));
    for (ReadingFormat format :
        List.of(ReadingFormat.text(), ReadingFormat.lines(), ReadingFormat.prettyArray())) {
      assertThat(written(format, message))
          .contains("客户其他，")
          .doesNotContain("13900135790", "6222 0298", "6222", "zhangsan");
    }
  }

  @Test
  void flushes_the_target_and_leaves_it_open() {
    for (ReadingFormat format :
        List.of(ReadingFormat.text(), ReadingFormat.lines(), ReadingFormat.prettyArray())) {
      WatchedWriter target = new WatchedWriter();
      ReadingWriter writer = format.to(target);
      writer.begin();
      writer.write(plain("您好"));
      writer.end();
      assertThat(target.isFlushed).isTrue();
      assertThat(target.isClosed).isFalse();
    }
  }

  @Test
  void tells_why_the_target_failed() {
    for (ReadingFormat format :
        List.of(ReadingFormat.text(), ReadingFormat.lines(), ReadingFormat.prettyArray())) {
      ReadingWriter writer = format.to(new FullWriter());
      assertThatExceptionOfType(UncheckedIOException.class)
          .isThrownBy(
              () -> {
                writer.begin();
                writer.write(plain("您好"));
                writer.end();
              })
          .withMessage("java.io.IOException: no space left");
    }
  }

  private static final class WatchedWriter extends FilterWriter {
    private boolean isFlushed;
    private boolean isClosed;

    WatchedWriter() {
      super(new StringWriter());
    }

    @Override
    public void flush() {
      isFlushed = true;
    }

    @Override
    public void close() {
      isClosed = true;
    }
  }

  private static final class FullWriter extends Writer {
    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
      throw new IOException("no space left");
    }

    @Override
    public void flush() throws IOException {
      throw new IOException("no space left");
    }

    @Override
    public void close() {}
  }
}
