package io.github.heyan.core.cue;

/** One of several. */
final class ChoiceMatcher extends Matcher {
  private final Matcher[] choices;

  ChoiceMatcher(Matcher[] choices) {
    this.choices = choices;
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
    for (Matcher choice : choices) {
      if (choice.nullable()) {
        return true;
      }
    }
    return false;
  }
}
