package io.github.heyan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heyan.cli.Shell.Outcome;
import io.github.heyan.cli.Streams.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadCommandTest {
  private static final String CHAT =
      "\"kind\":\"chat\",\"kind_detail\":\"chat\",\"motives\":[],\"review_suggested\":false,"
          + "\"emotion\":\"neutral\",\"emotion_detail\":\"calm\",\"intensity\":0,"
          + "\"emotion_cause\":\"none\",\"cause\":null,\"official_cause\":null,";

  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void opens_a_shell() throws IOException {
    shell = Shell.in(folder).file("chat.model", model());
  }

  /** Returns a model that takes everything for small talk without emotion. */
  private static byte[] model() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(0x4859_4d31);
      out.writeByte(2);
      for (String head : new String[] {"kind.chat", "emotion.calm"}) {
        out.writeUTF(head);
        out.writeFloat(200);
        out.writeFloat(1);
        out.writeFloat(1);
      }
      out.writeInt(0);
    }
    return bytes.toByteArray();
  }

  private Outcome read(String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "read";
    all[1] = "--model";
    all[2] = "DIR/chat.model";
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return shell.run(all);
  }

  private static Outcome misused(String message) {
    return new Outcome(2, "", message + "\nTry 'heyan read --help'.\n");
  }

  @Test
  void shows_messages_to_people() {
    shell.file("a.txt", "噗\r\n\r\n  \r\n😀噗噗");
    assertThat(read("DIR/a.txt"))
        .isEqualTo(
            new Outcome(
                0,
                """
                1: 噗
                  客户闲聊
                  情绪：平静

                4: 😀噗噗
                  客户闲聊
                  情绪：平静

                """,
                ""));
  }

  @Test
  void answers_each_row_of_json_lines_with_a_line() {
    shell.file(
        "b.jsonl", "{\"id\": \"m-1\", \"text\": \"噗\"}\n\n{\"text\": \"\\uD83D\", \"id\": 7.50}\n");
    Outcome outcome = read("--format", "jsonl", "DIR/b.jsonl");
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out().lines())
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .startsWith("{\"id\":\"m-1\",\"file\":\"DIR/b.jsonl\",\"line\":1," + CHAT),
            line ->
                assertThat(line)
                    .startsWith("{\"id\":7.50,\"file\":\"DIR/b.jsonl\",\"line\":3," + CHAT)
                    .endsWith("\"text\":\"\uFFFD\"}]}"));
  }

  @Test
  void passes_over_what_else_rows_tell() {
    shell = shell.input("{\"text\": \"噗\", \"kind\": \"request\", \"prev_customer\": [1]}\n");
    assertThat(read("--input=jsonl")).isEqualTo(new Outcome(0, "1: 噗\n  客户闲聊\n  情绪：平静\n\n", ""));
  }

  @Test
  void reads_by_packs_of_a_team() {
    shell.file("our.yaml", pack("our", "噗噗"));
    shell = shell.input("噗噗\n噗\n");
    assertThat(read("--format=jsonl", "--pack=DIR/our.yaml").out().lines())
        .satisfiesExactly(
            line -> assertThat(line).contains("\"channel\":\"stall\"", "\"source\":\"puff\""),
            line -> assertThat(line).contains("\"channel\":null"));
  }

  @Test
  void reports_packs_that_cannot_be_used() {
    shell.file("our.yaml", pack("our", "噗噗")).file("bad.yaml", pack("bad", "嘭"));
    assertThat(read("--pack=DIR/none.yaml", "--pack=DIR/bad.yaml", "DIR/a.txt"))
        .isEqualTo(
            new Outcome(
                2,
                "",
                """
                DIR/none.yaml: file not found
                DIR/bad.yaml:15:13: bad/puff: expected 〔噗噗〕, but found 噗噗
                """));
    assertThat(read("--pack=DIR/our.yaml", "--pack=DIR/our.yaml", "DIR/a.txt").err())
        .isEqualTo(
            "heyan: two of the packs have the same id: [zh-customer 0.1.0, our 1.0.0, our 1.0.0]\n");
  }

  private static String pack(String id, String word) {
    return """
        schema: heyan/1
        pack: {id: %s, version: 1.0.0, locale: zh}
        taxonomies:
        - id: channel
          zh: 渠道
          en: channel
          source: our own
          classes:
          - {id: stall, zh: 摊位, en: stall}
        signals:
        - id: puff
          for: {channel.stall: 9}
          match: [%s]
          examples:
            match: [〔噗噗〕]
        """
        .formatted(id, word);
  }

  @Test
  void writes_one_array_for_people() {
    Outcome outcome = shell.input("噗\n噗噗\n").run("read", "--format=json", "--model=DIR/chat.model");
    assertThat(outcome.out())
        .startsWith("[\n  {\n    \"id\": 1,\n    \"file\": \"<stdin>\",\n    \"line\": 1,\n")
        .contains("\n  },\n  {\n    \"id\": 2,\n")
        .endsWith("\n  }\n]\n");
    assertThat(outcome.exitCode()).isZero();
  }

  @Test
  void reads_standard_input_as_it_is_told() {
    shell = shell.input("{\"text\": \"噗\"}\n");
    assertThat(read("--input", "jsonl", "-").out()).startsWith("1: 噗\n  客户闲聊\n");
    shell = Shell.in(folder).input("");
    assertThat(read()).isEqualTo(new Outcome(0, "", ""));
  }

  @Test
  void reads_by_the_standard_model_or_by_none() {
    shell = shell.input("请问信用卡年费是多少？\n");
    assertThat(shell.run("read").out()).startsWith("1: 请问信用卡年费是多少？\n  客户咨询：");
    assertThat(shell.run("read", "--no-model").exitCode()).isZero();
  }

  @Test
  void reports_what_it_cannot_read_and_answers_the_rest() {
    shell
        .file("a.txt", "哦".repeat(20_001) + "\n噗\n")
        .file("b.txt", new byte[] {'a', (byte) 0xff, '\n', '\n', 'b'})
        .file("c.jsonl", "{\"text\": tel13900135790}\n{\"x\": 1}\n{\"text\": \"噗\"}\n");
    assertThat(read("DIR/a.txt", "DIR/b.txt", "DIR/c.jsonl", "DIR/none.txt", "DIR"))
        .isEqualTo(
            new Outcome(
                2,
                """
                2: 噗
                  客户闲聊
                  情绪：平静

                3: b
                  客户闲聊
                  情绪：平静

                3: 噗
                  客户闲聊
                  情绪：平静

                """,
                """
                DIR/a.txt:1:1: reply must have at most 20,000 UTF-16 units, but has 20,001
                DIR/b.txt:1:2: line must be UTF-8, but has the byte 0xFF here
                DIR/c.jsonl:1:10: row must be valid JSON, but: Unrecognized token 'tel*******5790': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')
                DIR/c.jsonl:2:1: row must have "text", but has none
                DIR/none.txt: must be a file, but does not exist
                DIR: must be a file, but is a folder
                """));
  }

  @ParameterizedTest
  @CsvSource({"text", "json", "jsonl"})
  void masks_personal_data(String format) {
    shell = shell.input("我的电话13900135790，卡号6222029876543210123\n");
    assertThat(shell.run("read", "--format", format).out())
        .contains("***************0123")
        .doesNotContain("13900135790", "6222029876543210123");
  }

  @Test
  void reports_a_model_that_cannot_be_used() {
    shell = shell.input("噗\n").file("bad.model", "no model at all").file("cut.model", "HYM1");
    assertThat(shell.run("read", "--model", "DIR/none.model"))
        .isEqualTo(new Outcome(2, "", "DIR/none.model: must be a file, but does not exist\n"));
    assertThat(shell.run("read", "--model", "DIR/bad.model"))
        .isEqualTo(
            new Outcome(
                2, "", "DIR/bad.model: expected a Heyan model, but the first bytes are others\n"));
    assertThat(shell.run("read", "--model", "DIR/cut.model"))
        .isEqualTo(
            new Outcome(
                2, "", "DIR/cut.model: expected a whole Heyan model, but it ends too early\n"));
    assertThat(shell.run("read", "--model", "DIR"))
        .isEqualTo(new Outcome(2, "", "DIR: must be a file, but is a folder\n"));
  }

  @Test
  void refuses_a_model_and_no_model() {
    assertThat(read("--no-model"))
        .isEqualTo(misused("heyan: expected --model or --no-model, but there are both"));
  }

  @Test
  void refuses_what_is_no_list_of_messages() {
    assertThat(read("DIR/a.csv"))
        .isEqualTo(misused("heyan: expected lines of text, or .jsonl, but was \"DIR/a.csv\""));
    assertThat(read("--input", "yaml", "DIR/a.txt"))
        .isEqualTo(misused("heyan: expected lines of text, or .jsonl, but was \"DIR/a.txt\""));
  }

  @Test
  void asks_for_files_where_somebody_sits_at_the_terminal() {
    shell = shell.terminals(Terminal.IN);
    assertThat(read())
        .isEqualTo(
            misused("heyan: expected files, or messages on standard input, but there are none"));
  }

  @Test
  void says_which_words_an_option_takes() {
    assertThat(read("--format", "sarif"))
        .isEqualTo(
            misused(
                "heyan: Invalid value for option '--format': must be text, json or jsonl, but was"
                    + " \"sarif\""));
  }

  @Test
  void complains_of_an_output_that_is_full_but_not_of_a_closed_pipe() {
    shell = shell.input("噗\n");
    shell = shell.output(failing("No space left on device"));
    assertThat(read()).isEqualTo(new Outcome(2, "", "<stdout>: No space left on device\n"));
    shell = shell.output(failing("Broken pipe"));
    assertThat(read()).isEqualTo(new Outcome(0, "", ""));
  }

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int octet) throws IOException {
        throw new IOException(reason);
      }
    };
  }
}
