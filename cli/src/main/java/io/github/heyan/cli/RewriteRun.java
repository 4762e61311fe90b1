package io.github.heyan.cli;

import io.github.heyan.checker.ReplyChecker;
import io.github.heyan.reports.InputProblem;
import java.io.IOException;
import java.util.function.Consumer;

/** Rewrites replies one after the other and remembers what the exit code needs. */
final class RewriteRun {
  private final ReplyChecker checker;
  private final Notices notices;
  private boolean isLeft;

  RewriteRun(ReplyChecker checker, Notices notices) {
    this.checker = checker;
    this.notices = notices;
  }

  /** Rewrites all replies of {@code reader}; a bad line is reported and skipped. */
  void read(String file, ReplyReader reader, Consumer<RewrittenReply> taker) throws IOException {
    reader.forEach(file, each -> rewrite(each, taker), this::report);
  }

  private void rewrite(InputReply input, Consumer<RewrittenReply> taker) {
    RewrittenReply reply = new RewrittenReply(input, checker.check(input.context()));
    isLeft |= !reply.isSendable();
    taker.accept(reply);
  }

  /** Reports an input that cannot be rewritten. */
  void report(InputProblem problem) {
    notices.problem(problem.toString());
  }

  /** Returns the exit code of all that was read. */
  int exitCode() {
    if (notices.hasProblems()) {
      return ExitCodes.BAD_INPUT;
    }
    return isLeft ? ExitCodes.FINDINGS : ExitCodes.CLEAN;
  }
}
