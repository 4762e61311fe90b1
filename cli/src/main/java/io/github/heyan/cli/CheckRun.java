package io.github.heyan.cli;

import io.github.heyan.checker.Explanation;
import io.github.heyan.reports.CheckedReply;
import io.github.heyan.reports.InputProblem;
import io.github.heyan.reports.ReportWriter;
import java.io.IOException;
import java.util.Optional;

/** Checks replies one after the other and remembers what the exit code needs. */
final class CheckRun {
  private final Judgement judgement;
  private final ReportWriter writer;
  private final Notices notices;
  private final FailOn failOn;
  private boolean hasFailed;

  CheckRun(Judgement judgement, ReportWriter writer, Notices notices, FailOn failOn) {
    this.judgement = judgement;
    this.writer = writer;
    this.notices = notices;
    this.failOn = failOn;
  }

  /** Checks all replies of {@code reader}; a bad line is reported and skipped. */
  void check(String file, ReplyReader reader) throws IOException {
    reader.forEach(file, this::check, this::report);
  }

  /** Reports an input that cannot be checked. */
  void report(InputProblem problem) {
    notices.problem(problem.toString());
    writer.note(problem);
  }

  private void check(InputReply reply) {
    Explanation explanation = judgement.of(reply);
    hasFailed |= failOn.isMetBy(explanation.report());
    writer.write(
        new CheckedReply(reply.id(), Optional.of(reply.origin()), reply.text(), explanation));
    notices.step();
  }

  /** Returns the exit code of all that was checked. */
  int exitCode() {
    if (notices.hasProblems()) {
      return ExitCodes.BAD_INPUT;
    }
    return hasFailed ? ExitCodes.FINDINGS : ExitCodes.CLEAN;
  }
}
