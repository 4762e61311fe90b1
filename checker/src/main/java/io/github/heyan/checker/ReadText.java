package io.github.heyan.checker;

import io.github.heyan.core.Act;
import io.github.heyan.core.cue.Hit;
import io.github.heyan.core.text.Text;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A text with all that the cues of a rule book find in it. */
final class ReadText {
  private final RuleBook book;
  private final Text text;
  private final List<Hit> hits;
  private @Nullable Set<Act> acts;

  ReadText(RuleBook book, String original) {
    this.book = book;
    this.text = Text.of(original);
    this.hits = book.cues().scan(text);
  }

  Text text() {
    return text;
  }

  /** Returns all hits, ordered by cue, then place. */
  List<Hit> hits() {
    return hits;
  }

  /** Returns the acts that are found; looked for once. */
  Set<Act> acts() {
    if (acts == null) {
      acts = findActs();
    }
    return acts;
  }

  private Set<Act> findActs() {
    Set<Act> found = EnumSet.noneOf(Act.class);
    for (Hit hit : hits) {
      if (hit.cue() < book.firstRuleCue()) {
        book.act(hit.cue()).ifPresent(found::add);
      }
    }
    return Collections.unmodifiableSet(found);
  }

  /** Returns whether a hit of {@code cue} touches [start, end) but not [holeStart, holeEnd). */
  boolean has(int cue, int start, int end, int holeStart, int holeEnd) {
    for (Hit hit : hits) {
      if (hit.cue() == cue && hit.overlaps(start, end) && !hit.overlaps(holeStart, holeEnd)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the places of the cues called {@code filler}, as start and end in turn. */
  int[] fillers() {
    return hits.stream()
        .filter(hit -> book.fillers().contains(hit.cue()))
        .flatMapToInt(hit -> IntStream.of(hit.start(), hit.end()))
        .toArray();
  }
}
