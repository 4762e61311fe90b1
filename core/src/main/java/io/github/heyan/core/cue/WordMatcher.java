package io.github.heyan.core.cue;

/** A run of fixed characters. */
final class WordMatcher extends Matcher {
  private final char[] word;

  WordMatcher(char[] word) {
    this.word = word;
  }

  @Override
  long advance(Window window, long from) {
    long reached = 0;
    for (long left = from; left != 0; left &= left - 1) {
      int start = Long.numberOfTrailingZeros(left);
      if (isAt(window, start)) {
        reached |= 1L << (start + word.length);
      }
    }
    return reached;
  }

  private boolean isAt(Window window, int start) {
    for (int i = 0; i < word.length; i++) {
      if (!window.has(start + i) || window.at(start + i) != word[i]) {
        return false;
      }
    }
    return true;
  }

  @Override
  boolean nullable() {
    return false;
  }
}
