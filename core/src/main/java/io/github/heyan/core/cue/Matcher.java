package io.github.heyan.core.cue;

/**
 * A compiled part of a pattern: leads from a set of positions in a {@link Window} to the set of
 * those behind the part. Works on all positions at once, so the cost is bounded by the pattern, and
 * nothing is tried twice. Immutable; allocates nothing.
 */
abstract class Matcher {
  /** Returns the positions behind this part, read from each of {@code from}; see Window.closed. */
  abstract long advance(Window window, long from);

  /** Returns whether the part may be empty, so that a closed position outlives it. */
  abstract boolean nullable();
}
