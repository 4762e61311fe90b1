package io.github.heyan.checker;

import com.google.common.collect.ImmutableList;
import io.github.heyan.core.cue.Exemption;
import io.github.heyan.core.cue.Pattern;
import io.github.heyan.core.pack.YamlValue;
import java.util.Optional;

/** What a pack changes in the packs that it uses. */
sealed interface Amendment {

  /**
   * Returns {@code rule} as this change makes it, or nothing where it switches the rule off. A rule
   * that is no longer an error is no gate.
   */
  default Optional<Rule> applyTo(Rule rule) {
    return Optional.of(rule);
  }

  /**
   * Changes a rule.
   *
   * @param unless further exceptions, which {@code examples} prove
   */
  record RuleChange(
      String rule,
      boolean off,
      Optional<Severity> severity,
      ImmutableList<Exemption> unless,
      Rule.Examples examples,
      YamlValue source)
      implements Amendment {

    @Override
    public Optional<Rule> applyTo(Rule rule) {
      if (!this.rule.equals(rule.id())) {
        return Optional.of(rule);
      }
      return off
          ? Optional.empty()
          : Optional.of(changed(rule, severity.orElse(rule.severity()), unless));
    }
  }

  /**
   * Changes all rules of a category, of a severity, or of both.
   *
   * @param category the category; any where empty
   * @param of the severity before the change; any where empty
   * @param severity the severity after it; empty where the rules are switched off
   */
  record GroupChange(Optional<String> category, Optional<Severity> of, Optional<Severity> severity)
      implements Amendment {

    @Override
    public Optional<Rule> applyTo(Rule rule) {
      return covers(rule)
          ? severity.map(changed -> changed(rule, changed, ImmutableList.of()))
          : Optional.of(rule);
    }

    private boolean covers(Rule rule) {
      return category.map(rule.category()::equals).orElse(true)
          && of.map(rule.severity()::equals).orElse(true);
    }
  }

  /** Adds entries to the lists called {@code list}. */
  record ListAddition(String list, ImmutableList<String> entries, YamlValue source)
      implements Amendment {}

  private static Rule changed(Rule rule, Severity severity, ImmutableList<Exemption> unless) {
    return rule.with(severity, rule.gate() && severity == Severity.ERROR, unless);
  }

  /** Lets phrases pass, whatever rule would flag them. */
  record Allowance(ImmutableList<Pattern> phrases) implements Amendment {}
}
