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

  boolean overlaps(Candidate other) {
    return start < other.end && other.start < end;
  }
}
