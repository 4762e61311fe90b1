package io.github.heyan.reports;

import java.io.UncheckedIOException;

/**
 * Writes the readings of a run one after the other, and keeps none: {@link #begin} once, {@link
 * #write} for each, {@link #end} once.
 *
 * <p>Not for use by several threads at once. The target is flushed at the end and never closed;
 * where it fails, an {@link UncheckedIOException} carries the cause.
 */
public interface ReadingWriter {
  /** Writes what comes before the first message. */
  void begin();

  /** Writes one message. */
  void write(ReadMessage message);

  /** Writes what comes after the last message, and flushes the target. */
  void end();
}
