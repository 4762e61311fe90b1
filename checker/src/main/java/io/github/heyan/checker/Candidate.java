package io.github.heyan.checker;

import com.google.common.collect.ImmutableList;
import io.github.heyan.checker.reader.ReplyClauses.Clause;
import io.github.heyan.checker.reader.ReplyReading;
import io.github.heyan.checker.reader.Suspicion;
import io.github.heyan.core.Span;
import io.github.heyan.core.cue.Exemption;
import io.github.heyan.core.cue.Pattern;
import io.github.heyan.core.text.PersonalData;
import io.github.heyan.core.text.Text;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A place in a reply where a rule looks at, before or after judging.
 *
 * @param pattern the pattern that matched; empty for a rule without patterns
 * @param suspicion what the second reader suspects; empty but for a learned rule
 * @param start position in the view
 * @param end position behind it
 * @param silencers what silences the rule there; empty where it speaks
 */
record Candidate(
    Rule rule,
    Optional<Pattern> pattern,
    Optional<Suspicion> suspicion,
    int start,
    int end,
    ImmutableList<Exemption> silencers) {
  private static final String NAME = "name";

  /**
   * Returns whether only one of the two may be reported: units and words do not compete. What the
   * second reader suspects stands for its whole clause, but a lesser fault does not outdo it.
   */
  boolean competesWith(Candidate other) {
    if (suspicion.isPresent() && other.suspicion.isEmpty()) {
      return other.pattern.isPresent()
          && other.rule.severity().isAtLeast(rule.severity())
          && other.isWithin(suspicion.get().clause());
    }
    return pattern.isPresent() == other.pattern.isPresent()
        && start < other.end
        && other.start < end;
  }

  /** Returns this candidate, silenced where its rule needs consent and {@code reading} has none. */
  Candidate withConsentOf(ReplyReading reading) {
    if (!rule.consent() || !silencers.isEmpty() || !reading.isHarmless(start, end)) {
      return this;
    }
    return new Candidate(rule, pattern, suspicion, start, end, ImmutableList.of(Rule.NO_CONSENT));
  }

  /** Returns whether some of it is in {@code clause}. */
  boolean isWithin(Clause clause) {
    return clause.overlaps(start, end);
  }

  /** Returns how sure it is that there is a fault, 0–1. */
  double confidence() {
    return suspicion.map(Suspicion::confidence).orElse(rule.confidence());
  }

  /** Returns what tells of a person: the numerals, and what the group {@code name} matches. */
  Stream<Span> personal(Text text) {
    Span all = text.span(start, end);
    Stream<Span> numerals =
        IntStream.range(all.start(), all.end())
            .filter(i -> PersonalData.isNumeral(text.original().charAt(i)))
            .mapToObj(i -> new Span(i, i + 1));
    return Stream.concat(numerals, group(text, NAME).stream());
  }

  /** Returns where in the original the group {@code name} of the pattern lies. */
  Optional<Span> group(Text text, String name) {
    return pattern
        .filter(each -> each.groups().contains(name))
        .flatMap(each -> each.group(text, start, end, name))
        .map(place -> text.span(place[0], place[1]));
  }
}
