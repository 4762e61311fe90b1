package io.github.heyan.checker;

/** How grave a finding is; the gravest first. */
public enum Severity {
  /** A fault that no reviewer would let pass. */
  ERROR("error"),
  /** A fault that should be mended before the reply is sent. */
  WARNING("warning"),
  /** Something that could be better; never a fault. */
  HINT("hint");

  private final String id;

  Severity(String id) {
    this.id = id;
  }

  /** Returns the word used in JSON and packs. */
  public String id() {
    return id;
  }

  /** Returns whether this is as grave as {@code other}, or graver. */
  public boolean isAtLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
