package io.github.heyan.checker;

import com.google.common.collect.ImmutableList;
import io.github.heyan.core.cue.Exemption;
import io.github.heyan.core.cue.Pattern;
import java.util.Optional;

/**
 * A place in a reply where a rule looks at, before or after judging.
 *
 * @param pattern the pattern that matched; empty for a rule without patterns
 * @param start position in the view
 * @param end position behind it
 * @param silencers what silences the rule there; empty where it speaks
 */
record Candidate(
    Rule rule, Optional<Pattern> pattern, int start, int end, ImmutableList<Exemption> silencers) {

  /** Returns whether only one of the two may be reported; units and matches do not compete. */
  boolean competesWith(Candidate other) {
    return pattern.isPresent() == other.pattern.isPresent()
        && start < other.end
        && other.start < end;
  }
}
