package io.github.heyan.fuzzing;

import io.github.heyan.checker.Dismissal;
import io.github.heyan.checker.Explanation;
import io.github.heyan.checker.ReplyChecker;
import io.github.heyan.checker.ReplyContext;

/** {@link ReplyChecker#explain}: the report of a check, and a reason for everything else. */
final class ExplainTarget implements Target {
  private final ReplyChecker checker = ReplyChecker.standard().withoutSuggestions();

  @Override
  public void run(Choices choices) {
    ReplyContext context = Replies.context(choices);
    Explanation explanation = checker.explain(context);
    Require.equal(checker.check(context), explanation.report(), context.reply());
    for (Dismissal dismissal : explanation.dismissed()) {
      Require.span(dismissal.span(), context.reply());
      Require.that(!dismissal.by().isEmpty(), "a dismissal must have a reason", context.reply());
    }
  }
}
