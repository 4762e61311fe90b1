package io.github.heyan.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;

/** What is said beside the report: bad input, and how far the run is. */
final class Notices {
  private static final int STEP = 5_000;
  private static final String CLEAR = "\r\u001B[K";

  private final PrintWriter err;
  private final boolean showsProgress;
  private boolean isLineOpen;
  private boolean hasProblems;
  private long replies;

  Notices(PrintWriter err, boolean showsProgress) {
    this.err = err;
    this.showsProgress = showsProgress;
  }

  /** Reports that an input cannot be used. */
  void problem(String message) {
    hasProblems = true;
    clear();
    // A message may quote the input, which must not steer the terminal.
    err.println(message.replaceAll("\\p{Cntrl}", "\uFFFD"));
  }

  /** Reports that standard output cannot be written. */
  void outputProblem(UncheckedIOException e) {
    String reason =
        Optional.ofNullable(e.getCause()).map(Throwable::getMessage).orElse("cannot be written");
    // Where the reader has enough, as head has, there is nothing to complain of.
    if (!reason.toLowerCase(Locale.ROOT).contains("pipe")) {
      problem("<stdout>: " + reason);
    }
  }

  /** Whether there was any problem. */
  boolean hasProblems() {
    return hasProblems;
  }

  /** Counts a reply. */
  void step() {
    replies++;
    if (showsProgress && replies % STEP == 0) {
      isLineOpen = true;
      err.print(CLEAR + String.format(Locale.ROOT, "%,d replies checked", replies));
      err.flush();
    }
  }

  /** Takes the progress line away. */
  void clear() {
    if (isLineOpen) {
      isLineOpen = false;
      err.print(CLEAR);
      err.flush();
    }
  }
}
