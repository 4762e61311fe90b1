package io.github.heyan.checker;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.heyan.core.cue.Condition;
import io.github.heyan.core.cue.Exemption;
import io.github.heyan.core.cue.Pattern;
import io.github.heyan.core.text.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the packs of a checker change in each other, taken together, later packs after earlier. */
final class Amendments {
  /** Id of the exception that lets allowed phrases pass. */
  static final String ALLOWED = "allowed";

  private final ImmutableList<Amendment> all;

  private Amendments(ImmutableList<Amendment> all) {
    this.all = all;
  }

  static Amendments of(List<RulePack> packs) {
    return new Amendments(
        packs.stream()
            .flatMap(pack -> pack.amendments().stream())
            .collect(ImmutableList.toImmutableList()));
  }

  /** Returns the entries that are added to lists, by the names of the lists. */
  ImmutableListMultimap<String, String> listAdditions() {
    ImmutableListMultimap.Builder<String, String> additions = ImmutableListMultimap.builder();
    for (Amendment amendment : all) {
      if (amendment instanceof Amendment.ListAddition addition) {
        additions.putAll(addition.list(), addition.entries());
      }
    }
    return additions.build();
  }

  /** Returns {@code rule} as amended, or nothing where it is switched off. */
  Optional<Rule> applyTo(Rule rule) {
    Optional<Rule> amended = Optional.of(rule);
    for (Amendment amendment : all) {
      amended = amended.flatMap(amendment::applyTo);
    }
    return amended.map(each -> each.with(each.severity(), each.gate(), allowances()));
  }

  private ImmutableList<Exemption> allowances() {
    List<Pattern> phrases = new ArrayList<>();
    for (Amendment amendment : all) {
      if (amendment instanceof Amendment.Allowance allowance) {
        phrases.addAll(allowance.phrases());
      }
    }
    if (phrases.isEmpty()) {
      return ImmutableList.of();
    }
    Condition overlap =
        new Condition.Positional(
            Condition.Place.OVERLAP, Scope.CLAUSE, ImmutableList.copyOf(phrases));
    return ImmutableList.of(new Exemption(ALLOWED, "本团队允许的用语", overlap));
  }
}
