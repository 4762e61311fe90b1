package io.github.heyan.cli;

import java.io.IOException;
import java.util.Optional;

/** Reads replies one after the other and keeps none. */
interface ReplyReader {
  /**
   * Returns the next reply, or empty at the end.
   *
   * @throws BadLineException if the next line holds none; it is skipped
   */
  Optional<InputReply> next() throws IOException;
}
