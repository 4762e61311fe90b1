package io.github.heyan.checker;

import io.github.heyan.core.cue.Cue;
import io.github.heyan.core.cue.CueSet;
import io.github.heyan.core.pack.CueEntry;
import io.github.heyan.core.pack.Pack;
import java.util.List;

/**
 * The cues of one pack, compiled: those of its rules, and apart from them those of acts and
 * helpers, which few replies need. Immutable.
 *
 * @param rules the cues of its rules, in their order
 * @param helpers the cues of its acts and helpers, in their order
 * @param fillers those helpers by which the share of fillers is counted
 */
record PackCues(CueSet rules, CueSet helpers, CueSet fillers) {
  private static final String FILLER = "filler";

  static PackCues of(Pack pack, List<Rule> rules) {
    List<Cue> helpers = pack.cues().stream().map(CueEntry::cue).toList();
    return new PackCues(
        CueSet.compile(rules.stream().map(Rule::cue).toList()),
        CueSet.compile(helpers),
        CueSet.compile(helpers.stream().filter(PackCues::isFiller).toList()));
  }

  private static boolean isFiller(Cue cue) {
    return cue.name().endsWith("/" + FILLER) && !cue.name().endsWith("/act/" + FILLER);
  }
}
