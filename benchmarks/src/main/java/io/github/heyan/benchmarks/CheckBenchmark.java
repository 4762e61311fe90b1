package io.github.heyan.benchmarks;

import io.github.heyan.benchmarks.texts.Replies;
import io.github.heyan.checker.ReplyChecker;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;

/** What a check with all standard packs costs. */
@State(Scope.Benchmark)
public class CheckBenchmark extends PassBenchmark {
  private final Workload clean = Workload.of(Replies.clean());
  private final Workload faulty = Workload.of(Replies.faulty());
  private final ReplyChecker full = ReplyChecker.standard();
  private final ReplyChecker withReader = full.withoutSuggestions();
  private final ReplyChecker rules = withReader.withoutSecondReader();

  /** Loads the packs. */
  public CheckBenchmark() {}

  /** Rules only, nothing to be found. */
  @Benchmark
  public int clean(Volume volume) {
    return clean.pass(volume, text -> rules.check(text).findings().size());
  }

  /** The same in two threads at once. */
  @Benchmark
  @Threads(2)
  public int cleanTwoThreads(Volume volume) {
    return clean.pass(volume, text -> rules.check(text).findings().size());
  }

  /** Rules only, each reply with findings. */
  @Benchmark
  public int findings(Volume volume) {
    return faulty.pass(volume, text -> rules.check(text).findings().size());
  }

  /** Rules and the second reader, nothing to be found by the rules. */
  @Benchmark
  public int secondReader(Volume volume) {
    return clean.pass(volume, text -> withReader.check(text).findings().size());
  }

  /** All that the standard checker does, each reply with findings: suggestions, too. */
  @Benchmark
  public int suggestions(Volume volume) {
    return faulty.pass(volume, text -> full.check(text).findings().size());
  }
}
