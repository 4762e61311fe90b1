package io.github.heyan.checker;

/** Who made a finding. */
public enum Source {
  /** A rule of a pack. */
  RULE("rule"),
  /** The second reader, a statistical model. */
  MODEL("model"),
  /** Both, at the same place. */
  BOTH("both");

  private final String id;

  Source(String id) {
    this.id = id;
  }

  /** Returns the word used in JSON. */
  public String id() {
    return id;
  }
}
