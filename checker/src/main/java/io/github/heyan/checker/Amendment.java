package io.github.heyan.checker;

import com.google.common.collect.ImmutableList;
import io.github.heyan.core.cue.Exemption;
import io.github.heyan.core.cue.Pattern;
import io.github.heyan.core.pack.YamlValue;
import java.util.Optional;

/** What a pack changes in the packs that it uses. */
sealed interface Amendment {

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

    /**
     * Returns {@code rule} as this change makes it. A rule that is no longer an error is no gate.
     */
    Rule applyTo(Rule rule) {
      Severity changed = severity.orElse(rule.severity());
      return rule.with(changed, rule.gate() && changed == Severity.ERROR, unless);
    }
  }

  /** Adds entries to the lists called {@code list}. */
  record ListAddition(String list, ImmutableList<String> entries, YamlValue source)
      implements Amendment {}

  /** Lets phrases pass, whatever rule would flag them. */
  record Allowance(ImmutableList<Pattern> phrases) implements Amendment {}
}
