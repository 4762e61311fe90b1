package io.github.heyan.benchmarks;

import io.github.heyan.benchmarks.texts.MadeUpPack;
import io.github.heyan.benchmarks.texts.Replies;
import io.github.heyan.checker.ReplyChecker;
import io.github.heyan.checker.RuleInfo;
import io.github.heyan.checker.RulePack;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How cost grows with the number of rules: made-up ones in place of the standard ones. */
@State(Scope.Benchmark)
public class RulesBenchmark extends PassBenchmark {
  /** How many rules there are. */
  @Param({"300", "1000", "5000"})
  public int rules;

  private final Workload clean = Workload.of(Replies.clean());
  private ReplyChecker checker = ReplyChecker.standard();

  /** Loads the standard packs. */
  public RulesBenchmark() {}

  /** Returns the checker of {@code rules} made-up rules and the acts of the standard packs. */
  public static ReplyChecker checker(int rules) {
    ReplyChecker standard = ReplyChecker.standard();
    return standard
        .without(standard.rules().stream().map(RuleInfo::id).toArray(String[]::new))
        .withoutSuggestions()
        .withoutSecondReader()
        .with(RulePack.parse("made-up.yaml", MadeUpPack.yaml(rules)));
  }

  /** Makes the rules. */
  @Setup
  public void make() {
    checker = checker(rules);
  }

  /** Rules only, nothing to be found. */
  @Benchmark
  public int check(Volume volume) {
    return clean.pass(volume, text -> checker.check(text).findings().size());
  }
}
