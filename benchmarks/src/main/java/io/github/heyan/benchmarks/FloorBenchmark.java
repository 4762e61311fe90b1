package io.github.heyan.benchmarks;

import io.github.heyan.benchmarks.texts.Replies;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;

/**
 * The floor that all else is told by: a loop that looks up each character in a table and adds. No
 * reader of text does less.
 */
@State(Scope.Benchmark)
public class FloorBenchmark extends PassBenchmark {
  private final Workload clean = Workload.of(Replies.clean());
  private final byte[] table = new byte[Character.MAX_VALUE + 1];

  /** Fills the table. */
  public FloorBenchmark() {
    for (int i = 0; i < table.length; i++) {
      table[i] = (byte) (i * 31);
    }
  }

  /** Sums over clean replies. */
  @Benchmark
  public int clean(Volume volume) {
    return clean.pass(volume, this::sum);
  }

  /** The same in two threads at once: what two threads gain on this machine at best. */
  @Benchmark
  @Threads(2)
  public int cleanTwoThreads(Volume volume) {
    return clean.pass(volume, this::sum);
  }

  private int sum(String text) {
    int sum = 0;
    for (int i = 0; i < text.length(); i++) {
      sum += table[text.charAt(i)];
    }
    return sum;
  }
}
