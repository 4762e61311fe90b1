package io.github.heyan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.heyan.cli.Shell.Outcome;
import io.github.heyan.cli.Streams.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RewriteCommandTest {
  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void makeShell() {
    shell = Shell.in(folder);
  }

  private String content(String file) throws IOException {
    return Files.readString(folder.resolve(file), UTF_8);
  }

  @Test
  void prints_the_improved_replies() {
    assertThat(shell.input("您好，提供下保单号。\n\n改不了的😀\n您好。\n").run("rewrite"))
        .isEqualTo(
            new Outcome(
                1,
                "您好，麻烦您提供下保单号。\n" + "很抱歉，这个改不了，主要是因为{reason}，您可以选择{alternative}😀\n" + "您好。\n",
                ""));
  }

  @Test
  void is_content_where_all_can_be_sent() {
    assertThat(shell.input("提供下保单号\n您好。").run("rewrite", "-"))
        .isEqualTo(new Outcome(0, "麻烦您提供下保单号\n您好。\n", ""));
    assertThat(shell.input("").run("rewrite")).extracting(Outcome::exitCode).isEqualTo(0);
  }

  @Test
  void prints_json_lines() {
    shell.file("a.jsonl", "{\"id\":7,\"text\":\"提供下保单号\"}\n{\"id\":\"x\",\"text\":\"你有病吧\"}\n");
    assertThat(shell.run("rewrite", "--format", "jsonl", "DIR/a.jsonl"))
        .isEqualTo(
            new Outcome(
                1,
                "{\"id\":7,\"rewritten\":\"麻烦您提供下保单号\",\"sendable\":true,\"slots\":[],"
                    + "\"changes\":[{\"rule\":\"bare-order-supply\",\"kind\":\"rewrite\",\"start\":0,"
                    + "\"end\":6,\"from\":\"提供下保单号\",\"to\":\"麻烦您提供下保单号\"}]}\n"
                    + "{\"id\":\"x\",\"rewritten\":null,\"sendable\":false,\"slots\":[],"
                    + "\"changes\":[]}\n",
                ""));
  }

  @Test
  void prints_what_changes() {
    assertThat(shell.input("您好。\n提供下保单号\n").run("rewrite", "--diff"))
        .isEqualTo(new Outcome(0, "@@ <stdin>:2 @@\n-提供下保单号\n+麻烦您提供下保单号\n", ""));
  }

  @Test
  void puts_safe_rewrites_into_a_text_file() throws IOException {
    shell.file("a.txt", "\uFEFF提供下保单号\r\n改不了的\r\n \t\n您好，提供下保单号。 ");
    assertThat(shell.run("rewrite", "--apply", "DIR/a.txt"))
        .isEqualTo(new Outcome(1, "DIR/a.txt: 2 rewritten\n", ""));
    assertThat(content("a.txt")).isEqualTo("\uFEFF麻烦您提供下保单号\r\n改不了的\r\n \t\n您好，麻烦您提供下保单号。 ");
    assertThat(shell.run("rewrite", "--apply", "DIR/a.txt").out())
        .endsWith("DIR/a.txt: 0 rewritten\n");
  }

  @Test
  void puts_safe_rewrites_into_json_lines() throws IOException {
    shell.file(
        "a.jsonl",
        "{ \"id\" : 1.0, \"text\":\"\\/😀\\u60A8好\\n提供下保单号\", \"x\":[1 ] }\r\n{bad\n{\"text\":\"您好\"}");
    assertThat(shell.run("rewrite", "--apply", "DIR/a.jsonl").exitCode()).isEqualTo(2);
    assertThat(content("a.jsonl"))
        .isEqualTo(
            "{ \"id\" : 1.0, \"text\":\"\\/😀\\u60A8好\\n麻烦您提供下保单号\", \"x\":[1 ] }\r\n{bad\n"
                + "{\"text\":\"您好\"}");
  }

  @Test
  void heeds_the_profile_and_packs() {
    assertThat(shell.input("呱呱").run("rewrite", "--pack", "DIR/animals.yaml").exitCode())
        .isEqualTo(1);
    assertThat(shell.input("呱呱").run("rewrite").exitCode()).isEqualTo(0);
  }

  @Test
  void refuses_what_it_cannot_do() {
    assertThat(shell.input("").run("rewrite", "--apply").err())
        .startsWith("heyan: --apply needs files, but there is standard input\n");
    assertThat(shell.run("rewrite", "DIR/a.csv").err())
        .startsWith("heyan: DIR/a.csv must be a file of text or JSON Lines\n");
    assertThat(shell.terminals(Terminal.IN).run("rewrite").err())
        .startsWith("heyan: expected files, or replies on standard input, but there are none\n");
    assertThat(shell.run("rewrite", "--apply", "DIR/none.txt"))
        .extracting(Outcome::exitCode, Outcome::err)
        .containsExactly(2, "DIR/none.txt: must be a file, but does not exist\n");
  }
}
