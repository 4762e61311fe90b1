package io.github.heyan.examples;

import io.github.heyan.checker.Finding;
import io.github.heyan.checker.ReplyChecker;
import io.github.heyan.checker.ReplyContext;
import io.github.heyan.checker.Report;

/** The program of the README: five lines that check a reply. */
public final class QuickStart {
  private QuickStart() {}

  /** Checks a reply and prints what is wrong with it. */
  public static void main(String[] args) {
    // README:begin
    ReplyChecker checker = ReplyChecker.standard();
    Report report = checker.check(ReplyContext.of("这个业务不能办。").after("我想提前还款"));
    System.out.println(report.verdict());
    for (Finding finding : report.findings()) {
      System.out.println(finding.span() + " " + finding.rule() + ": " + finding.message().zh());
    }
    // README:end
  }
}
