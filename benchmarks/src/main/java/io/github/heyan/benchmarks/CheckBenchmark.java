package io.github.heyan.benchmarks;

import io.github.heyan.checker.ReplyChecker;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a check costs beside the floor: a loop that only looks up each character in a table and
 * adds. Each operation goes over all replies; only the ratio of the two means anything on a shared
 * machine.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class CheckBenchmark {
  private final List<String> replies = Replies.load();
  private final ReplyChecker checker = ReplyChecker.standard().withoutSuggestions();
  private final ReplyChecker rules = checker.withoutSecondReader();
  private final byte[] table = new byte[Character.MAX_VALUE + 1];

  /** Fills the table of the floor. */
  public CheckBenchmark() {
    for (int i = 0; i < table.length; i++) {
      table[i] = (byte) (i * 31);
    }
  }

  /** Sums a table value for each character: the least that a reader of text can do. */
  @Benchmark
  public int floor() {
    int sum = 0;
    for (String reply : replies) {
      for (int i = 0; i < reply.length(); i++) {
        sum += table[reply.charAt(i)];
      }
    }
    return sum;
  }

  /** Checks each reply with the standard packs alone. */
  @Benchmark
  public int rules() {
    return findings(rules);
  }

  /** Checks each reply with the standard packs and the second reader. */
  @Benchmark
  public int rulesAndModel() {
    return findings(checker);
  }

  private int findings(ReplyChecker checker) {
    int findings = 0;
    for (String reply : replies) {
      findings += checker.check(reply).findings().size();
    }
    return findings;
  }
}
