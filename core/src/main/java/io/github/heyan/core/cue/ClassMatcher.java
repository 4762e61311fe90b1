package io.github.heyan.core.cue;

/** One character of a class. */
final class ClassMatcher extends Matcher {
  private final CharacterClass characters;

  ClassMatcher(CharacterClass characters) {
    this.characters = characters;
  }

  @Override
  long advance(Window window, long from) {
    long reached = 0;
    for (long left = from; left != 0; left &= left - 1) {
      int at = Long.numberOfTrailingZeros(left);
      if (window.has(at) && characters.contains(window.at(at))) {
        reached |= 1L << (at + 1);
      }
    }
    return reached;
  }

  @Override
  boolean nullable() {
    return false;
  }
}
