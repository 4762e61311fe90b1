package io.github.heyan.checker;

import io.github.heyan.core.Act;
import io.github.heyan.core.cue.Hit;
import io.github.heyan.core.text.Text;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A text with what the acts and helpers of a rule book find in it, looked for when first asked.
 * Safe to share between threads.
 */
final class ReadText {
  private final RuleBook book;
  private final Text text;
  private volatile @Nullable List<Hit> hits;

  ReadText(RuleBook book, String original) {
    this.book = book;
    this.text = Text.of(original);
  }

  Text text() {
    return text;
  }

  /** Returns the hits of acts and helpers, ordered by cue, then place. */
  private List<Hit> hits() {
    List<Hit> known = hits;
    if (known == null) {
      known = book.findHelpers(text);
      hits = known;
    }
    return known;
  }

  /** Returns the acts that are found. */
  Set<Act> acts() {
    Set<Act> found = EnumSet.noneOf(Act.class);
    for (Hit hit : hits()) {
      book.helper(hit.cue()).act().ifPresent(found::add);
    }
    return found;
  }

  /** Returns whether a hit of {@code cue} touches [start, end) but not [holeStart, holeEnd). */
  boolean has(int cue, int start, int end, int holeStart, int holeEnd) {
    for (Hit hit : hits()) {
      if (hit.cue() == cue && hit.overlaps(start, end) && !hit.overlaps(holeStart, holeEnd)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the places of the cues called {@code filler}, as start and end in turn. */
  int[] fillers() {
    return book.findFillers(text).stream()
        .flatMapToInt(hit -> IntStream.of(hit.start(), hit.end()))
        .toArray();
  }
}
