package io.github.heyan.benchmarks.languagetool;

import io.github.heyan.benchmarks.PassBenchmark;
import io.github.heyan.benchmarks.Volume;
import io.github.heyan.benchmarks.Workload;
import io.github.heyan.benchmarks.texts.Replies;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The Chinese rules of LanguageTool, on a sample of clean replies; slow to warm up. */
@State(Scope.Benchmark)
@Warmup(iterations = 10, time = 1)
public class LanguageToolBenchmark extends PassBenchmark {
  private static final int SAMPLE = 50;

  private final Workload clean = Workload.sample(Replies.clean(), SAMPLE);
  private final JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode("zh-CN"));

  /** Loads the rules. */
  public LanguageToolBenchmark() {}

  /** Checks with all rules that are on by default. */
  @Benchmark
  public int check(Volume volume) {
    return clean.pass(volume, this::matches);
  }

  private int matches(String text) {
    try {
      return tool.check(text).size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
