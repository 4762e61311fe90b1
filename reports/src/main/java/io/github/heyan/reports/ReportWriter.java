package io.github.heyan.reports;

import java.io.UncheckedIOException;

/**
 * Writes the replies of a run one after the other, and keeps none: {@link #begin} once, {@link
 * #write} for each, {@link #end} once.
 *
 * <pre>{@code
 * ReportWriter writer = JsonFormat.lines().to(out);
 * writer.begin();
 * for (String reply : replies) {
 *   writer.write(CheckedReply.of("r1", reply, checker.check(reply)));
 * }
 * writer.end();
 * }</pre>
 *
 * <p>Not for use by several threads at once. The target is flushed at the end and never closed;
 * where it fails, an {@link UncheckedIOException} carries the cause.
 */
public interface ReportWriter {
  /** Writes what comes before the first reply. */
  void begin();

  /** Writes one reply. */
  void write(CheckedReply reply);

  /** Notes an input that could not be checked; formats without a place for it pass it over. */
  default void note(InputProblem problem) {}

  /** Writes what comes after the last reply, and flushes the target. */
  void end();
}
