package io.github.heyan.core.cue;

/** A part {@code min} to {@code max} times. */
final class RepeatMatcher extends Matcher {
  private final Matcher part;
  private final int min;
  private final int max;

  RepeatMatcher(Matcher part, int min, int max) {
    this.part = part;
    this.min = min;
    this.max = max;
  }

  @Override
  long advance(Window window, long from) {
    long before = window.closed;
    long closed = 0;
    long reached = min == 0 ? from : 0;
    long current = from;
    for (int round = 1; round <= max && current != 0; round++) {
      window.closed = 0;
      current = part.advance(window, current);
      closed |= round >= min || part.nullable() ? window.closed : 0;
      reached |= round >= min ? current : 0;
    }
    window.closed = before | closed;
    return reached;
  }

  @Override
  boolean nullable() {
    return min == 0 || part.nullable();
  }
}
