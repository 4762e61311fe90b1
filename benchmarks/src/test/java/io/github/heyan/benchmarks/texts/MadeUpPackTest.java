package io.github.heyan.benchmarks.texts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heyan.checker.ReplyChecker;
import io.github.heyan.checker.RulePack;
import org.junit.jupiter.api.Test;

class MadeUpPackTest {
  @Test
  void makes_a_pack_of_so_many_rules() {
    RulePack pack = RulePack.parse("made-up.yaml", MadeUpPack.yaml(300));

    assertThat(pack.ruleIds()).hasSize(300).startsWith("made-up-1").endsWith("made-up-300");
    assertThat(pack.exampleCount()).isEqualTo(1_800);
  }

  @Test
  void takes_the_place_of_the_standard_rules() {
    assertThat(MadeUpPack.checker(0).rules()).isEmpty();
    ReplyChecker checker = MadeUpPack.checker(50);

    assertThat(checker.rules()).hasSize(50);
    assertThat(Replies.clean()).noneMatch(reply -> !checker.check(reply).findings().isEmpty());
  }

  @Test
  void makes_the_same_pack_each_time() {
    assertThat(MadeUpPack.yaml(20)).isEqualTo(MadeUpPack.yaml(20));
  }
}
