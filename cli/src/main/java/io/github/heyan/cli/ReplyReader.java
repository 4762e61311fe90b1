package io.github.heyan.cli;

import io.github.heyan.reports.InputProblem;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads replies one after the other and keeps none. */
interface ReplyReader {
  /**
   * Returns the next reply, or empty at the end.
   *
   * @throws BadLineException if the next line holds none; it is skipped
   */
  Optional<InputReply> next() throws IOException;

  /** Gives every reply to {@code replies}; a bad line goes to {@code problems} and is skipped. */
  default void forEach(String file, Consumer<InputReply> replies, Consumer<InputProblem> problems)
      throws IOException {
    boolean isEnd = false;
    while (!isEnd) {
      try {
        Optional<InputReply> reply = next();
        reply.ifPresent(replies);
        isEnd = reply.isEmpty();
      } catch (BadLineException e) {
        problems.accept(new InputProblem(file, e.line(), e.column(), e.reason()));
      }
    }
  }
}
