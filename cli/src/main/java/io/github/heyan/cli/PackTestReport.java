package io.github.heyan.cli;

import io.github.heyan.checker.ReplyChecker;
import io.github.heyan.checker.RulePack;
import io.github.heyan.checker.RulePack.Gap;
import io.github.heyan.core.PackProblem;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Says how packs did in their test. */
final class PackTestReport {
  private final List<RulePack> packs;
  private final PrintWriter out;

  PackTestReport(List<RulePack> packs, PrintWriter out) {
    this.packs = packs;
    this.out = out;
  }

  /** Reports packs that do not hold. */
  void failed(List<PackProblem> problems) {
    problems.forEach(problem -> line(problem.toString()));
    packs.forEach(pack -> line(summary(pack, count(pack.gaps().size(), "known gap"))));
    line("failed: " + count(problems.size(), "problem"));
  }

  /** Reports packs that hold, joined in {@code checker}. */
  void passed(ReplyChecker checker) {
    for (RulePack pack : packs) {
      pack.gaps().forEach(gap -> line(state(gap, checker.isOpen(gap))));
    }
    for (RulePack pack : packs) {
      List<Gap> gaps = pack.gaps();
      long closed = gaps.stream().filter(gap -> !checker.isOpen(gap)).count();
      String gapCount = count(gaps.size(), "known gap");
      line(summary(pack, closed == 0 ? gapCount : gapCount + ", " + closed + " of them closed"));
    }
    line("passed");
  }

  private static String state(Gap gap, boolean isOpen) {
    String state = isOpen ? "known gap still fails" : "known gap is closed, make it an example";
    String message = gap.rule() + ": " + state + ": " + gap.text();
    return new PackProblem(gap.file(), gap.line(), gap.column(), message).toString();
  }

  private static String summary(RulePack pack, String gaps) {
    return "%s: %s, %s, %s"
        .formatted(
            pack,
            count(pack.ruleIds().size(), "rule"),
            count(pack.exampleCount(), "example"),
            gaps);
  }

  /** Reports how often the rules fired on {@code file}. */
  void fired(String file, FireCount count) {
    line("");
    line(file + ": " + count(count.replies(), "reply", "replies"));
    List<String> rules = packs.stream().flatMap(pack -> pack.ruleIds().stream()).toList();
    int width = rules.stream().mapToInt(String::length).max().orElse(0);
    for (String rule : rules) {
      line("  " + rule + " ".repeat(width - rule.length()) + "  " + often(rule, count));
    }
    long idle = rules.stream().filter(rule -> count.fired(rule) == 0).count();
    line("never firing: %d of %s".formatted(idle, count(rules.size(), "rule")));
  }

  private static String often(String rule, FireCount count) {
    int fired = count.fired(rule);
    int silenced = count.silenced(rule);
    String often = fired == 0 ? "never fires" : "fires " + count(fired, "time");
    return silenced == 0 ? often : often + ", silenced " + count(silenced, "time");
  }

  private static String count(int number, String one) {
    return count(number, one, one + "s");
  }

  private static String count(int number, String one, String many) {
    return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
  }

  private void line(String text) {
    // A message may quote the pack, which must not steer the terminal.
    out.println(text.replaceAll("\\p{Cntrl}", "\uFFFD"));
  }
}
