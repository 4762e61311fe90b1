package io.github.heyan.cli;

/** What the process says to the shell. */
final class ExitCodes {
  static final int CLEAN = 0;
  static final int FINDINGS = 1;
  static final int BAD_INPUT = 2;

  /** A fault of this program; {@code EX_SOFTWARE} of BSD. */
  static final int INTERNAL = 70;

  private ExitCodes() {}
}
