package io.github.heyan.cli;

import io.github.heyan.checker.Report;
import io.github.heyan.checker.Severity;

/** The least severity that makes the command fail. */
enum FailOn {
  ERROR,
  WARNING,
  HINT,
  NEVER;

  boolean isMetBy(Report report) {
    return this != NEVER
        && report.findings().stream()
            .anyMatch(finding -> finding.severity().isAtLeast(Severity.valueOf(name())));
  }
}
