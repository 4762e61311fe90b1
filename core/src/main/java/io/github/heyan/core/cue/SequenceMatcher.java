package io.github.heyan.core.cue;

/** Parts one behind the other. */
final class SequenceMatcher extends Matcher {
  private final Matcher[] parts;
  private final boolean nullable;

  SequenceMatcher(Matcher[] parts) {
    this.parts = parts;
    boolean all = true;
    for (Matcher part : parts) {
      all &= part.nullable();
    }
    this.nullable = all;
  }

  @Override
  long advance(Window window, long from) {
    long before = window.closed;
    window.closed = 0;
    long current = from;
    for (Matcher part : parts) {
      long closed = part.nullable() ? window.closed : 0;
      window.closed = 0;
      current = current == 0 ? 0 : part.advance(window, current);
      window.closed |= closed;
      if (current == 0 && window.closed == 0) {
        break;
      }
    }
    window.closed |= before;
    return current;
  }

  @Override
  boolean nullable() {
    return nullable;
  }
}
