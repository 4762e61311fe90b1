package io.github.heyan.checker;

import com.google.common.base.Suppliers;
import io.github.heyan.core.cue.Cue;
import io.github.heyan.core.cue.CueSet;
import io.github.heyan.core.pack.CueEntry;
import io.github.heyan.core.pack.Pack;
import java.util.List;
import java.util.function.Supplier;

/**
 * The cues of one pack, compiled: those of its rules, and apart from them those of acts and
 * helpers, which few replies need, and which are compiled when first asked for. Immutable.
 */
final class PackCues {
  private static final String FILLER = "filler";

  private final CueSet rules;
  private final Supplier<CueSet> helpers;
  private final Supplier<CueSet> fillers;

  PackCues(Pack pack, List<Rule> rules) {
    List<Cue> all = pack.cues().stream().map(CueEntry::cue).toList();
    this.rules = CueSet.compile(rules.stream().map(Rule::cue).toList());
    this.helpers = Suppliers.memoize(() -> CueSet.compile(all));
    this.fillers =
        Suppliers.memoize(() -> CueSet.compile(all.stream().filter(PackCues::isFiller).toList()));
  }

  private static boolean isFiller(Cue cue) {
    return cue.name().endsWith("/" + FILLER) && !cue.name().endsWith("/act/" + FILLER);
  }

  /** Returns the cues of its rules, in their order. */
  CueSet rules() {
    return rules;
  }

  /** Returns the cues of its acts and helpers, in their order. */
  CueSet helpers() {
    return helpers.get();
  }

  /** Returns those helpers by which the share of fillers is counted. */
  CueSet fillers() {
    return fillers.get();
  }
}
