package io.github.heyan.benchmarks.peers;

import com.hankcs.hanlp.HanLP;
import io.github.heyan.benchmarks.PassBenchmark;
import io.github.heyan.benchmarks.Volume;
import io.github.heyan.benchmarks.Workload;
import io.github.heyan.benchmarks.texts.Replies;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Parting a text into words, which many products do before all else. */
@State(Scope.Benchmark)
public class SegmentBenchmark extends PassBenchmark {
  private static final int SAMPLE = 500;

  private final Workload clean = Workload.sample(Replies.clean(), SAMPLE);

  /** Made by JMH. */
  public SegmentBenchmark() {}

  /** HanLP as it comes. */
  @Benchmark
  public int hanlp(Volume volume) {
    return clean.pass(volume, text -> HanLP.segment(text).size());
  }
}
