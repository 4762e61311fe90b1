package io.github.heyan.core.cue;

/**
 * A literal that a match holds, {@code minBefore} to {@code maxBefore} characters behind the start
 * of the match.
 *
 * @param before what may stand directly before it
 * @param after what may stand directly behind it
 */
record Trigger(String literal, int minBefore, int maxBefore, Edge before, Edge after) {

  /**
   * What a match has beside a literal.
   *
   * @param characters filter of the characters that may stand there
   * @param isOpen whether the literal may also stand at the edge of what is known as yet
   */
  record Edge(long characters, boolean isOpen) {
    /** The edge of what is known. */
    static final Edge OPEN = new Edge(CharacterSet.NONE, true);

    /** Returns this edge when {@code outer} is found to lie behind it. */
    Edge within(Edge outer) {
      return isOpen ? new Edge(characters | outer.characters, outer.isOpen) : this;
    }

    /** Returns this edge with one more part behind it. */
    Edge plus(long characters, boolean nullable) {
      return within(new Edge(characters, nullable));
    }

    /** Returns the filter of what may stand there, when nothing more is known. */
    long filter() {
      return isOpen ? CharacterSet.ALL : characters;
    }
  }

  /** Returns the trigger that is {@code literal}, of which nothing else is known. */
  static Trigger of(String literal) {
    return new Trigger(literal, 0, 0, Edge.OPEN, Edge.OPEN);
  }

  /** Returns this trigger in a sequence. */
  Trigger within(Length length, Edge outerBefore, Edge outerAfter) {
    return new Trigger(
        literal,
        minBefore + length.min(),
        maxBefore + length.max(),
        before.within(outerBefore),
        after.within(outerAfter));
  }
}
