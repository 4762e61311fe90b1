package io.github.heyan.checker;

import com.google.common.collect.ImmutableList;
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
 * @param start position in the view
 * @param end position behind it
 * @param silencers what silences the rule there; empty where it speaks
 */
record Candidate(
    Rule rule, Optional<Pattern> pattern, int start, int end, ImmutableList<Exemption> silencers) {
  private static final String NAME = "name";

  /** Returns whether only one of the two may be reported; units and matches do not compete. */
  boolean competesWith(Candidate other) {
    return pattern.isPresent() == other.pattern.isPresent()
        && start < other.end
        && other.start < end;
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
