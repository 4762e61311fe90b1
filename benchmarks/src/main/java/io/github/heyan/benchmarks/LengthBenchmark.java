package io.github.heyan.benchmarks;

import io.github.heyan.benchmarks.texts.Replies;
import io.github.heyan.checker.ReplyChecker;
import io.github.heyan.core.customer.CustomerReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How cost grows with the length of the text: the same characters, cut into longer pieces. */
@State(Scope.Benchmark)
public class LengthBenchmark extends PassBenchmark {
  /** UTF-16 units in a text. */
  @Param({"20", "57", "200", "2000", "20000"})
  public int length;

  private final ReplyChecker rules =
      ReplyChecker.standard().withoutSuggestions().withoutSecondReader();
  private final CustomerReader reader = CustomerReader.standard();
  private Workload replies = Workload.of(Replies.clean());
  private Workload messages = Workload.of(Replies.messages());

  /** Loads the packs. */
  public LengthBenchmark() {}

  /** Cuts the texts. */
  @Setup
  public void cut() {
    replies = Workload.cut(Replies.clean(), length);
    messages = Workload.cut(Replies.messages(), length);
  }

  /** Rules only, on clean replies. */
  @Benchmark
  public int check(Volume volume) {
    return replies.pass(volume, text -> rules.check(text).findings().size());
  }

  /** Pack and model, on messages of customers. */
  @Benchmark
  public int read(Volume volume) {
    return messages.pass(volume, text -> reader.read(text).evidence().size());
  }
}
