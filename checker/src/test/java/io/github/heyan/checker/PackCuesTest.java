package io.github.heyan.checker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heyan.core.cue.Cue;
import io.github.heyan.core.cue.CueSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackCuesTest {
  private static List<String> names(CueSet cues) {
    return cues.cues().stream().map(Cue::name).toList();
  }

  @Test
  void hold_rules_helpers_and_fillers_apart() {
    RulePack base = StandardPacks.all().get(0);
    RulePack service = StandardPacks.all().get(1);

    assertThat(names(service.cues().rules()))
        .isEqualTo(service.ruleIds().stream().map(id -> "rule/" + id).toList());
    assertThat(names(base.cues().rules())).isEmpty();
    assertThat(names(base.cues().helpers())).contains("zh-base/act/greeting");
    assertThat(names(service.cues().helpers())).contains("zh-service/filler");
    assertThat(names(service.cues().fillers())).containsExactly("zh-service/filler");
    assertThat(names(base.cues().fillers())).isEmpty();
  }

  @Test
  void are_compiled_once_for_all_checkers() {
    ReplyChecker standard = ReplyChecker.standard();
    ReplyChecker changed = standard.without("cannot-do").withoutSuggestions();

    assertThat(changed.packs().get(1).cues()).isSameAs(standard.packs().get(1).cues());
    assertThat(ReplyChecker.standard(Profile.STRICT).packs().get(1).cues())
        .isSameAs(standard.packs().get(1).cues());
  }
}
