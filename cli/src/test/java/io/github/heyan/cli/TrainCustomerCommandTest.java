package io.github.heyan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heyan.cli.Shell.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainCustomerCommandTest {
  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void opens_a_shell() {
    shell = Shell.in(folder);
  }

  /** Returns rows about frogs, of which people complain, and doves, of which they do not. */
  private static String rows() {
    StringBuilder rows = new StringBuilder("# b0 | made up\n");
    for (int brief = 0; brief < 20; brief++) {
      for (String place : new String[] {"窗外", "楼上", "池塘"}) {
        rows.append("b%d|complaint|anger|2|event|other|-|-|vent|-|-|-|".formatted(brief))
            .append("%s呱呱叫%d\n".formatted(place, brief))
            .append("b%d|thanks|gratitude|1|event|-|-|-|-|-|-|-|".formatted(brief))
            .append("%s有鸽子%d\n".formatted(place, brief));
      }
    }
    return rows.toString().replace('|', '\t');
  }

  private static Outcome misused(String message) {
    return new Outcome(2, "", message + "\nTry 'heyan train customer --help'.\n");
  }

  @Test
  void writes_a_model_that_reads_and_tells_how_well() throws IOException {
    shell.file("toy.tsv", rows());
    Outcome outcome = shell.run("train", "customer", "DIR/toy.tsv", "-o", "DIR/toy.model");
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.err()).isEmpty();
    long size = Files.size(folder.resolve("toy.model"));
    assertThat(outcome.out())
        .startsWith("wrote DIR/toy.model: " + size + " bytes\n24 messages\nkind.complaint  ")
        .contains(
            "kind.complaint                           precision 1.000  recall 1.000  F1 1.000  (12)\n")
        .endsWith(
            "improper gain among its look-alikes      precision 0.000  recall 0.000  F1 0.000  (0)\n");
    assertThat(Shell.in(folder).input("楼下呱呱叫\n").run("read", "--model", "DIR/toy.model").out())
        .startsWith("1: 楼下呱呱叫\n  客户投诉：");
  }

  @Test
  void writes_the_same_bytes_each_time() throws IOException {
    shell.file("toy.tsv", rows());
    shell.run("train", "customer", "DIR/toy.tsv", "-o", "DIR/one.model");
    shell.run("train", "customer", "DIR/toy.tsv", "--output=DIR/two.model");
    assertThat(folder.resolve("one.model")).hasSameBinaryContentAs(folder.resolve("two.model"));
  }

  @Test
  void tells_all_that_is_wrong_with_a_corpus() {
    shell.file("bad.tsv", "# b1\nb1\tchat\n" + rows().replaceFirst("anger", "angry"));
    assertThat(shell.run("train", "customer", "DIR/bad.tsv", "-o", "DIR/toy.model"))
        .isEqualTo(
            new Outcome(
                2,
                "",
                """
                DIR/bad.tsv:2: expected 13 columns with tabs between, but was 2
                DIR/bad.tsv:4: emotion must be of anger, anxiety, disappointment, feeling_wronged, helplessness, doubt, confusion, shame, satisfaction, gratitude, calm, but was "angry"
                """));
    assertThat(folder.resolve("toy.model")).doesNotExist();
  }

  @Test
  void reports_a_corpus_that_is_not_there() {
    assertThat(shell.run("train", "customer", "DIR/none.tsv", "-o", "DIR/toy.model"))
        .isEqualTo(new Outcome(2, "", "DIR/none.tsv: must be a file, but does not exist\n"));
    shell.file("empty.tsv", "");
    assertThat(shell.run("train", "customer", "DIR/empty.tsv", "-o", "DIR/toy.model"))
        .isEqualTo(
            new Outcome(
                2, "", "DIR/empty.tsv: expected messages to learn from, but there are none\n"));
  }

  @Test
  void reports_a_model_that_cannot_be_written() {
    shell.file("toy.tsv", rows());
    assertThat(shell.run("train", "customer", "DIR/toy.tsv", "-o", "DIR/none/toy.model"))
        .isEqualTo(new Outcome(2, "", "DIR/none/toy.model: must be in a folder that exists\n"));
    assertThat(shell.run("train", "customer", "DIR/toy.tsv", "-o", "DIR"))
        .isEqualTo(new Outcome(2, "", "DIR: must be a file, but is a folder\n"));
  }

  @Test
  void wants_to_know_what_to_learn_and_where_to() {
    assertThat(shell.run("train"))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "heyan: expected customer or reply, but there was nothing\nTry 'heyan train --help'.\n"));
    assertThat(shell.run("train", "customer", "DIR/toy.tsv"))
        .isEqualTo(misused("heyan: Missing required option: '--output=MODEL'"));
    assertThat(shell.run("train", "customer", "-o", "DIR/toy.model"))
        .isEqualTo(misused("heyan: Missing required parameter: 'CORPUS'"));
  }
}
