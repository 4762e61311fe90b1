package io.github.heyan.fuzzing;

import io.github.heyan.checker.Finding;
import io.github.heyan.checker.ReplyChecker;
import io.github.heyan.checker.ReplyContext;
import io.github.heyan.checker.Report;
import io.github.heyan.checker.Verdict;
import io.github.heyan.core.Span;
import java.util.List;

/** {@link ReplyChecker#check}: an answer to every text, its spans in order, the same each time. */
final class CheckTarget implements Target {
  private final ReplyChecker checker = ReplyChecker.standard().withoutSuggestions();

  @Override
  public void run(Choices choices) {
    ReplyContext context = Replies.context(choices);
    Report report = checker.check(context);
    check(report, context.reply());
    Require.equal(report, checker.check(context), context.reply());
  }

  /** Checks what must hold of every report. */
  static void check(Report report, String reply) {
    List<Finding> findings = report.findings();
    for (Finding finding : findings) {
      Require.span(finding.span(), reply);
      Require.that(finding.span().length() > 0, "a finding must have words", reply);
      Require.that(
          finding.text().length() == finding.span().length(), "words as long as their span", reply);
      Require.that(
          finding.confidence() > 0 && finding.confidence() <= 1, "confidence in (0, 1]", reply);
    }
    List<Integer> starts = findings.stream().map(Finding::span).map(Span::start).toList();
    Require.equal(starts.stream().sorted().toList(), starts, reply);
    Require.equal(findings.isEmpty(), report.verdict() == Verdict.PASS, reply);
  }
}
