package io.github.heyan.checker;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import io.github.heyan.core.Act;
import io.github.heyan.core.cue.Cue;
import io.github.heyan.core.cue.CueSet;
import io.github.heyan.core.pack.CueEntry;
import io.github.heyan.core.pack.Suggestions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The packs of a checker compiled together: the cues of the rules, and apart from them those of
 * acts and helpers, which few replies need. Immutable.
 */
final class RuleBook {
  private static final String FILLER = "filler";

  private final ImmutableList<Rule> rules;
  private final ImmutableList<Rule> measuring;
  private final ImmutableMap<String, Rule> learned;
  private final CueSet ruleCues;
  private final CueSet helpers;
  private final ImmutableListMultimap<String, Integer> actCues;
  private final ImmutableListMultimap<String, Integer> namedCues;
  private final ImmutableList<Optional<Act>> acts;
  private final CueSet fillers;

  private RuleBook(ImmutableList<CueEntry> entries, ImmutableList<Rule> rules) {
    this.rules = rules;
    this.measuring = rules.stream().filter(Rule::measures).collect(ImmutableList.toImmutableList());
    this.learned =
        rules.stream()
            .filter(Rule::learned)
            .collect(ImmutableMap.toImmutableMap(Rule::category, rule -> rule));
    this.ruleCues = CueSet.compile(rules.stream().map(Rule::cue).toList());
    List<Cue> all = new ArrayList<>();
    ImmutableListMultimap.Builder<String, Integer> byAct = ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<String, Integer> byName = ImmutableListMultimap.builder();
    for (CueEntry entry : entries) {
      int index = all.size();
      all.add(entry.cue());
      entry.act().ifPresent(act -> byAct.put(act.id(), index));
      byName.put(entry.cue().name(), index);
    }
    this.helpers = CueSet.compile(all);
    this.actCues = byAct.build();
    this.namedCues = byName.build();
    this.acts = entries.stream().map(CueEntry::act).collect(ImmutableList.toImmutableList());
    this.fillers = CueSet.compile(all.stream().filter(RuleBook::isFiller).toList());
  }

  /**
   * Compiles the rules of {@code packs} but those in {@code without}.
   *
   * @throws IllegalArgumentException if two packs have a rule of the same id or a learned rule of
   *     the same category, or a rule that is to be left out does not exist
   */
  static RuleBook compile(List<RulePack> packs, Set<String> without) {
    Amendments amendments = Amendments.of(packs);
    Set<String> ids = new HashSet<>();
    Set<String> learned = new HashSet<>();
    ImmutableList.Builder<CueEntry> entries = ImmutableList.builder();
    ImmutableList.Builder<Rule> rules = ImmutableList.builder();
    for (RulePack pack : packs) {
      entries.addAll(pack.pack().cues());
      for (Rule rule : pack.rules()) {
        checkArgument(ids.add(rule.id()), "two packs have a rule \"%s\"", rule.id());
        checkArgument(
            !rule.learned() || learned.add(rule.category()),
            "two rules are learned for the category \"%s\"",
            rule.category());
        if (!without.contains(rule.id())) {
          amendments.applyTo(rule).ifPresent(rules::add);
        }
      }
    }
    for (String id : without) {
      checkArgument(ids.contains(id), "unknown rule \"%s\"%s", id, Suggestions.suffix(id, ids));
    }
    return new RuleBook(entries.build(), rules.build());
  }

  ImmutableList<Rule> rules() {
    return rules;
  }

  /** Returns the rules that look at units of the text instead of at matches. */
  ImmutableList<Rule> measuringRules() {
    return measuring;
  }

  /** Returns the rule that says what a suspicion of {@code category} means. */
  Optional<Rule> learnedRule(String category) {
    return Optional.ofNullable(learned.get(category));
  }

  /** Returns the cues of the rules, in the order of the rules. */
  CueSet ruleCues() {
    return ruleCues;
  }

  /** Returns the cues of acts and helpers. */
  CueSet helpers() {
    return helpers;
  }

  /** Returns the act that the helper {@code index} finds. */
  Optional<Act> act(int index) {
    return acts.get(index);
  }

  /** Returns the helpers that find the act, or the cue, called {@code name}. */
  ImmutableList<Integer> cuesOf(boolean act, String name) {
    return act ? actCues.get(name) : namedCues.get(name);
  }

  /** Returns the helpers called {@code filler}, which the share of fillers is counted by. */
  CueSet fillers() {
    return fillers;
  }

  private static boolean isFiller(Cue cue) {
    return cue.name().endsWith("/" + FILLER) && !cue.name().endsWith("/act/" + FILLER);
  }
}
