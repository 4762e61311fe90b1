package io.github.heyan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heyan.cli.Shell.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandTest {
  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void opens_a_shell() {
    shell = Shell.in(folder);
  }

  private static Outcome misused(String message) {
    return new Outcome(2, "", message + "\nTry 'heyan rules --help'.\n");
  }

  @Test
  void lists_the_rules_of_a_category() {
    assertThat(shell.rules("--category", "noise"))
        .isEqualTo(
            new Outcome(
                0,
                """
                frog   noise  警告              「…」是蛙声
                dove   noise  错误（禁止发送）  鸽子
                goose  noise  提示              鹅

                共 3 条规则
                """,
                ""));
  }

  @Test
  void lists_the_rules_of_a_severity_in_english() {
    assertThat(shell.rules("--category=noise", "--severity=hint", "--lang=en"))
        .isEqualTo(new Outcome(0, "goose  noise  hint  a goose\n\n1 rule\n", ""));
  }

  @Test
  void lists_all_rules_where_nothing_is_said() {
    assertThat(shell.rules().out()).contains("\ncannot-do ", "\nfrog ");
  }

  @Test
  void shows_a_rule_of_a_pack() {
    assertThat(shell.run("rules", "frog", "--pack", "DIR/animals.yaml"))
        .isEqualTo(
            new Outcome(
                0,
                """
                frog（noise 噪声） 警告
                  「…」是蛙声
                  原因：吵
                  建议：安静

                  能力：self-management（自我管理）
                  适用：各类对话
                  把握：0.8
                  出处：animals  DIR/animals.yaml:5

                  报出：
                    〔呱呱〕
                    噗〔呱呱〕
                    〔呱呱〕噗

                  放行：
                    呱呱叫（top-notch）
                    噗
                    噗噗

                  例外：
                    top-notch：夸奖
                """,
                ""));
  }

  @Test
  void shows_a_rule_as_json() {
    assertThat(shell.rules("dove", "--format", "json").out())
        .isEqualTo(
            """
            {
              "id": "dove",
              "category": "noise",
              "severity": "error",
              "gate": true,
              "learned": false,
              "confidence": 0.9,
              "competency": "self-management",
              "kinds": [],
              "message": "鸽子",
              "why": "更吵",
              "advice": "安静",
              "exceptions": [],
              "flagged": [
                {
                  "text": "〔咕咕〕"
                },
                {
                  "text": "噗〔咕咕〕"
                },
                {
                  "text": "〔咕咕〕噗"
                }
              ],
              "passing": [
                {
                  "text": "哔"
                },
                {
                  "text": "噗"
                },
                {
                  "text": "噗噗"
                }
              ],
              "pack": "animals",
              "file": "animals.yaml",
              "line": 18
            }
            """);
  }

  @Test
  void knows_what_was_probably_meant() {
    assertThat(shell.rules("frogg"))
        .isEqualTo(misused("heyan: unknown rule \"frogg\"; did you mean \"frog\"?"));
    assertThat(shell.rules("--category", "nose"))
        .isEqualTo(misused("heyan: unknown category \"nose\"; did you mean \"noise\"?"));
    assertThat(shell.rules("--severity", "grave"))
        .isEqualTo(
            misused(
                "heyan: Invalid value for option '--severity': must be error, warning or hint, but"
                    + " was \"grave\""));
  }

  @Test
  void refuses_to_filter_a_single_rule() {
    assertThat(shell.rules("frog", "--severity", "hint"))
        .isEqualTo(
            misused("heyan: expected a rule, or --category and --severity, but there are both"));
  }

  @Test
  void reports_a_pack_that_cannot_be_read() {
    assertThat(shell.rules("--pack", "DIR/none.yaml"))
        .isEqualTo(new Outcome(2, "", "DIR/none.yaml: file not found\n"));
  }
}
