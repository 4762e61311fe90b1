package io.github.heyan.core.cue;

/**
 * A literal that a match holds, {@code minBefore} to {@code maxBefore} characters behind the start
 * of the match.
 */
record Trigger(String literal, int minBefore, int maxBefore) {
  /** Returns this trigger with {@code before} more characters in front. */
  Trigger behind(Length before) {
    return new Trigger(literal, minBefore + before.min(), maxBefore + before.max());
  }
}
