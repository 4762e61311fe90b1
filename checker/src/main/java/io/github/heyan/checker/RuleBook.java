package io.github.heyan.checker;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import io.github.heyan.core.cue.Hit;
import io.github.heyan.core.pack.CueEntry;
import io.github.heyan.core.pack.Suggestions;
import io.github.heyan.core.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The packs of a checker compiled together. Each pack brings the tables of its own cues, which all
 * checkers with that pack share. Immutable.
 */
final class RuleBook {
  private final ImmutableList<Rule> rules;
  private final ImmutableList<Rule> measuring;
  private final ImmutableMap<String, Rule> learned;
  private final ImmutableList<PackRules> packs;
  private final ImmutableList<CueEntry> helpers;
  private final ImmutableListMultimap<String, Integer> actCues;
  private final ImmutableListMultimap<String, Integer> namedCues;

  /**
   * The rules of a pack in one checker.
   *
   * @param rules by the index of their cue; empty where one is left out or switched off
   */
  private record PackRules(PackCues cues, ImmutableList<Optional<Rule>> rules) {}

  private RuleBook(ImmutableList<PackRules> packs, ImmutableList<CueEntry> helpers) {
    this.packs = packs;
    this.helpers = helpers;
    this.rules =
        packs.stream()
            .flatMap(pack -> pack.rules.stream())
            .flatMap(Optional::stream)
            .collect(ImmutableList.toImmutableList());
    this.measuring = rules.stream().filter(Rule::measures).collect(ImmutableList.toImmutableList());
    this.learned =
        rules.stream()
            .filter(Rule::learned)
            .collect(ImmutableMap.toImmutableMap(Rule::category, rule -> rule));
    ImmutableListMultimap.Builder<String, Integer> byAct = ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<String, Integer> byName = ImmutableListMultimap.builder();
    for (int i = 0; i < helpers.size(); i++) {
      int index = i;
      helpers.get(i).act().ifPresent(act -> byAct.put(act.id(), index));
      byName.put(helpers.get(i).cue().name(), index);
    }
    this.actCues = byAct.build();
    this.namedCues = byName.build();
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
    ImmutableList.Builder<CueEntry> helpers = ImmutableList.builder();
    ImmutableList.Builder<PackRules> joined = ImmutableList.builder();
    for (RulePack pack : packs) {
      helpers.addAll(pack.pack().cues());
      ImmutableList.Builder<Optional<Rule>> rules = ImmutableList.builder();
      for (Rule rule : pack.rules()) {
        checkArgument(ids.add(rule.id()), "two packs have a rule \"%s\"", rule.id());
        checkArgument(
            !rule.learned() || learned.add(rule.category()),
            "two rules are learned for the category \"%s\"",
            rule.category());
        rules.add(without.contains(rule.id()) ? Optional.empty() : amendments.applyTo(rule));
      }
      joined.add(new PackRules(pack.cues(), rules.build()));
    }
    for (String id : without) {
      checkArgument(ids.contains(id), "unknown rule \"%s\"%s", id, Suggestions.suffix(id, ids));
    }
    return new RuleBook(joined.build(), helpers.build());
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

  /** Gives each rule with each of its matches in {@code text}, in the order of the rules. */
  void forEachMatch(Text text, BiConsumer<Rule, Hit> consumer) {
    for (PackRules pack : packs) {
      for (Hit hit : pack.cues.rules().candidates(text)) {
        Optional<Rule> rule = pack.rules.get(hit.cue());
        if (rule.isPresent()) {
          consumer.accept(rule.get(), hit);
        }
      }
    }
  }

  /** Returns the hits of acts and helpers in {@code text}, ordered by cue, then place. */
  List<Hit> findHelpers(Text text) {
    List<Hit> found = new ArrayList<>();
    int before = 0;
    for (PackRules pack : packs) {
      for (Hit hit : pack.cues.helpers().scan(text)) {
        found.add(new Hit(before + hit.cue(), hit.pattern(), hit.start(), hit.end()));
      }
      before += pack.cues.helpers().cues().size();
    }
    return found;
  }

  /** Returns the hits of the helpers called {@code filler}, which their share is counted by. */
  List<Hit> findFillers(Text text) {
    List<Hit> found = new ArrayList<>();
    packs.forEach(pack -> found.addAll(pack.cues.fillers().scan(text)));
    return found;
  }

  /** Returns the act or helper {@code index}. */
  CueEntry helper(int index) {
    return helpers.get(index);
  }

  /** Returns the helpers that find the act, or the cue, called {@code name}. */
  ImmutableList<Integer> cuesOf(boolean act, String name) {
    return act ? actCues.get(name) : namedCues.get(name);
  }
}
