package io.github.heyan.checker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heyan.core.PackProblem;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReloadTest {
  private static final RulePack PACK = TestRules.pack("cues: []\n");

  @Test
  void says_what_was_loaded() {
    Reload reload = new Reload(List.of(PACK, PACK), List.of());
    assertThat(reload.succeeded()).isTrue();
    assertThat(reload).hasToString("loaded p 1.0.0, p 1.0.0");
  }

  @Test
  void says_what_was_kept_and_why() {
    Reload reload =
        new Reload(
            List.of(PACK),
            List.of(
                new PackProblem("p.yaml", 3, 1, "unknown key \"rule\"; did you mean \"rules\"?"),
                new PackProblem("q.yaml", 0, 0, "file not found")));
    assertThat(reload.succeeded()).isFalse();
    assertThat(reload)
        .hasToString(
            """
            kept p 1.0.0
            p.yaml:3:1: unknown key "rule"; did you mean "rules"?
            q.yaml: file not found\
            """);
  }
}
