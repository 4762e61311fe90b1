package io.github.heyan.core.cue;

/** Fixed words that share their beginnings. */
final class TrieMatcher extends Matcher {
  private final CharacterMap<TrieMatcher> next = new CharacterMap<>();
  private boolean end;

  void add(String word) {
    TrieMatcher node = this;
    for (int i = 0; i < word.length(); i++) {
      node = node.next.computeIfAbsent(word.charAt(i), TrieMatcher::new);
    }
    node.end = true;
  }

  @Override
  long advance(Window window, long from) {
    long reached = 0;
    for (long left = from; left != 0; left &= left - 1) {
      reached |= walk(window, Long.numberOfTrailingZeros(left));
    }
    return reached;
  }

  private long walk(Window window, int start) {
    long reached = 0;
    TrieMatcher node = this;
    for (int at = start; window.has(at); at++) {
      node = node.next.get(window.at(at));
      if (node == null) {
        break;
      }
      reached |= node.end ? 1L << (at + 1) : 0;
    }
    return reached;
  }

  @Override
  boolean nullable() {
    return false;
  }
}
