package io.github.heyan.cli;

import io.github.heyan.checker.Category;
import io.github.heyan.checker.Explanation;
import io.github.heyan.checker.ReplyChecker;
import io.github.heyan.checker.RuleInfo;
import io.github.heyan.core.pack.Suggestions;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The rules that {@code --only} names; all where it names none. */
final class OnlyRules {
  private final boolean all;
  private final Set<String> rules = new HashSet<>();

  private OnlyRules(boolean all) {
    this.all = all;
  }

  /**
   * Returns the rules of {@code checker} that {@code names} mean: ids of rules, categories, packs.
   *
   * @throws IllegalArgumentException if a name is none of these
   */
  static OnlyRules of(List<String> names, ReplyChecker checker) {
    OnlyRules only = new OnlyRules(names.isEmpty());
    Set<String> known = new HashSet<>();
    Packs.categories(checker).stream().map(Category::id).forEach(known::add);
    checker.packs().forEach(pack -> known.add(pack.id()));
    for (RuleInfo rule : checker.rules()) {
      known.add(rule.id());
      if (Stream.of(rule.id(), rule.category(), rule.pack()).anyMatch(names::contains)) {
        only.rules.add(rule.id());
      }
    }
    for (String name : names) {
      if (!known.contains(name)) {
        throw new IllegalArgumentException(
            "unknown rule, category or pack \"" + name + "\"" + Suggestions.suffix(name, known));
      }
    }
    return only;
  }

  /** Returns {@code explanation} without what other rules found or let pass. */
  Explanation of(Explanation explanation) {
    if (all) {
      return explanation;
    }
    return new Explanation(
        explanation.report().only(finding -> rules.contains(finding.rule())),
        explanation.dismissed().stream()
            .filter(dismissal -> rules.contains(dismissal.rule()))
            .toList());
  }
}
