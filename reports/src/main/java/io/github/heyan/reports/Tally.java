package io.github.heyan.reports;

import io.github.heyan.checker.Finding;
import io.github.heyan.checker.Report;
import io.github.heyan.checker.Severity;
import io.github.heyan.checker.Verdict;
import java.util.EnumMap;
import java.util.Map;

/** Counts replies and findings. */
final class Tally {
  private final Map<Severity, Long> findings = new EnumMap<>(Severity.class);
  private long replies;
  private long faulty;
  private long blocked;

  void add(Report report) {
    replies++;
    if (!report.findings().isEmpty()) {
      faulty++;
    }
    if (report.verdict() == Verdict.BLOCK) {
      blocked++;
    }
    for (Finding finding : report.findings()) {
      findings.merge(finding.severity(), 1L, Long::sum);
    }
  }

  long replies() {
    return replies;
  }

  /** Returns the number of replies with a finding. */
  long faulty() {
    return faulty;
  }

  long blocked() {
    return blocked;
  }

  long of(Severity severity) {
    return findings.getOrDefault(severity, 0L);
  }
}
