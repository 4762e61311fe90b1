package io.github.heyan.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.heyan.cli.Shell.Outcome;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
  /** By its hash, c002 is set aside and c001 is not. */
  private static final String ROWS =
      """
      # c001 | made up
      c001|fault|-|😀〔noise:呱呱〕
      c001|plain|-|打13900135790，咕咕
      # c002 | made up
      c002|hard|-|呱呱叫
      c002|fault|-|〔noise?:嗡嗡〕
      """
          .replace('|', '\t');

  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void opens_a_shell() {
    shell = Shell.in(folder).file("a.tsv", ROWS);
  }

  private static Outcome misused(String message) {
    return new Outcome(2, "", message + "\nTry 'heyan evaluate --help'.\n");
  }

  @Test
  void tells_how_well_replies_are_checked() {
    assertThat(shell.evaluate("--no-model", "DIR/a.tsv"))
        .isEqualTo(
            new Outcome(
                0,
                """
                replies: 4 (2 clean, 2 with faults)
                false alarms: 1 of 2 clean replies, 500.0 in 1,000

                Replies
                with          expected  found  right  precision  recall     F1
                any fault            2      2      1      0.500   0.500  0.500
                clear faults         1      2      1      0.500   1.000  0.667

                Categories
                category  expected  found  right  precision  recall     F1
                noise            2      2      1      0.500   0.500  0.500

                Rules, worst first
                rule  category  severity  findings  right  share
                dove  noise     error            1      0  0.000
                frog  noise     warning          1      1  1.000

                Sources
                source  findings  right  share
                rule           2      1  0.500

                Reliability (calibration error 0.550)
                confidence   mean  findings  right  share
                0.8–0.9     0.800         1      1  1.000
                0.9–1.0     0.900         1      0  0.000

                Worst confusions (2 of 2)
                expected  found  replies
                –         noise        1
                noise     –            1

                Worst false alarms (1 of 1)
                confidence  rule  source  reply
                     0.900  dove  rule    打*******5790，咕咕

                Worst misses (1 of 1)
                faults  reply
                noise?  嗡嗡
                """,
                ""));
  }

  @Test
  void writes_other_formats() {
    assertThat(shell.evaluate("--no-model", "--format", "json", "--worst", "0", "DIR/a.tsv").out())
        .startsWith("{\n  \"replies\": 4,\n  \"clean\": 2,\n")
        .endsWith("  \"worst_misses\": []\n}\n");
    assertThat(
            Shell.in(folder)
                .evaluate("--no-model", "--format=markdown", "--worst=0", "DIR/a.tsv")
                .out())
        .startsWith("# How well replies are checked\n\nreplies: 4 (2 clean, 2 with faults); false")
        .contains("\n| noise | 2 | 2 | 1 | 0.500 | 0.500 | 0.500 |\n")
        .endsWith("\nNone.\n");
  }

  @Test
  void evaluates_several_files_and_folders_together() throws IOException {
    Files.createDirectory(folder.resolve("more"));
    shell.file("more/b.jsonl", "{\"text\": \"嘎嘎\", \"flags\": [[\"hiss\", 2, \"嘎\"]]}\n");
    assertThat(shell.evaluate("--no-model", "DIR/a.tsv", "DIR/more").out())
        .startsWith("replies: 5 (2 clean, 3 with faults)\n")
        .contains("Categories (unknown to the packs: hiss)\n")
        .contains("goose  noise     hint             1      1  1.000\n")
        .contains("hiss    嘎嘎\n");
  }

  @Test
  void evaluates_what_training_sets_aside() {
    assertThat(shell.evaluate("--held-out", "DIR/a.tsv").out())
        .startsWith("replies: 2 (1 clean, 1 with faults)\n");
    shell.file("b.tsv", "c001\tplain\t-\t噗\n");
    assertThat(Shell.in(folder).evaluate("--held-out", "DIR/b.tsv"))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "heyan: expected replies of briefs that are set aside, but there are none\n"));
  }

  @Test
  void takes_packs_and_leaves_the_model_out() {
    assertThat(shell.run("evaluate", "--no-model", "DIR/a.tsv").out())
        .contains("Categories (unknown to the packs: noise)\n", "\nSources\nnone\n");
    assertThat(
            Shell.in(folder)
                .run("evaluate", "--no-model", "--pack", "DIR/animals.yaml", "DIR/a.tsv")
                .out())
        .contains("\nfrog  noise     warning          1      1  1.000\n");
  }

  @Test
  void tells_all_that_is_wrong_with_its_input() {
    shell
        .file("bad.tsv", "c001\tgood\t-\t噗\nc001\tplain\t噗\n")
        .file("other.tsv", "é".getBytes(ISO_8859_1))
        .file("empty.tsv", "")
        .file("bad.yaml", "");
    assertThat(
            shell.evaluate(
                "DIR/none.tsv", "DIR/bad.tsv", "DIR/a.tsv", "DIR/other.tsv", "DIR/empty.tsv"))
        .isEqualTo(
            new Outcome(
                2,
                "",
                """
                DIR/none.tsv: must be a file, but does not exist
                DIR/bad.tsv:1: type must be of fault, hard, plain, but was "good"
                DIR/bad.tsv:2: expected 4 columns with tabs between, but was 3
                DIR/other.tsv: must be UTF-8, but has other bytes
                DIR/empty.tsv: expected labelled replies, but there are none
                """));
    assertThat(shell.evaluate("--model", "DIR/none.model", "DIR/a.tsv"))
        .isEqualTo(new Outcome(2, "", "DIR/none.model: must be a file, but does not exist\n"));
    assertThat(shell.evaluate("--pack", "DIR/bad.yaml", "DIR/a.tsv").exitCode()).isEqualTo(2);
  }

  @Test
  void reports_an_output_that_cannot_be_written() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    assertThat(shell.output(full).evaluate("DIR/a.tsv"))
        .isEqualTo(new Outcome(2, "", "<stdout>: No space left on device\n"));
  }

  @Test
  void wants_replies_and_words_that_it_knows() {
    assertThat(shell.evaluate())
        .isEqualTo(misused("heyan: Missing required parameter: 'LABELLED'"));
    assertThat(shell.evaluate("--worst", "-1", "DIR/a.tsv"))
        .isEqualTo(misused("heyan: expected 0 or more for --worst, but was -1"));
    assertThat(shell.evaluate("--format", "xml", "DIR/a.tsv"))
        .isEqualTo(
            misused(
                "heyan: Invalid value for option '--format': must be text, json or markdown, but"
                    + " was \"xml\""));
    assertThat(shell.evaluate("--model", "m", "--no-model", "DIR/a.tsv"))
        .isEqualTo(misused("heyan: expected --model or --no-model, but there are both"));
  }

  @Test
  void tells_its_options() {
    assertThat(shell.run("evaluate", "--help").out())
        .startsWith("Usage: heyan evaluate [-hV] ")
        .contains("LABELLED...", "--held-out", "--format=text|json|markdown", "--worst=N")
        .endsWith(
            """
            Exit codes:
              0   the replies were evaluated, however well they are checked
              2   bad usage, or replies, a pack or a model that cannot be read
            """);
  }
}
