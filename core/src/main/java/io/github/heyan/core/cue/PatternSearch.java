package io.github.heyan.core.cue;

import io.github.heyan.core.text.Text;

/** Looks for one pattern at given places of one text, without triggers. */
final class PatternSearch {
  private final Text text;
  private final Window window;

  PatternSearch(Text text) {
    this.text = text;
    this.window = new Window(text);
  }

  /** Returns whether a match shares a character with {@code [start, end)}. */
  boolean overlaps(Pattern pattern, int start, int end) {
    for (int at = Math.max(0, start - pattern.maxLength() + 1); at < end; at++) {
      if (pattern.longest(window, at) > start) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a match, be it an empty one, ends at {@code end}. */
  boolean endsAt(Pattern pattern, int end) {
    int last = end - pattern.minLength();
    for (int at = Math.max(0, end - pattern.maxLength()); at <= last; at++) {
      if (pattern.matches(window, at, end)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a match that is not empty lies within {@code [start, end)}. */
  boolean liesIn(Pattern pattern, int start, int end) {
    for (int at = start; at < Math.min(end, text.length()); at++) {
      int to = pattern.longest(window, at);
      if (to >= 0 && (to <= end || hasShorter(pattern, at, end))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasShorter(Pattern pattern, int start, int end) {
    for (int to = start + 1; to <= end; to++) {
      if (pattern.matches(window, start, to)) {
        return true;
      }
    }
    return false;
  }
}
