package io.github.heyan.cli;

/** Thrown where a line holds no reply that can be checked; the lines behind it can be read. */
final class BadLineException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String reason;
  private final int line;
  private final int column;

  BadLineException(int line, int column, String message) {
    // There may be many, and where in the program they come from tells nothing.
    super(message, null, false, false);
    this.reason = message;
    this.line = line;
    this.column = column;
  }

  /** Returns what must hold and what came instead. */
  String reason() {
    return reason;
  }

  /** Returns the line, from 1. */
  int line() {
    return line;
  }

  /** Returns the column, from 1, in UTF-16 units. */
  int column() {
    return column;
  }
}
