package io.github.heyan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heyan.cli.Shell.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestCommandTest {
  private static final String PACK =
      """
      schema: heyan/1
      pack: {id: frogs, version: 1.0.0, locale: zh}
      phrases:
      - {id: frog, act: thanks, text: '呱，{name}！', emotions: [calm], causes: [frog]}
      strategies:
      - id: frogs
        when: {causes: [frog], alerts: []}
        first: [thanks]
        never: [{say: 嘎, zh: 鹅才这样, en: that is a goose}]
        why: {zh: 青蛙, en: a frog}
        examples: [{cause: frog, say: 呱。}]
      """;

  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void opens_a_shell() {
    shell = Shell.in(folder).file("frogs.yaml", PACK);
  }

  private Outcome suggest(String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "suggest";
    all[1] = "--pack";
    all[2] = "DIR/frogs.yaml";
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return shell.run(all);
  }

  @Test
  void tells_strategy_and_reasons() {
    Outcome outcome = suggest("--cause", "frog", "--set", "name=阿呱");
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .startsWith(
            """
            策略 frogs：青蛙
              不说「嘎」鹅才这样

            感谢
              呱，阿呱！
                frog：回应客户的平静；针对这类事由；正式语体
            """);
  }

  @Test
  void speaks_english() {
    assertThat(suggest("--cause", "frog", "--lang", "en").out())
        .startsWith(
            """
            strategy frogs: a frog
              never 「嘎」that is a goose

            thanks
              呱，{name}！
                frog: answers calm; about frog; formal register; to be filled first: name
            """);
  }

  @Test
  void writes_json() {
    Outcome outcome = suggest("--cause", "frog", "--format", "json");
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out())
        .startsWith("{\n  \"strategy\": {\n    \"id\": \"frogs\",")
        .contains("\"text\": \"呱，{name}！\",\n      \"sendable\": false,")
        .endsWith("}\n");
  }

  @Test
  void composes_a_reply_and_says_what_it_lacks() {
    assertThat(suggest("--cause", "frog", "--compose", "short").out())
        .contains("\n整段回复（补全后才能发送）\n")
        .contains("行动还缺：");
  }

  @Test
  void reads_a_message_first() {
    assertThat(suggest("--message", "昨天我的卡被扣了300元", "--kind", "complaint").out())
        .contains("\n复述\n  我跟您核对一下：您反映的是昨天您的卡被扣了300元，对吗？\n");
  }

  @Test
  void never_proposes_what_was_used() {
    assertThat(suggest("--cause", "frog", "--used", "frog").out()).doesNotContain("呱");
  }

  @Test
  void refuses_bad_usage() {
    assertThat(suggest("--set", "colour=绿"))
        .isEqualTo(
            new Outcome(2, "", "heyan: unknown slot \"colour\"\nTry 'heyan suggest --help'.\n"));
    assertThat(suggest("--intensity", "4").err())
        .startsWith("heyan: intensity must be from 0 to 3, but was 4\n");
    assertThat(suggest("--emotion", "green").err())
        .startsWith("heyan: Invalid value for option '--emotion': must be anger, ");
    assertThat(suggest("--set", "name=").exitCode()).isEqualTo(2);
  }

  @Test
  void refuses_a_bad_pack() {
    assertThat(shell.run("suggest", "--pack", "DIR/animals.yaml").exitCode()).isEqualTo(2);
    assertThat(shell.run("suggest", "--pack", "DIR/none.yaml"))
        .isEqualTo(new Outcome(2, "", "DIR/none.yaml: file not found\n"));
    assertThat(suggest("--pack", "DIR/frogs.yaml").exitCode()).isEqualTo(2);
  }
}
