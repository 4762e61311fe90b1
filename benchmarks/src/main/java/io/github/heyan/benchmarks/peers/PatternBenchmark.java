package io.github.heyan.benchmarks.peers;

import com.google.common.collect.ImmutableList;
import io.github.heyan.benchmarks.PassBenchmark;
import io.github.heyan.benchmarks.Volume;
import io.github.heyan.benchmarks.Workload;
import io.github.heyan.benchmarks.texts.Replies;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Engines of regular expressions, given the patterns of the standard packs one after the other,
 * their lists written out: no exceptions, no folding.
 */
public class PatternBenchmark extends PassBenchmark {
  private static final int SAMPLE = 20;

  /** Made by JMH. */
  public PatternBenchmark() {}

  /** The engine of the JDK, which tracks back. */
  @State(Scope.Benchmark)
  public static class Jdk {
    private final Workload clean = Workload.sample(Replies.clean(), SAMPLE);
    private final ImmutableList<Pattern> patterns =
        StandardPatterns.read()
            .regexes(PatternTokens.Dialect.JAVA)
            .map(Pattern::compile)
            .collect(ImmutableList.toImmutableList());

    /** Compiles the patterns. */
    public Jdk() {}

    private int find(String text) {
      int found = 0;
      for (Pattern pattern : patterns) {
        found += pattern.matcher(text).find() ? 1 : 0;
      }
      return found;
    }
  }

  /** RE2 for Java, which takes linear time. */
  @State(Scope.Benchmark)
  public static class Re2 {
    private final Workload clean = Workload.sample(Replies.clean(), SAMPLE);
    private final ImmutableList<com.google.re2j.Pattern> patterns =
        StandardPatterns.read()
            .regexes(PatternTokens.Dialect.RE2)
            .map(com.google.re2j.Pattern::compile)
            .collect(ImmutableList.toImmutableList());

    /** Compiles the patterns. */
    public Re2() {}

    private int find(String text) {
      int found = 0;
      for (com.google.re2j.Pattern pattern : patterns) {
        found += pattern.matcher(text).find() ? 1 : 0;
      }
      return found;
    }
  }

  /** Tries every pattern on every reply. */
  @Benchmark
  public int jdk(Jdk state, Volume volume) {
    return state.clean.pass(volume, state::find);
  }

  /** Tries every pattern on every reply. */
  @Benchmark
  public int re2(Re2 state, Volume volume) {
    return state.clean.pass(volume, state::find);
  }
}
