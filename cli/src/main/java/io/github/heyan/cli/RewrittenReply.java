package io.github.heyan.cli;

import io.github.heyan.checker.Finding;
import io.github.heyan.checker.Report;
import io.github.heyan.checker.Rewritten;
import io.github.heyan.checker.Suggestion;

/**
 * A reply, and what the checker makes of it.
 *
 * @param input the reply as it was read
 * @param report what was found in it
 */
record RewrittenReply(InputReply input, Report report) {

  /** Returns the reply in better words; as it is where none are offered. */
  String text() {
    return report.rewritten().map(Rewritten::text).orElse(input.text());
  }

  /** Returns whether {@link #text} may go to a customer. */
  boolean isSendable() {
    return report.rewritten().map(Rewritten::sendable).orElse(report.findings().isEmpty());
  }

  /** Returns the rule whose finding led to {@code change}. */
  String rule(Suggestion change) {
    return report.findings().stream()
        .filter(finding -> finding.suggestions().contains(change))
        .map(Finding::rule)
        .findFirst()
        .orElse("");
  }
}
