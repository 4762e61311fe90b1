package io.github.heyan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heyan.cli.Shell.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeyanCommandTest {
  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void opens_a_shell() {
    shell = Shell.in(folder);
  }

  @Test
  void wants_a_command() {
    assertThat(shell.run())
        .isEqualTo(
            new Outcome(
                2,
                "",
                """
                heyan: expected a command, but there was none
                Try 'heyan --help'.
                """));
  }

  @Test
  void tells_its_commands() {
    assertThat(shell.run("--help"))
        .isEqualTo(
            new Outcome(
                0,
                """
                Usage: heyan [-hV] COMMAND
                Checks the wording of customer service, Chinese first.
                  -h, --help      Show this help message and exit.
                  -V, --version   Print version information and exit.
                Commands:
                  check     Checks replies and says what is wrong with them, why, and what to
                              write instead.
                  read      Reads customers' messages: kind, cause, motives, emotion, demands,
                              signals.
                  suggest   Proposes what to say: phrases in their order, the next question, a
                              whole reply.
                  rewrite   Prints replies in better words; where none are offered, as they are.
                  rules     Lists the rules, or shows one with its examples, exceptions and
                              source.
                  pack      Begins a pack of rules of your own, or tests one.
                  evaluate  Tells how well replies are checked, by replies with labels.
                  train     Learns a model from labelled text.
                  help      Display help information about the specified command.
                """,
                ""));
  }

  @Test
  void tells_the_options_of_a_command() {
    Outcome outcome = shell.run("help", "check");
    assertThat(outcome).isEqualTo(Shell.in(folder).run("check", "--help"));
    assertThat(outcome.out())
        .startsWith("Usage: heyan check [-hV] ")
        .contains("--format=text|json|jsonl|sarif")
        .contains("Exit codes:\n  0   nothing was found");
  }

  @Test
  void tells_its_version() {
    assertThat(shell.run("--version").out()).startsWith("heyan ").hasLineCount(1);
  }

  @Test
  void knows_what_was_probably_meant() {
    assertThat(shell.run("check", "--formt", "json"))
        .isEqualTo(
            new Outcome(
                2,
                "",
                """
                heyan: Unknown option: '--formt'
                Possible solutions: --format
                Try 'heyan check --help'.
                """));
  }

  @Test
  void says_which_words_an_option_takes() {
    assertThat(shell.run("check", "--format", "xml"))
        .isEqualTo(
            new Outcome(
                2,
                "",
                """
                heyan: Invalid value for option '--format': must be text, json, jsonl or sarif, but was "xml"
                Try 'heyan check --help'.
                """));
  }
}
