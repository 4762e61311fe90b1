package io.github.heyan.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Writes rewritten replies one after the other. */
interface RewriteWriter {
  /** The improved reply, a line each. */
  RewriteWriter TEXT = (reply, target) -> append(target, line(reply.text()) + "\n");

  /** What changes, as lines to take away and to add. */
  RewriteWriter DIFF =
      (reply, target) -> {
        InputReply input = reply.input();
        if (!reply.text().equals(input.text())) {
          String place = input.origin().file() + ":" + input.origin().line();
          append(
              target,
              "@@ %s @@\n-%s\n+%s\n"
                  .formatted(line(place), line(input.text()), line(reply.text())));
        }
      };

  /** Writes one reply; where the target fails, an {@link UncheckedIOException} says so. */
  void write(RewrittenReply reply, Writer target);

  /** Appends {@code words}. */
  static void append(Writer target, String words) {
    try {
      target.append(words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(String text) {
    return text.replaceAll("\\R", " ");
  }
}
