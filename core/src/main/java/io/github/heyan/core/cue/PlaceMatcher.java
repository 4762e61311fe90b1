package io.github.heyan.core.cue;

/** {@code ^} or {@code $}. */
final class PlaceMatcher extends Matcher {
  private final boolean start;

  PlaceMatcher(boolean start) {
    this.start = start;
  }

  @Override
  long advance(Window window, long from) {
    long held = 0;
    for (long left = from; left != 0; left &= left - 1) {
      int at = Long.numberOfTrailingZeros(left);
      boolean holds = start ? window.begins(at) : window.ends(at);
      held |= holds ? 1L << at : 0;
    }
    return held;
  }

  @Override
  boolean nullable() {
    return true;
  }
}
