package io.github.heyan.reports;

import static io.github.heyan.reports.Samples.written;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.heyan.checker.Category;
import io.github.heyan.checker.Explanation;
import io.github.heyan.checker.ReplyChecker;
import io.github.heyan.checker.Report;
import io.github.heyan.checker.Verdict;
import io.github.heyan.core.Span;
import io.github.heyan.reports.Origin.Anchor;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SarifFormatTest {
  private static final SarifFormat FORMAT =
      SarifFormat.of(List.of(Samples.REFUSAL, Samples.CODE_REQUEST), Samples.CATEGORIES);

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
          .getSchema(resource("sarif-2.1.0-rtm.5.json"), InputFormat.JSON);

  private static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(SarifFormatTest.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void assertValid(String log) {
    assertThat(
            SCHEMA.validate(
                log,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
        .isEmpty();
  }

  @Test
  void writes_a_log() {
    String text = "😀{{name}} 不能办";
    CheckedReply reply = Samples.line(5, text, Verdict.FIX, Samples.refusal(text, new Span(2, 14)));
    String log = written(FORMAT.madeBy("1.2.3"), reply, Samples.line(6, "您好", Verdict.PASS));
    assertThat(log).isEqualTo(resource("log.sarif"));
    assertValid(log);
  }

  @Test
  void names_the_place_of_a_reply_in_a_document() {
    String text = "好\n\n这个不能办";
    Origin origin = Origin.ofField("d/a b.yaml", List.of(new Anchor(0, 3, 9), new Anchor(3, 6, 5)));
    CheckedReply reply =
        Samples.reply(
            ReplyId.of("responses.bye[0]"),
            origin,
            text,
            Verdict.FIX,
            Samples.refusal(text, new Span(0, 8)));
    String log = written(FORMAT.in(Language.EN), reply);
    assertThat(log)
        .contains("\"uri\": \"d/a%20b.yaml\"")
        .contains("\"fullyQualifiedName\": \"responses.bye[0]\"")
        .contains(
            """
            "startLine": 3,
            "startColumn": 9,
            "endLine": 6,
            "endColumn": 10,
            """
                .indent(18));
    assertValid(log);
  }

  @Test
  void names_the_line_only_of_a_row_and_no_file_of_a_reply_out_of_none() {
    CheckedReply row = Samples.row("r", "这个不能办", "不能办");
    CheckedReply loose = CheckedReply.of("x", row.text(), row.explanation().report());
    String log = written(SarifFormat.of(List.of(), List.of()), row, loose);
    assertThat(log).contains("\"startLine\": 7,\n                  \"snippet\"");
    assertThat(log).doesNotContain("ruleIndex").containsOnlyOnce("physicalLocation");
    assertValid(log);
  }

  @Test
  void notes_what_could_not_be_checked() {
    StringWriter target = new StringWriter();
    ReportWriter writer = FORMAT.to(target);
    writer.begin();
    writer.note(new InputProblem("a.jsonl", 3, 7, "\"text\" must be a string, but was {}"));
    for (int i = 0; i < SarifWriter.MOST_NOTIFICATIONS + 1; i++) {
      writer.note(new InputProblem("none.txt", 0, 0, "must be a file, but does not exist"));
    }
    writer.end();
    assertThat(target.toString())
        .contains("\"executionSuccessful\": false")
        .contains("\"text\": \"\\\"text\\\" must be a string, but was {{}}\"")
        .containsPattern("\"startLine\": 3,\\s+\"startColumn\": 7\\s+}")
        .contains("\"text\": \"further problems: 2\"");
    assertValid(target.toString());
  }

  @Test
  void keeps_the_fingerprint_of_a_reply_that_moves() {
    String before = fingerprint(Samples.row("r", "这个不能办", "不能办"));
    CheckedReply moved =
        Samples.line(9, "这个不能办", Verdict.FIX, Samples.refusal("这个不能办", new Span(2, 5)));
    assertThat(fingerprint(moved)).isEqualTo(before);
    assertThat(fingerprint(Samples.row("r", "那个不能办", "不能办"))).isNotEqualTo(before);
  }

  private static String fingerprint(CheckedReply reply) {
    return written(FORMAT, reply).replaceAll("(?s).*\"heyanReply/v1\": \"([0-9a-f]{32})\".*", "$1");
  }

  @Test
  void is_valid_for_the_standard_rules_and_odd_characters() {
    ReplyChecker checker = ReplyChecker.standard();
    List<Category> categories =
        checker.packs().stream().flatMap(pack -> pack.categories().stream()).toList();
    String text = "\uD83D\u0000这个业务不能办\uDE00";
    String log =
        written(
            SarifFormat.of(checker.rules(), categories),
            CheckedReply.of("\uD83D", text, checker.check(text)));
    assertThat(log).contains("\"ruleId\": \"cannot-do\"");
    assertValid(log);
  }

  private static CheckedReply checkedLine(String text) {
    Report report = ReplyChecker.standard().check(text);
    Explanation explanation = new Explanation(report, List.of());
    return new CheckedReply(
        ReplyId.of(3), Optional.of(Origin.ofLine("a.txt", 3)), text, explanation);
  }

  @Test
  void brings_a_rewrite_as_a_fix() {
    String log = written(FORMAT, checkedLine("您好，提供下保单号。"));
    assertThat(log.replaceAll("\\s+", ""))
        .contains(
            "\"replacements\":[{\"deletedRegion\":{\"startLine\":3,\"startColumn\":4,\"endLine\":3,"
                + "\"endColumn\":10},\"insertedContent\":{\"text\":\"麻烦您提供下保单号\"}}]");
    assertValid(log);
  }

  @Test
  void tells_a_template_in_the_message() {
    String log = written(FORMAT, checkedLine("这个业务不能办。"));
    assertThat(log).contains("这个业务需要满足{{condition}}才可以办").doesNotContain("\"fixes\"");
    assertValid(log);
  }

  @Test
  void masks_what_it_suggests() {
    String log = written(FORMAT, checkedLine("尾号手机13900135790不能修改的呢。"));
    assertThat(log).contains("*******5790").doesNotContain("13900135790", "\"fixes\"");
  }

  @Test
  void tries_the_schema_on_a_log_that_is_wrong() {
    String log = written(FORMAT).replace("\"error\"", "\"grave\"");
    assertThat(SCHEMA.validate(log, InputFormat.JSON)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "a.txt, /, a.txt",
    "回/a:b%.txt, /, %E5%9B%9E/a%3Ab%25.txt",
    "/tmp/a#1.txt, /, file:///tmp/a%231.txt",
    "a\\b, /, a%5Cb",
    "a\\b, \\, a/b",
    "C:\\回 复\\a.txt, /, file:///C:/%E5%9B%9E%20%E5%A4%8D/a.txt",
    "<stdin>, /, %3Cstdin%3E"
  })
  void refers_to_a_file(String file, char separator, String uri) {
    assertThat(Sarif.uri(file, separator)).isEqualTo(uri);
  }
}
