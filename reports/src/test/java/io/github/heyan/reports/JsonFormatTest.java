package io.github.heyan.reports;

import static io.github.heyan.reports.Samples.written;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.heyan.checker.Report;
import io.github.heyan.checker.Verdict;
import io.github.heyan.core.Act;
import io.github.heyan.core.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JsonFormatTest {
  private static final String REFUSAL = "😀这个不能办";

  @Test
  void writes_a_line_with_every_field() {
    CheckedReply reply =
        Samples.line(5, REFUSAL, Verdict.FIX, Samples.refusal(REFUSAL, new Span(2, 7)));
    assertThat(written(JsonFormat.lines(), reply))
        .isEqualTo(
            "{\"id\":5,\"file\":\"a.txt\",\"line\":5,\"verdict\":\"fix\",\"acts\":[],"
                + "\"findings\":[{\"rule\":\"flat-refusal\",\"category\":\"flat_refusal\","
                + "\"severity\":\"warning\",\"gate\":false,\"confidence\":0.9,"
                + "\"source\":\"rule\",\"competency\":\"relationship-management\","
                + "\"start\":2,\"end\":7,\"line\":5,\"column\":3,"
                + "\"code_point_start\":1,\"code_point_end\":6,\"text\":\"这个不能办\","
                + "\"message\":\"「这个不能办」没有给出办法\",\"why\":\"客户会以为沟通到此为止\","
                + "\"advice\":\"先说条件\",\"suggestions\":[]}]}\n");
  }

  @Test
  void writes_a_pretty_array() {
    String text = "第一行\r\n请报验证码";
    CheckedReply reply =
        Samples.reply(
            ReplyId.of("r-1"),
            Origin.ofRow("b.jsonl", 9),
            text,
            Verdict.BLOCK,
            Samples.codeRequest(text, new Span(6, 10)));
    CheckedReply clean = CheckedReply.of("r-2", "您好", passed(Act.GREETING, Act.THANKS));
    assertThat(written(JsonFormat.prettyArray().in(Language.EN), reply, clean))
        .isEqualTo(
            """
            [
              {
                "id": "r-1",
                "file": "b.jsonl",
                "line": 9,
                "verdict": "block",
                "acts": [],
                "findings": [
                  {
                    "rule": "asks-for-code",
                    "category": "unsafe_request",
                    "severity": "error",
                    "gate": true,
                    "confidence": 1.0,
                    "source": "rule",
                    "competency": "self-management",
                    "start": 6,
                    "end": 10,
                    "line": 2,
                    "column": 2,
                    "code_point_start": 6,
                    "code_point_end": 10,
                    "text": "报验证码",
                    "message": "never ask for a code",
                    "why": "it puts the money at risk",
                    "advice": "let the customer type it",
                    "suggestions": []
                  }
                ]
              },
              {
                "id": "r-2",
                "verdict": "pass",
                "acts": [
                  "greeting",
                  "thanks"
                ],
                "findings": []
              }
            ]
            """);
  }

  @Test
  void writes_a_compact_array_and_what_was_dismissed() {
    CheckedReply reply = Samples.explained("能不能办？", new Span(0, 4), Act.CLOSED_QUESTION);
    assertThat(written(JsonFormat.array().explained(), reply, reply))
        .isEqualTo("[" + explainedReply() + "," + explainedReply() + "]\n");
  }

  private static String explainedReply() {
    return "{\"id\":3,\"file\":\"a.txt\",\"line\":3,\"verdict\":\"pass\","
        + "\"acts\":[\"closed_question\"],\"findings\":[],"
        + "\"dismissed\":[{\"rule\":\"flat-refusal\",\"start\":0,\"end\":4,\"text\":\"能不能办\","
        + "\"by\":[{\"id\":\"a-not-a\",\"why\":\"正反问\"},{\"id\":\"way-on\",\"why\":\"有办法\"}]}]}";
  }

  @Test
  void says_nothing_of_dismissals_unless_asked() {
    assertThat(written(JsonFormat.lines(), Samples.explained("能不能办？", new Span(0, 4))))
        .isEqualTo(
            "{\"id\":3,\"file\":\"a.txt\",\"line\":3,\"verdict\":\"pass\",\"acts\":[],"
                + "\"findings\":[]}\n");
  }

  @Test
  void writes_nothing_as_nothing() {
    assertThat(written(JsonFormat.lines())).isEmpty();
    assertThat(written(JsonFormat.array())).isEqualTo("[]\n");
    assertThat(written(JsonFormat.prettyArray())).isEqualTo("[]\n");
  }

  @Test
  void gives_valid_json_for_lone_surrogates_and_controls() throws IOException {
    String text = "\uD83D\u0000不能\u001B办\uDE00\u2028\"\\\u007F";
    CheckedReply reply = Samples.row("\uDC00x", text, "不能\u001B办\uDE00");
    List<String> strings = strings(written(JsonFormat.lines(), reply));
    assertThat(strings).contains("\uFFFDx", "不能\u001B办\uFFFD");
  }

  /** Returns the strings of {@code json} after a journey through strict UTF-8. */
  private static List<String> strings(String json) throws IOException {
    List<String> strings = new ArrayList<>();
    assertThat(UTF_8.newEncoder().canEncode(json)).isTrue();
    try (JsonParser parser = new JsonFactory().createParser(json.getBytes(UTF_8))) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
          strings.add(parser.getText());
        }
      }
    }
    return strings;
  }

  @Test
  void passes_on_that_the_target_failed() {
    IOException full = new IOException("disk is full");
    Writer target = new OutputStreamWriter(new FullStream(full), UTF_8);
    ReportWriter writer = JsonFormat.lines().to(target);
    writer.write(CheckedReply.of("r", "您好", passed()));
    assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(writer::end).withCause(full);
  }

  private static final class FullStream extends OutputStream {
    private final IOException failure;

    FullStream(IOException failure) {
      this.failure = failure;
    }

    @Override
    public void write(int octet) throws IOException {
      throw failure;
    }
  }

  private static Report passed(Act... acts) {
    return new Report(Verdict.PASS, Set.of(acts), List.of(), Optional.empty());
  }
}
