package io.github.heyan.checker;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.heyan.core.cue.Condition;
import io.github.heyan.core.cue.Cue;
import io.github.heyan.core.cue.Exemption;
import io.github.heyan.core.cue.Measure;
import io.github.heyan.core.cue.Pattern;
import io.github.heyan.core.text.Scope;
import io.github.heyan.core.text.Text;
import java.util.stream.Stream;

/**
 * Tells which findings of an unfinished reply no later text can change: those of rules whose every
 * condition looks no further than the sentence, once that has ended. Immutable.
 */
final class Finality {
  /** Measures that heed the marks behind a sentence, or cues that may reach beyond it. */
  private static final ImmutableSet<Measure> LOOKING_BEYOND =
      ImmutableSet.of(Measure.QUESTIONS, Measure.EXCLAMATIONS, Measure.FILLER_SHARE);

  private final RuleBook book;
  private final boolean hasSecondReader;
  private final ImmutableList<Crossing> crossings;

  /** A pattern whose matches may begin in one sentence and end in another. */
  private record Crossing(Rule rule, Pattern pattern) {}

  /**
   * Looks through all patterns of {@code book}: keep what is made.
   *
   * @param hasSecondReader whether somebody reads beside the rules, who looks at the whole reply
   */
  Finality(RuleBook book, boolean hasSecondReader) {
    this.book = book;
    this.hasSecondReader = hasSecondReader;
    this.crossings =
        book.rules().stream()
            .flatMap(rule -> rule.match().stream().map(pattern -> new Crossing(rule, pattern)))
            .filter(each -> each.pattern.crossesSentences())
            .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns whether {@code chosen} will be a finding of the whole reply, too.
   *
   * @param selection what it was chosen from, of the reply so far
   * @param end position behind the last sentence that nothing can change any more
   */
  boolean isFinal(Candidate chosen, Selection selection, int end) {
    return chosen.end() < end
        && isBounded(chosen.rule())
        && selection.candidates().stream().allMatch(other -> isHarmless(other, chosen, end))
        && crossings.stream().noneMatch(each -> mayOutdo(each, chosen, selection.text(), end));
  }

  private boolean isBounded(Rule rule) {
    return !rule.learned()
        && !rule.measures()
        && !(rule.consent() && hasSecondReader)
        && Stream.concat(rule.requires().stream(), rule.unless().stream())
            .allMatch(each -> isBounded(each.condition()));
  }

  /** Returns whether {@code condition} is decided when the sentence of its place has ended. */
  private boolean isBounded(Condition condition) {
    if (condition instanceof Condition.Positional positional) {
      return isBounded(positional);
    } else if (condition instanceof Condition.Presence presence) {
      return isBounded(presence);
    } else if (condition instanceof Condition.All all) {
      return all.parts().stream().allMatch(this::isBounded);
    }
    Condition.Measured measured = (Condition.Measured) condition;
    return measured.scope() == Scope.CUSTOMER
        || (measured.scope() != Scope.REPLY && !LOOKING_BEYOND.contains(measured.measure()));
  }

  private static boolean isBounded(Condition.Positional positional) {
    return switch (positional.place()) {
      case BEFORE -> true;
      case ANYWHERE -> positional.scope() != Scope.REPLY;
      case OVERLAP, AFTER -> positional.patterns().stream().noneMatch(Pattern::crossesSentences);
    };
  }

  private boolean isBounded(Condition.Presence presence) {
    return switch (presence.scope()) {
      case CUSTOMER -> true;
      case REPLY -> false;
      case CLAUSE, SENTENCE ->
          presence.ids().stream()
              .flatMap(id -> book.cuesOf(presence.acts(), id).stream())
              .allMatch(cue -> isBounded(book.helper(cue).cue()));
    };
  }

  private boolean isBounded(Cue cue) {
    return cue.patterns().stream().noneMatch(Pattern::crossesSentences)
        && cue.exemptions().stream().allMatch(each -> isBounded(each.condition()));
  }

  /** Returns whether {@code other} can never take the place of {@code chosen}. */
  private boolean isHarmless(Candidate other, Candidate chosen, int end) {
    return !other.competesWith(chosen)
        || Selection.BEST_FIRST.compare(other, chosen) >= 0
        || (other.end() < end && isSilentForEver(other));
  }

  private boolean isSilentForEver(Candidate candidate) {
    if (candidate.silencers().isEmpty()) {
      return false;
    }
    Exemption first = candidate.silencers().get(0);
    return !first.equals(Rule.NO_CONSENT) && isBounded(first.condition());
  }

  /** Returns whether a match that is not complete yet may cover {@code chosen} and win. */
  private static boolean mayOutdo(Crossing crossing, Candidate chosen, Text text, int end) {
    if (!isAsGrave(crossing.rule, chosen.rule())) {
      return false;
    }
    for (int at = Math.max(0, end - crossing.pattern.maxLength()); at < chosen.end(); at++) {
      if (crossing.pattern.mayGoBeyond(text, at, end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAsGrave(Rule rule, Rule other) {
    return rule.gate() || (!other.gate() && rule.severity().isAtLeast(other.severity()));
  }
}
