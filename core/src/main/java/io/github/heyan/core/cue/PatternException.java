package io.github.heyan.core.cue;

/** Says what is wrong with a pattern and at which character of it. */
public final class PatternException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int offset;
  private final String problem;

  PatternException(int offset, String message) {
    super(message);
    this.offset = offset;
    this.problem = message;
  }

  /** Returns what is wrong. */
  public String problem() {
    return problem;
  }

  /** Returns the offset of the fault in the pattern, in UTF-16 units from 0. */
  public int offset() {
    return offset;
  }
}
