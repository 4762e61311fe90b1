package io.github.heyan.core.cue;

import com.google.common.collect.ImmutableList;
import io.github.heyan.core.text.Scope;
import io.github.heyan.core.text.Text;

/** Something that holds or does not hold around a hit. */
public sealed interface Condition {

  /** Returns whether only the places of patterns decide, so that no other hits are needed. */
  default boolean isPositional() {
    return this instanceof Positional
        || (this instanceof All all && all.parts.stream().allMatch(Condition::isPositional));
  }

  /** Where a pattern must lie. */
  enum Place {
    /** It shares a character with the hit. */
    OVERLAP,
    /** It ends where the hit starts. */
    BEFORE,
    /** It starts where the hit ends. */
    AFTER,
    /** It lies somewhere within the scope. */
    ANYWHERE
  }

  /**
   * One of {@code patterns} matches at a place.
   *
   * @param scope how far {@link Place#ANYWHERE} looks; the other places do not use it
   */
  record Positional(Place place, Scope scope, ImmutableList<Pattern> patterns)
      implements Condition {

    /** Returns whether it holds around the hit {@code [start, end)} of {@code text}. */
    public boolean holds(Text text, int start, int end) {
      PatternSearch search = new PatternSearch(text);
      for (Pattern pattern : patterns) {
        if (pattern.mayMatchIn(text) && holds(search, pattern, text, start, end)) {
          return true;
        }
      }
      return false;
    }

    private boolean holds(PatternSearch search, Pattern pattern, Text text, int start, int end) {
      return switch (place) {
        case OVERLAP -> search.overlaps(pattern, start, end);
        case BEFORE -> search.endsAt(pattern, start);
        case AFTER -> pattern.matchesFrom(text, end);
        case ANYWHERE ->
            search.liesIn(pattern, text.scopeStart(scope, start), text.scopeEnd(scope, end));
      };
    }
  }

  /**
   * Acts or cues are found within the scope: any of them, or all.
   *
   * @param acts whether {@code ids} name acts; otherwise they name cues, as {@code pack/id}
   */
  record Presence(boolean acts, ImmutableList<String> ids, boolean all, Scope scope)
      implements Condition {}

  /** All of {@code parts} hold. */
  record All(ImmutableList<Condition> parts) implements Condition {}

  /** A measure of the scope lies in {@code [min, max]}. */
  record Measured(Measure measure, int min, int max, Scope scope) implements Condition {}
}
