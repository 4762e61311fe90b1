package io.github.heyan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heyan.cli.Shell.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainReplyCommandTest {
  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void opens_a_shell() {
    shell = Shell.in(folder).file("toy.tsv", rows());
  }

  /** Returns rows in which frogs blame and doves are clean. */
  private static String rows() {
    StringBuilder rows = new StringBuilder("# b0 | made up\n");
    for (int brief = 0; brief < 20; brief++) {
      for (String place : new String[] {"窗外", "楼上", "池塘"}) {
        rows.append("b%d|fault|-|%s%d，〔blame:蛙哇哇哇〕\n".formatted(brief, place, brief))
            .append("b%d|plain|-|%s%d，鸽咕噜噜\n".formatted(brief, place, brief));
      }
    }
    return rows.toString().replace('|', '\t');
  }

  private static Outcome misused(String message) {
    return new Outcome(2, "", message + "\nTry 'heyan train reply --help'.\n");
  }

  @Test
  void writes_a_model_that_checks() throws IOException {
    Outcome outcome = shell.run("train", "reply", "DIR/toy.tsv", "-o", "DIR/toy.model");
    long size = Files.size(folder.resolve("toy.model"));
    assertThat(outcome).isEqualTo(new Outcome(0, "wrote DIR/toy.model: " + size + " bytes\n", ""));
    assertThat(
            Shell.in(folder)
                .input("蛙哇哇哇\n鸽咕噜噜\n")
                .run("check", "--model", "DIR/toy.model", "--lang", "en")
                .out())
        .startsWith("<stdin>:1:1: error suspected-blame ")
        .endsWith("2 replies, 1 with findings: 1 error\n");
  }

  @Test
  void writes_the_same_bytes_each_time() {
    shell.run("train", "reply", "DIR/toy.tsv", "-o", "DIR/one.model");
    shell.run("train", "reply", "DIR/toy.tsv", "--output=DIR/two.model");
    assertThat(folder.resolve("one.model")).hasSameBinaryContentAs(folder.resolve("two.model"));
  }

  @Test
  void a_model_of_categories_that_no_pack_has_is_refused_by_its_name() {
    shell.file("odd.tsv", rows().replace("blame:", "frogs:"));
    shell.run("train", "reply", "DIR/odd.tsv", "-o", "DIR/odd.model");
    assertThat(Shell.in(folder).input("好\n").run("check", "--model", "DIR/odd.model"))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "DIR/odd.model: the second reader knows a category \"frogs\", but no rule of it has"
                    + " learned: true\n"));
  }

  @Test
  void tells_all_that_is_wrong_with_a_corpus() {
    shell
        .file("bad.tsv", "b1\tplain\t好\n" + rows().replaceFirst("fault", "plain"))
        .file("clean.tsv", "c001\tplain\t-\t好\n")
        .file("empty.tsv", "");
    assertThat(shell.run("train", "reply", "DIR/bad.tsv", "-o", "DIR/toy.model"))
        .isEqualTo(
            new Outcome(
                2,
                "",
                """
                DIR/bad.tsv:1: expected 4 columns with tabs between, but was 3
                DIR/bad.tsv:3: a reply of type plain has 1 marks
                """));
    assertThat(shell.run("train", "reply", "DIR/clean.tsv", "-o", "DIR/toy.model").err())
        .isEqualTo(
            "DIR/clean.tsv: expected Chinese replies with faults and clean ones to learn from\n");
    assertThat(shell.run("train", "reply", "DIR/empty.tsv", "-o", "DIR/toy.model").err())
        .isEqualTo("DIR/empty.tsv: expected labelled replies, but there are none\n");
    assertThat(shell.run("train", "reply", "DIR/none.tsv", "-o", "DIR/toy.model").err())
        .isEqualTo("DIR/none.tsv: must be a file, but does not exist\n");
    assertThat(folder.resolve("toy.model")).doesNotExist();
  }

  @Test
  void wants_a_share_that_can_be() {
    for (String wrong : new String[] {"-1", "1001"}) {
      assertThat(
              shell.run(
                  "train", "reply", "DIR/toy.tsv", "-o", "DIR/toy.model", "--false-alarms", wrong))
          .isEqualTo(misused("heyan: expected 0 to 1000 for --false-alarms, but was " + wrong));
    }
  }

  @Test
  void wants_to_know_what_to_learn_and_where_to() {
    assertThat(shell.run("train", "reply", "DIR/toy.tsv"))
        .isEqualTo(misused("heyan: Missing required option: '--output=MODEL'"));
    assertThat(shell.run("train", "reply", "-o", "DIR/toy.model"))
        .isEqualTo(misused("heyan: Missing required parameter: 'CORPUS'"));
  }
}
