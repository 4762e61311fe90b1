package io.github.heyan.fuzzing;

import io.github.heyan.checker.Finding;
import io.github.heyan.checker.ReplyChecker;
import io.github.heyan.checker.ReplyContext;
import io.github.heyan.checker.Report;
import io.github.heyan.checker.Rewritten;
import io.github.heyan.checker.Suggestion;
import java.util.List;

/**
 * Suggestions and rewritten replies: they can be put in where they say, the fault is gone with
 * them, and a whole reply in better words has none left.
 */
final class RewriteTarget implements Target {
  private final ReplyChecker checker = ReplyChecker.standard();
  private final ReplyChecker plain = checker.withoutSuggestions();

  @Override
  public void run(Choices choices) {
    ReplyContext context = Replies.context(choices);
    Report report = checker.check(context);
    CheckTarget.check(report, context.reply());
    for (Finding finding : report.findings()) {
      finding.suggestions().forEach(each -> check(each, finding, report, context));
    }
    report.rewritten().ifPresent(each -> check(each, context));
  }

  private void check(Suggestion suggestion, Finding finding, Report report, ReplyContext context) {
    String reply = context.reply();
    Require.span(suggestion.span(), reply);
    Require.that(
        suggestion.slots().isEmpty() == (suggestion.kind() == Suggestion.Kind.REWRITE),
        "a rewrite has no slots, a template has: " + suggestion,
        reply);
    List<Finding> left = plain.check(with(context, suggestion.in(reply))).findings();
    Require.that(
        count(left, finding) < count(report.findings(), finding),
        "the fault " + finding.rule() + " must be gone with " + suggestion,
        reply);
    Require.that(
        left.size() < report.findings().size(), "no fault may come with " + suggestion, reply);
  }

  private static long count(List<Finding> findings, Finding like) {
    return findings.stream().filter(each -> each.rule().equals(like.rule())).count();
  }

  private void check(Rewritten rewritten, ReplyContext context) {
    String reply = context.reply();
    StringBuilder made = new StringBuilder(reply);
    int next = reply.length();
    for (int i = rewritten.changes().size() - 1; i >= 0; i--) {
      Suggestion change = rewritten.changes().get(i);
      Require.that(change.span().end() <= next, "changes must not overlap", reply);
      made.replace(change.span().start(), change.span().end(), change.text());
      next = change.span().start();
    }
    Require.equal(made.toString(), rewritten.text(), reply);
    Require.equal(rewritten.slots().isEmpty(), rewritten.sendable(), reply);
    Require.equal(
        List.of(), plain.check(with(context, rewritten.text())).findings(), rewritten.text());
  }

  private static ReplyContext with(ReplyContext context, String reply) {
    return new ReplyContext(reply, context.customer(), context.kind());
  }
}
