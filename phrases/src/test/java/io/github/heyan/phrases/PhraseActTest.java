package io.github.heyan.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heyan.core.Stage;
import org.junit.jupiter.api.Test;

class PhraseActTest {
  @Test
  void is_found_by_its_id() {
    assertThat(PhraseAct.find("follow_up")).contains(PhraseAct.FOLLOW_UP);
    assertThat(PhraseAct.find("FOLLOW_UP")).isEmpty();
  }

  @Test
  void never_both_looks_back_and_needs_a_fact() {
    for (PhraseAct act : PhraseAct.values()) {
      assertThat(act.looksBack() && act.needsFact()).as(act.id()).isFalse();
      assertThat(act.stages()).as(act.id()).isNotEmpty();
    }
    assertThat(PhraseAct.RESTATE.stages()).containsExactly(Stage.CONFIRM);
  }
}
