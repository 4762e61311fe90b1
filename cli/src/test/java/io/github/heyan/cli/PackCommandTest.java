package io.github.heyan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.heyan.cli.Shell.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackCommandTest {
  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void opens_a_shell() {
    shell = Shell.in(folder);
  }

  /** A pack of one rule, whose examples begin in line 13. */
  private static String pack(String examples) {
    return """
        schema: heyan/1
        pack: {id: ours, version: 1.0.0, locale: zh, uses: [zh-service]}
        rules:
        - id: our-quack
          category: flat_refusal
          severity: hint
          competency: self-management
          match: [嘎嘎]
          message: {zh: 鸭子, en: a duck}
          why: {zh: 吵, en: loud}
          advice: {zh: 安静, en: be quiet}
          examples:
        """
        + examples.indent(4);
  }

  private static final String GOOD =
      """
      flag: [〔嘎嘎〕, 噗〔嘎嘎〕, 〔嘎嘎〕噗]
      pass: [{text: 哔, by: none}, {text: 噗, by: none}, {text: 噗噗, by: none}]
      """;

  private static Outcome misused(String command, String message) {
    return new Outcome(2, "", message + "\nTry 'heyan " + command + " --help'.\n");
  }

  @Test
  void wants_to_know_which_command() {
    assertThat(shell.run("pack"))
        .isEqualTo(misused("pack", "heyan: expected new or test, but there was neither"));
    assertThat(shell.run("pack", "test"))
        .isEqualTo(misused("pack test", "heyan: Missing required parameter: 'FILE'"));
  }

  @Test
  void a_new_pack_passes_its_test() {
    assertThat(shell.run("pack", "new", "DIR/mine.yaml"))
        .isEqualTo(
            new Outcome(0, "wrote DIR/mine.yaml; try it: heyan pack test DIR/mine.yaml\n", ""));
    assertThat(Shell.in(folder).run("pack", "test", "DIR/mine.yaml"))
        .isEqualTo(
            new Outcome(
                0,
                """
                DIR/mine.yaml:48:7: our-nickname: known gap still fails: 靓女您好。
                our-pack 0.1.0: 1 rule, 6 examples, 1 known gap
                passed
                """,
                ""));
    assertThat(Shell.in(folder).input("美女您好\n").run("check", "--pack", "DIR/mine.yaml").out())
        .startsWith("<stdin>:1:1: 警告 our-nickname（本团队用语）\n");
  }

  @Test
  void what_a_new_pack_has_in_comments_passes_too() throws IOException {
    shell.run("pack", "new", "DIR/mine.yaml");
    String pack = Files.readString(folder.resolve("mine.yaml"));
    Shell again = Shell.in(folder).file("mine.yaml", pack.replace("\n#~ ", "\n"));
    assertThat(again.run("pack", "test", "DIR/mine.yaml"))
        .isEqualTo(
            new Outcome(
                0,
                """
                DIR/mine.yaml:48:7: our-nickname: known gap still fails: 靓女您好。
                our-pack 0.1.0: 1 rule, 7 examples, 1 known gap
                passed
                """,
                ""));
  }

  @Test
  void a_new_pack_goes_to_standard_output_too() throws IOException {
    shell.run("pack", "new", "DIR/mine.yaml");
    String written = Files.readString(folder.resolve("mine.yaml"), UTF_8);
    assertThat(Shell.in(folder).run("pack", "new", "-")).isEqualTo(new Outcome(0, written, ""));
  }

  @Test
  void never_writes_over_a_file() {
    shell.file("mine.yaml", "ours");
    assertThat(shell.run("pack", "new", "DIR/mine.yaml"))
        .isEqualTo(new Outcome(2, "", "DIR/mine.yaml: must be a new file, but is there already\n"));
    assertThat(folder.resolve("mine.yaml")).hasContent("ours");
    assertThat(shell.run("pack", "new", "DIR/none/mine.yaml"))
        .isEqualTo(
            new Outcome(
                2, "", "DIR/none/mine.yaml: must be in a folder that is there, but is not\n"));
  }

  @Test
  void reports_every_example_that_does_not_hold() {
    shell.file(
        "ours.yaml",
        pack(
            """
            flag: [〔嘎〕嘎, 噗〔嘎嘎〕, 〔嘎嘎〕噗]
            pass: [{text: 嘎嘎😀, by: none}, {text: 噗, by: none}, {text: 噗噗, by: none}]
            gaps: [{text: 嘎吱, want: flag}]
            """));
    assertThat(shell.run("pack", "test", "DIR/ours.yaml"))
        .isEqualTo(
            new Outcome(
                1,
                """
                DIR/ours.yaml:13:12: our-quack: expected 〔嘎〕嘎, but found 〔嘎嘎〕
                DIR/ours.yaml:14:12: our-quack: expected nothing, but found 〔嘎嘎〕😀
                ours 1.0.0: 1 rule, 6 examples, 1 known gap
                failed: 2 problems
                """,
                ""));
  }

  @Test
  void reports_exceptions_that_no_example_needs() {
    shell.file(
        "ours.yaml",
        pack(GOOD).replace("  message:", "  unless: [{id: song, before: 唱, why: 歌}]\n  message:"));
    assertThat(shell.run("pack", "test", "DIR/ours.yaml"))
        .isEqualTo(
            new Outcome(
                1,
                """
                DIR/ours.yaml:9:17: our-quack: exception "song" is needed by no example
                ours 1.0.0: 1 rule, 6 examples, 0 known gaps
                failed: 1 problem
                """,
                ""));
  }

  @Test
  void tells_which_gaps_are_closed() {
    shell.file(
        "ours.yaml",
        pack(
            GOOD
                + "gaps: [{text: 嘎吱, want: flag}, {text: 嘎嘎, want: flag}, {text: 嘎嘎, want: pass}]"));
    assertThat(shell.run("pack", "test", "DIR/ours.yaml"))
        .isEqualTo(
            new Outcome(
                0,
                """
                DIR/ours.yaml:15:12: our-quack: known gap still fails: 嘎吱
                DIR/ours.yaml:15:36: our-quack: known gap is closed, make it an example: 嘎嘎
                DIR/ours.yaml:15:60: our-quack: known gap still fails: 嘎嘎
                ours 1.0.0: 1 rule, 6 examples, 3 known gaps, 1 of them closed
                passed
                """,
                ""));
  }

  @Test
  void tells_how_often_rules_fire_on_a_text() {
    shell.file("replies.txt", "呱呱\n\n呱呱叫，呱呱，呱呱\n噗\n");
    assertThat(shell.run("pack", "test", "DIR/animals.yaml", "--on", "DIR/replies.txt"))
        .isEqualTo(
            new Outcome(
                0,
                """
                animals 1.0.0: 3 rules, 18 examples, 0 known gaps
                passed

                DIR/replies.txt: 3 replies
                  frog   fires 3 times, silenced 1 time
                  dove   never fires
                  goose  never fires
                never firing: 2 of 3 rules
                """,
                ""));
  }

  @Test
  void reads_json_lines_and_folders_and_reports_bad_lines() throws IOException {
    Files.createDirectory(folder.resolve("ours"));
    Files.writeString(folder.resolve("ours/pack.yaml"), pack(GOOD));
    shell.file("replies.jsonl", "{\"text\": \"嘎嘎\"}\n{\"text\": 1}\n");
    assertThat(shell.run("pack", "test", "DIR/ours", "--on=DIR/replies.jsonl"))
        .isEqualTo(
            new Outcome(
                2,
                """
                ours 1.0.0: 1 rule, 6 examples, 0 known gaps
                passed

                DIR/replies.jsonl: 1 reply
                  our-quack  fires 1 time
                never firing: 0 of 1 rule
                """,
                "DIR/replies.jsonl:2:10: \"text\" must be a string, but was a number\n"));
  }

  @Test
  void counts_on_a_column_of_a_table() {
    shell.file("replies.csv", "时间,回复\n9点,呱呱\n10点,噗\n");
    assertThat(
            shell.run(
                "pack", "test", "DIR/animals.yaml", "--on=DIR/replies.csv", "--text-column=回复"))
        .isEqualTo(
            new Outcome(
                0,
                """
                animals 1.0.0: 3 rules, 18 examples, 0 known gaps
                passed

                DIR/replies.csv: 2 replies
                  frog   fires 1 time
                  dove   never fires
                  goose  never fires
                never firing: 2 of 3 rules
                """,
                ""));
  }

  @Test
  void reports_a_text_that_cannot_be_read() {
    assertThat(shell.run("pack", "test", "DIR/animals.yaml", "--on", "DIR/none.txt").err())
        .isEqualTo("DIR/none.txt: must be a file, but does not exist\n");
    assertThat(shell.run("pack", "test", "DIR/animals.yaml", "--on", "a.csv").err())
        .isEqualTo(
            "heyan: expected lines of text, .jsonl, or .csv with --text-column, for --on, but was"
                + " \"a.csv\"\n"
                + "Try 'heyan pack test --help'.\n");
  }

  @Test
  void reports_all_that_keeps_packs_from_being_read() {
    shell.file("ours.yaml", pack(GOOD).replace("match:", "mach:").replace("hint", "hnt"));
    assertThat(shell.run("pack", "test", "DIR/ours.yaml", "DIR/none.yaml"))
        .isEqualTo(
            new Outcome(
                2,
                "",
                """
                DIR/ours.yaml:4:3: a rule needs "match", "learned: true", or a measure as the first entry of "requires"
                DIR/ours.yaml:6:13: expected one of error, warning, hint, but was "hnt"; did you mean "hint"?
                DIR/ours.yaml:8:3: unknown key "mach"; did you mean "match"?
                DIR/none.yaml: file not found
                """));
  }

  @Test
  void refuses_a_rule_that_is_there_already() {
    assertThat(shell.run("pack", "test", "DIR/animals.yaml", "DIR/animals.yaml"))
        .isEqualTo(new Outcome(2, "", "heyan: two packs have a rule \"frog\"\n"));
  }
}
