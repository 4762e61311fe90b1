package io.github.heyan.cli;

import io.github.heyan.checker.Dismissal;
import io.github.heyan.checker.Explanation;
import io.github.heyan.checker.Finding;
import io.github.heyan.checker.ReplyChecker;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Counts how often rules fire on replies, and how often they are silenced. */
final class FireCount {
  private final ReplyChecker checker;
  private final Map<String, Integer> fired = new HashMap<>();
  private final Map<String, Integer> silenced = new HashMap<>();
  private int replies;

  FireCount(ReplyChecker checker) {
    this.checker = checker;
  }

  /** Counts on all replies of {@code reader}; a bad line is reported and skipped. */
  void add(String file, ReplyReader reader, Notices notices) throws IOException {
    reader.forEach(file, this::add, problem -> notices.problem(problem.toString()));
  }

  private void add(InputReply reply) {
    replies++;
    Explanation explanation = checker.explain(reply.context());
    for (Finding finding : explanation.report().findings()) {
      fired.merge(finding.rule(), 1, Integer::sum);
    }
    for (Dismissal dismissal : explanation.dismissed()) {
      silenced.merge(dismissal.rule(), 1, Integer::sum);
    }
  }

  /** Returns the number of replies. */
  int replies() {
    return replies;
  }

  /** Returns how often {@code rule} fired. */
  int fired(String rule) {
    return fired.getOrDefault(rule, 0);
  }

  /** Returns how often {@code rule} matched but was silenced, by an exception or another rule. */
  int silenced(String rule) {
    return silenced.getOrDefault(rule, 0);
  }
}
