package io.github.heyan.core.cue;

import java.util.Arrays;

/** One of several. */
final class ChoiceMatcher extends Matcher {
  private final Matcher[] choices;
  private final boolean nullable;

  ChoiceMatcher(Matcher[] choices) {
    this.choices = choices;
    this.nullable = Arrays.stream(choices).anyMatch(Matcher::nullable);
  }

  @Override
  long advance(Window window, long from) {
    long reached = 0;
    for (Matcher choice : choices) {
      reached |= choice.advance(window, from);
    }
    return reached;
  }

  @Override
  boolean nullable() {
    return nullable;
  }
}
