package io.github.heyan.cli;

import io.github.heyan.checker.ReplyChecker;

/** Holds texts to the limit of the checker, so that the message can say where they stand. */
final class Limits {
  private Limits() {}

  static void check(String what, String text, int line, int column) {
    if (text.length() > ReplyChecker.DEFAULT_LIMIT) {
      throw new BadLineException(
          line,
          column,
          "%s must have at most %,d UTF-16 units, but has %,d"
              .formatted(what, ReplyChecker.DEFAULT_LIMIT, text.length()));
    }
  }
}
