package io.github.heyan.benchmarks;

import io.github.heyan.benchmarks.texts.Replies;
import io.github.heyan.core.customer.CustomerReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;

/** What the reading of a customer's message costs. */
@State(Scope.Benchmark)
public class ReadBenchmark extends PassBenchmark {
  private final Workload messages = Workload.of(Replies.messages());
  private final CustomerReader reader = CustomerReader.standard();
  private final CustomerReader packs = reader.withoutModel();

  /** Loads pack and model. */
  public ReadBenchmark() {}

  /** With the pack and the learned model. */
  @Benchmark
  public int model(Volume volume) {
    return messages.pass(volume, text -> reader.read(text).evidence().size());
  }

  /** The same in two threads at once. */
  @Benchmark
  @Threads(2)
  public int modelTwoThreads(Volume volume) {
    return messages.pass(volume, text -> reader.read(text).evidence().size());
  }

  /** With the pack alone. */
  @Benchmark
  public int packs(Volume volume) {
    return messages.pass(volume, text -> packs.read(text).evidence().size());
  }
}
