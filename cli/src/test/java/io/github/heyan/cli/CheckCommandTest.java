package io.github.heyan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.heyan.cli.Shell.Outcome;
import io.github.heyan.cli.Streams.Terminal;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {
  private static final String FROG =
      "\"rule\":\"frog\",\"category\":\"noise\",\"severity\":\"warning\",\"gate\":false,"
          + "\"confidence\":0.8,\"source\":\"rule\",\"competency\":\"self-management\",";
  private static final String FROG_WORDS =
      "\"text\":\"呱呱\",\"message\":\"「呱呱」是蛙声\",\"why\":\"吵\",\"advice\":\"安静\",\"suggestions\":[]}";

  /** A rule for the collecting of debts. */
  private static final String CALLS =
      """
      schema: heyan/1
      pack: {id: calls, version: 1.0.0, locale: zh, uses: [zh-service], kinds: [collection]}
      rules:
      - id: sheep
        category: flat_refusal
        severity: warning
        competency: self-management
        match: [咩咩]
        message: {zh: 羊, en: a sheep}
        why: {zh: 吵, en: loud}
        advice: {zh: 安静, en: be quiet}
        examples:
          flag: [〔咩咩〕, 噗〔咩咩〕, 〔咩咩〕噗]
          pass: [{text: 哔, by: none}, {text: 噗, by: none}, {text: 噗噗, by: none}]
      """;

  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void opens_a_shell() {
    shell = Shell.in(folder);
  }

  @Test
  void reports_the_findings_of_a_text_file_for_people() {
    shell.file("a.txt", "噗\r\n\r\n  \r\n噗呱呱\r\n咕咕");
    assertThat(shell.check("DIR/a.txt"))
        .isEqualTo(
            new Outcome(
                1,
                """
                DIR/a.txt:4:2: 警告 frog（噪声）
                  噗呱呱
                    ^^^^
                  「呱呱」是蛙声
                  原因：吵
                  建议：安静

                DIR/a.txt:5:1: 错误（禁止发送） dove（噪声）
                  咕咕
                  ^^^^
                  鸽子
                  原因：更吵
                  建议：安静

                共 3 条回复，2 条有问题：错误 1 处，警告 1 处；1 条禁止发送
                """,
                ""));
  }

  @Test
  void answers_each_row_of_json_lines_with_a_line() {
    shell.file(
        "b.jsonl",
        """
        \uFEFF{"id": "r-1", "text": "噗\\n呱呱", "prev_customer": "哔", "label": [{"x": 1}]}

        {"text": "噗", "prev_customer": null}
        {"text": "", "id": 7.50}
        """);
    assertThat(shell.check("--format", "jsonl", "DIR/b.jsonl"))
        .isEqualTo(
            new Outcome(
                1,
                """
                {"id":"r-1","file":"DIR/b.jsonl","line":1,"verdict":"fix","acts":[],"findings":[{%s"start":2,"end":4,"line":2,"column":1,"code_point_start":2,"code_point_end":4,%s]}
                {"id":3,"file":"DIR/b.jsonl","line":3,"verdict":"pass","acts":[],"findings":[]}
                {"id":7.50,"file":"DIR/b.jsonl","line":4,"verdict":"pass","acts":[],"findings":[]}
                """
                    .formatted(FROG, FROG_WORDS),
                ""));
  }

  @ParameterizedTest
  @CsvSource({"text", "json", "jsonl", "sarif"})
  void masks_personal_data_in_reports_and_complaints(String format) {
    shell
        .file("a.txt", "呱呱13900135790，呱呱叫z@bank.example")
        .file("b.csv", "电话,13900135790\n噗,6222029876543210123\n")
        .file("c.jsonl", "{\"text\": tel13900135790}\n");
    Outcome outcome =
        shell.check(
            "--explain",
            "--format",
            format,
            "--text-column=文",
            "DIR/a.txt",
            "DIR/b.csv",
            "DIR/c.jsonl");
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.out() + outcome.err())
        .contains("呱呱", "*******5790")
        .doesNotContain("13900135790", "6222029876543210123", "z@bank.example");
    assertThat(outcome.err())
        .isEqualTo(
            """
            DIR/b.csv:1:1: first row must have a column "文", but has "电话", "*******5790"
            DIR/c.jsonl:1:10: row must be valid JSON, but: Unrecognized token 'tel*******5790': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')
            """);
  }

  @Test
  void counts_lines_of_a_text_file_in_json() {
    assertThat(shell.input("\n😀呱呱").check("--format=jsonl").out())
        .isEqualTo(
            "{\"id\":2,\"file\":\"<stdin>\",\"line\":2,\"verdict\":\"fix\",\"acts\":[],\"findings\":[{"
                + FROG
                + "\"start\":2,\"end\":4,\"line\":2,\"column\":3,\"code_point_start\":1,"
                + "\"code_point_end\":3,"
                + FROG_WORDS
                + "]}\n");
  }

  @Test
  void writes_one_array_for_all_files() {
    shell.file("a.txt", "噗").file("b.txt", "哔");
    assertThat(shell.check("--format", "json", "DIR/a.txt", "DIR/b.txt"))
        .isEqualTo(
            new Outcome(
                0,
                """
                [
                  {
                    "id": 1,
                    "file": "DIR/a.txt",
                    "line": 1,
                    "verdict": "pass",
                    "acts": [],
                    "findings": []
                  },
                  {
                    "id": 1,
                    "file": "DIR/b.txt",
                    "line": 1,
                    "verdict": "pass",
                    "acts": [],
                    "findings": []
                  }
                ]
                """,
                ""));
  }

  @Test
  void writes_sarif_with_what_could_not_be_read() {
    Outcome outcome = shell.input("噗呱呱\n\u00A0\n").check("--format", "sarif", "-", "DIR/none.txt");
    assertThat(outcome.out())
        .contains("\"id\": \"frog\"", "\"ruleId\": \"frog\"", "\"uri\": \"%3Cstdin%3E\"")
        .contains("\"executionSuccessful\": false", "must be a file, but does not exist");
    assertThat(outcome.err()).isEqualTo("DIR/none.txt: must be a file, but does not exist\n");
    assertThat(outcome.exitCode()).isEqualTo(2);
  }

  @Test
  void explains_in_english() {
    assertThat(shell.input("呱呱叫\n嘎嘎").check("--explain", "--lang", "en", "-"))
        .isEqualTo(
            new Outcome(
                0,
                """
                <stdin>:1:1: dismissed frog
                  呱呱叫
                  ^^^^
                  top-notch: 夸奖

                <stdin>:2:1: hint goose (noise)
                  嘎嘎
                  ^^^^
                  a goose
                  why: less loud
                  advice: be quiet

                2 replies, 1 with findings: 1 hint
                """,
                ""));
  }

  @Test
  void explains_in_json() {
    assertThat(shell.input("呱呱叫").check("--explain", "--format", "jsonl").out())
        .isEqualTo(
            """
            {"id":1,"file":"<stdin>","line":1,"verdict":"pass","acts":[],"findings":[],"dismissed":[{"rule":"frog","start":0,"end":2,"text":"呱呱","by":[{"id":"top-notch","why":"夸奖"}]}]}
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "咕咕, error, 1",
    "呱呱, error, 0",
    "呱呱, warning, 1",
    "嘎嘎, warning, 0",
    "嘎嘎, hint, 1",
    "噗, hint, 0",
    "咕咕, never, 0"
  })
  void fails_on_what_it_is_told_to(String reply, String severity, int exitCode) {
    assertThat(shell.input(reply).check("--fail-on", severity).exitCode()).isEqualTo(exitCode);
  }

  @Test
  void reports_bad_rows_and_answers_the_rest() {
    shell.file(
        "b.jsonl",
        """
        {"id": 1, "text": "噗"
        {"id": 2, "text": 5}
        {"id": [3], "text": "噗"}
        {"id": 4}
        [5]
        {"id": 6, "text": "噗", "prev_customer": {}}
        {"id": 7, "text": "噗", "text": "噗"}
        {"id": 8, "text": "噗"} {"id": 9}
        {"id": 10, "text": "噗"} \u0007
        {"id": 11, "text": "呱呱"}
        """);
    Outcome outcome = shell.check("--format", "jsonl", "DIR/b.jsonl");
    assertThat(outcome.err())
        .isEqualTo(
            """
            DIR/b.jsonl:1:22: row must be valid JSON, but: Unexpected end-of-input: expected close marker for Object
            DIR/b.jsonl:2:19: "text" must be a string, but was a number
            DIR/b.jsonl:3:8: "id" must be a string or a number, but was an array
            DIR/b.jsonl:4:1: row must have "text", but has none
            DIR/b.jsonl:5:1: row must be a JSON object, but was an array
            DIR/b.jsonl:6:41: "prev_customer" must be a string, but was an object
            DIR/b.jsonl:7:30: row must be valid JSON, but: Duplicate field 'text'
            DIR/b.jsonl:8:24: row must be one JSON object, but goes on with an object
            DIR/b.jsonl:9:26: row must be valid JSON, but: Illegal character ((CTRL-CHAR, code 7)): only regular white space (\\r, \\n, \\t) is allowed between tokens
            """);
    assertThat(outcome.out()).startsWith("{\"id\":11,").hasLineCount(1);
    assertThat(outcome.exitCode()).isEqualTo(2);
  }

  @Test
  void reports_lines_that_are_too_long_or_not_utf_8() {
    byte[] latin = "噗\nété 呱呱\n噗".getBytes(UTF_8);
    latin[4] = (byte) 0xE9;
    shell.file("latin.txt", latin);
    shell.file("long.txt", "噗".repeat(20_001) + "\n" + "噗".repeat(400_000) + "\n噗");
    shell.file(
        "long.jsonl", "{\"text\": \"噗\", \"prev_customer\": \"" + "噗".repeat(20_001) + "\"}");
    assertThat(shell.check("DIR/latin.txt", "DIR/long.txt", "DIR/long.jsonl"))
        .isEqualTo(
            new Outcome(
                2,
                "共 3 条回复，没有发现问题\n",
                """
                DIR/latin.txt:2:1: line must be UTF-8, but has the byte 0xE9 here
                DIR/long.txt:1:1: reply must have at most 20,000 UTF-16 units, but has 20,001
                DIR/long.txt:2:1: line must have at most 1,048,576 bytes, but has 1,200,000
                DIR/long.jsonl:1:32: "prev_customer" must have at most 20,000 UTF-16 units, but has 20,001
                """));
  }

  @Test
  void reports_files_that_cannot_be_read_and_checks_the_others() {
    shell.file("a.txt", "噗");
    assertThat(shell.check("DIR/none.txt", "DIR", "DIR/a.txt"))
        .isEqualTo(
            new Outcome(
                2,
                "共 1 条回复，没有发现问题\n",
                """
                DIR/none.txt: must be a file, but does not exist
                DIR: must be a file, but is a folder
                """));
  }

  @Test
  void reads_what_input_says_whatever_the_name() {
    shell.file("a.jsonl", "噗").file("b.txt", "{\"text\": \"噗\"}\n噗");
    assertThat(shell.check("--input", "txt", "DIR/a.jsonl").exitCode()).isZero();
    assertThat(shell.input("{\"text\": \"呱呱\"}").check("--input", "jsonl", "DIR/b.txt", "-").err())
        .isEqualTo(
            "DIR/b.txt:2:1: row must be valid JSON, but: Unrecognized token '噗': was expecting"
                + " (JSON String, Number, Array, Object or token 'null', 'true' or 'false')\n");
  }

  @Test
  void reads_a_column_of_a_table() {
    shell.file("a.csv", "id,text\r\nr-1,\"噗\r\n\"\"呱呱\"\r\n,\r\n,咕咕\r\nr-2\r\n");
    Outcome outcome = shell.check("--text-column", "text", "--id-column", "1", "DIR/a.csv");
    assertThat(outcome.out()).contains("DIR/a.csv:3:3: 警告 frog", "DIR/a.csv:5:2: 错误");
    assertThat(outcome.err()).isEqualTo("DIR/a.csv:6:1: row must have a column 2, but has 1\n");
    assertThat(shell.check("--text-column=txt", "DIR/a.csv").err())
        .isEqualTo(
            "DIR/a.csv:1:1: first row must have a column \"txt\", but has \"id\", \"text\"; did"
                + " you mean \"text\"?\n");
  }

  @Test
  void takes_the_first_row_for_a_reply_where_columns_have_numbers() {
    shell.file("a.csv", "呱呱,a\n噗,b\n");
    assertThat(shell.check("--text-column=1", "--id-column=2", "--format=jsonl", "DIR/a.csv").out())
        .startsWith("{\"id\":\"a\",\"file\":\"DIR/a.csv\",\"line\":1,")
        .contains("\n{\"id\":\"b\",\"file\":\"DIR/a.csv\",\"line\":2,");
  }

  @Test
  void reads_what_a_path_selects() {
    shell.file("d.yml", "responses:\n  greet:\n  - text: \"噗\\n呱呱\"\n  - text: 5\n");
    shell.file("d.json", "[{\"x\": [\n\"\\u5471呱\"]}]");
    Outcome yaml = shell.check("--select", "responses.*[].text", "DIR/d.yml");
    assertThat(yaml.out()).contains("DIR/d.yml:3:15: 警告 frog");
    assertThat(yaml.err())
        .isEqualTo("DIR/d.yml:4:11: \"responses.greet[1].text\" must be text, but was a number\n");
    Outcome json = Shell.in(folder).check("--select=[].x[0]", "--format=jsonl", "DIR/d.json");
    assertThat(json.out())
        .startsWith("{\"id\":\"[0].x[0]\",\"file\":\"DIR/d.json\",\"line\":2,")
        .contains("\"start\":0,\"end\":2,\"line\":2,\"column\":2,");
  }

  @Test
  void tells_sarif_the_place_within_a_row() {
    shell.file("b.jsonl", "{\"text\": \"\\u5657呱呱\"}");
    assertThat(shell.check("--format=sarif", "DIR/b.jsonl").out())
        .containsPattern("\"startLine\": 1,\\s+\"startColumn\": 17,\\s+\"endLine\": 1,")
        .contains("\"endColumn\": 19,");
  }

  @Test
  void wants_to_know_where_the_replies_are() {
    String missing =
        "heyan: expected %s, which says where in DIR/%s the replies are, but it is missing\n"
            + "Try 'heyan check --help'.\n";
    assertThat(shell.check("DIR/a.csv"))
        .isEqualTo(new Outcome(2, "", missing.formatted("--text-column", "a.csv")));
    assertThat(shell.check("DIR/a.YML"))
        .isEqualTo(new Outcome(2, "", missing.formatted("--select", "a.YML")));
    assertThat(shell.check("--select", "a..b", "DIR/a.json").err())
        .isEqualTo(
            """
            heyan: Invalid value for option '--select': must be a path such as responses.*[].text, but was "a..b", wrong from character 2
            Try 'heyan check --help'.
            """);
  }

  @Test
  void adds_the_rules_of_a_pack() {
    assertThat(shell.input("噗\n噗呱呱").run("check", "--pack", "DIR/animals.yaml").out())
        .startsWith("<stdin>:2:2: 警告 frog（噪声）\n");
  }

  @Test
  void reports_every_problem_of_every_pack() {
    shell.file("p.yaml", "schema: heyan/1\npack: {id: p, version: 1.0.0, locale: zh}\nruls: []\n");
    Outcome outcome = shell.input("噗").check("--pack", "DIR/p.yaml", "--pack", "DIR/none.yaml");
    assertThat(outcome)
        .isEqualTo(
            new Outcome(
                2,
                "",
                """
                DIR/p.yaml:3:1: unknown key "ruls"; did you mean "rules"?
                DIR/none.yaml: file not found
                """));
  }

  @Test
  void reports_a_pack_whose_example_does_not_hold_or_whose_rule_is_there_already() {
    String pack =
        """
        schema: heyan/1
        pack: {id: cats, version: 1.0.0, locale: zh}
        categories: [{id: purr, zh: 猫叫, en: purr}]
        rules:
        - id: frog
          category: purr
          severity: hint
          competency: self-management
          match: [喵喵]
          message: {zh: 猫, en: a cat}
          why: {zh: 吵, en: loud}
          advice: {zh: 安静, en: be quiet}
          examples:
            flag: [〔喵喵〕, 噗〔喵喵〕, 〔喵喵〕噗]
            pass: [{text: 哔, by: none}, {text: 噗, by: none}, {text: 噗噗, by: none}]
        """;
    shell.file("frog.yaml", pack).file("cat.yaml", pack.replace("frog", "cat").replace("哔", "喵喵"));
    Outcome twice = shell.input("噗").check("--pack", "DIR/frog.yaml");
    assertThat(twice.exitCode()).isEqualTo(2);
    assertThat(twice.err()).startsWith("heyan: ").contains("frog").hasLineCount(1);
    Outcome unproved = shell.input("噗").check("--pack", "DIR/cat.yaml");
    assertThat(unproved.exitCode()).isEqualTo(2);
    assertThat(unproved.err()).startsWith("DIR/cat.yaml:15:").hasLineCount(1);
  }

  @Test
  void wants_replies_where_a_person_sits_at_the_input() {
    assertThat(shell.terminals(Terminal.IN).check())
        .isEqualTo(
            new Outcome(
                2,
                "",
                """
                heyan: expected files, or replies on standard input, but there are none
                Try 'heyan check --help'.
                """));
  }

  @ParameterizedTest
  @CsvSource({"auto, true", "always, true", "never, false"})
  void colours_terminals(String choice, boolean isColoured) {
    String out = shell.input("呱呱").terminals(Terminal.OUT).check("--color", choice).out();
    assertThat(out.contains("\u001B[1;33m呱呱\u001B[0m")).isEqualTo(isColoured);
  }

  @Test
  void colours_no_file() {
    assertThat(shell.input("呱呱").check().out()).doesNotContain("\u001B");
  }

  @Test
  void shows_progress_on_a_terminal_only() {
    Shell many = shell.input("噗\n".repeat(10_001) + "\u00A0\n");
    assertThat(many.check().err()).isEmpty();
    assertThat(many.terminals(Terminal.ERR).check("--format", "jsonl").err())
        .isEqualTo("\r\u001B[K5,000 replies checked\r\u001B[K10,000 replies checked\r\u001B[K");
  }

  @Test
  void ends_quietly_where_the_reader_of_the_output_goes_away() {
    OutputStream pipe = new FailingStream(new IOException("Broken pipe"));
    assertThat(shell.input("呱呱\n".repeat(1_000)).output(pipe).check("--format", "jsonl"))
        .isEqualTo(new Outcome(1, "", ""));
  }

  @Test
  void says_where_the_output_cannot_be_written() {
    OutputStream full = new FailingStream(new IOException("No space left on device"));
    assertThat(shell.input("呱呱").output(full).check())
        .isEqualTo(new Outcome(2, "", "<stdout>: No space left on device\n"));
  }

  private static final class FailingStream extends OutputStream {
    private final IOException failure;

    FailingStream(IOException failure) {
      this.failure = failure;
    }

    @Override
    public void write(int octet) throws IOException {
      throw failure;
    }
  }

  @Test
  void checks_by_the_rules_of_a_profile() {
    shell.file("a.txt", "亲，您的卡到了哦。");

    assertThat(shell.run("check", "--fail-on", "hint", "--profile", "bank", "DIR/a.txt").exitCode())
        .isEqualTo(1);
    assertThat(
            shell
                .run("check", "--fail-on", "hint", "--profile", "ecommerce", "DIR/a.txt")
                .exitCode())
        .isEqualTo(0);
  }

  @Test
  void shows_only_what_some_rules_found() {
    String text = "呱呱，嘎嘎，咕咕，呱呱叫\n";
    assertThat(
            rules(
                Shell.in(folder)
                    .input(text)
                    .check("--only=frog", "--only", "goose", "--format=jsonl")))
        .containsExactly("frog", "goose");
    assertThat(rules(Shell.in(folder).input(text).check("--only", "noise", "--format=jsonl")))
        .containsExactly("frog", "goose", "dove");
    assertThat(rules(Shell.in(folder).input(text).check("--only", "animals", "--format=jsonl")))
        .containsExactly("frog", "goose", "dove");
    assertThat(
            Shell.in(folder).input(text).check("--only=goose", "--explain", "--format=jsonl").out())
        .contains("\"verdict\":\"hint\"")
        .doesNotContain("frog", "dove");
  }

  @Test
  void the_exit_code_heeds_only_what_is_shown() {
    assertThat(shell.input("咕咕\n").check("--only=goose").exitCode()).isZero();
  }

  @Test
  void refuses_to_show_only_what_does_not_exist() {
    assertThat(shell.input("噗\n").check("--only=frogs"))
        .isEqualTo(
            new Outcome(
                2,
                "",
                """
                heyan: unknown rule, category or pack "frogs"; did you mean "frog"?
                Try 'heyan check --help'.
                """));
  }

  private static List<String> rules(Outcome outcome) {
    return Pattern.compile("\"rule\":\"([a-z-]*)\"")
        .matcher(outcome.out())
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  @Test
  void heeds_the_kind_of_dialogue() {
    shell.file("calls.yaml", CALLS);
    String[] check = {"check", "--pack", "DIR/calls.yaml", "--format=jsonl", "--input=jsonl"};
    String rows =
        """
        {"text": "咩咩"}
        {"text": "咩咩", "kind": "collection"}
        {"text": "咩咩", "kind": "inquiry"}
        {"text": "咩咩", "kind": null}
        """;
    assertThat(verdicts(shell.input(rows).run(check))).containsExactly("fix", "fix", "pass", "fix");
    String[] asked = {
      "check", "--kind=inquiry", "--pack", "DIR/calls.yaml", "--format=jsonl", "--input=jsonl"
    };
    assertThat(verdicts(Shell.in(folder).input(rows).run(asked)))
        .containsExactly("pass", "fix", "pass", "pass");
  }

  private static List<String> verdicts(Outcome outcome) {
    return Pattern.compile("\"verdict\":\"([a-z]*)\"")
        .matcher(outcome.out())
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  @Test
  void refuses_an_unknown_kind_of_dialogue() {
    assertThat(shell.input("噗\n").check("--kind=inquiries").err())
        .isEqualTo(
            """
            heyan: Invalid value for option '--kind': must be inquiry, handling, suggestion, complaint, report or collection, but was "inquiries"
            Try 'heyan check --help'.
            """);
    assertThat(shell.input("{\"text\": \"噗\", \"kind\": \"chat\"}\n").check("--input=jsonl").err())
        .isEqualTo(
            "<stdin>:1:23: \"kind\" must be one of inquiry, handling, suggestion, complaint, report,"
                + " collection, but was \"chat\"\n");
  }

  @Test
  void refuses_an_unknown_profile() {
    assertThat(shell.run("check", "--profile", "shop", "DIR/a.txt"))
        .isEqualTo(
            new Outcome(
                2,
                "",
                """
                heyan: Invalid value for option '--profile': must be bank, ecommerce or strict, but was "shop"
                Try 'heyan check --help'.
                """));
  }
}
