package io.github.heyan.benchmarks;

import io.github.heyan.benchmarks.texts.MadeUpPack;
import io.github.heyan.benchmarks.texts.Replies;
import io.github.heyan.checker.ReplyChecker;
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

  /** Makes the rules. */
  @Setup
  public void make() {
    checker = MadeUpPack.checker(rules);
  }

  /** Rules only, nothing to be found. */
  @Benchmark
  public int check(Volume volume) {
    return clean.pass(volume, text -> checker.check(text).findings().size());
  }
}
