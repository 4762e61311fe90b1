package io.github.heyan.core.cue;

/** {@code .{min,max}}. */
final class GapMatcher extends Matcher {
  private final int min;
  private final int max;

  GapMatcher(int min, int max) {
    this.min = min;
    this.max = max;
  }

  @Override
  long advance(Window window, long from) {
    long dotted = 0;
    long current = from;
    for (int width = 1; width <= max && current != 0; width++) {
      current = step(window, current);
      dotted |= width >= min ? current : 0;
    }
    long closed = softIn(window, dotted);
    window.closed |= closed;
    return (dotted & ~closed) | (min == 0 ? from : 0);
  }

  private static long step(Window window, long from) {
    long reached = 0;
    for (long left = from; left != 0; left &= left - 1) {
      int at = Long.numberOfTrailingZeros(left);
      if (window.isOpen(at)) {
        reached |= 1L << (at + 1);
      }
    }
    return reached;
  }

  private static long softIn(Window window, long positions) {
    long soft = 0;
    for (long left = positions; left != 0; left &= left - 1) {
      int at = Long.numberOfTrailingZeros(left);
      soft |= window.isSoft(at) ? 1L << at : 0;
    }
    return soft;
  }

  @Override
  boolean nullable() {
    return min == 0;
  }
}
