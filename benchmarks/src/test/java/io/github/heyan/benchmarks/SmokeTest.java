package io.github.heyan.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs each benchmark once, on a few texts. */
class SmokeTest {
  private static final String REPLIES =
      """
      您好，您的还款已经到账。
      这个业务不能办。
      😀退款會退回原付款帳戶
      """;

  @AfterEach
  void forget_files() {
    System.clearProperty("replies");
    System.clearProperty("messages");
  }

  @Test
  void each_benchmark_runs_and_counts_its_texts(@TempDir Path folder)
      throws IOException, RunnerException {
    Path replies = Files.writeString(folder.resolve("replies.txt"), REPLIES, UTF_8);
    Path messages = Files.writeString(folder.resolve("messages.txt"), "怎么还没到账？\n", UTF_8);
    System.setProperty("replies", replies.toString());
    System.setProperty("messages", messages.toString());

    assertThat(textsInEachPass())
        .containsEntry("FloorBenchmark.clean", 2.0)
        .containsEntry("CheckBenchmark.clean", 2.0)
        .containsEntry("CheckBenchmark.findings", 1.0)
        .containsEntry("ReadBenchmark.model", 1.0)
        .containsEntry("LengthBenchmark.check length=20000", 1.0)
        .containsEntry("RulesBenchmark.check rules=20", 2.0)
        .containsEntry("WordBenchmark.hankcs", 2.0)
        .hasSize(19);
  }

  private static Map<String, Double> textsInEachPass() throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .forks(0)
                    .warmupIterations(0)
                    .measurementIterations(1)
                    .measurementTime(TimeValue.milliseconds(1))
                    .param("length", "20000")
                    .param("rules", "20")
                    .shouldFailOnError(true)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();
    Map<String, Double> texts = new TreeMap<>();
    for (RunResult result : results) {
      texts.put(name(result), counted(result, "texts") / counted(result, "passes"));
    }
    return texts;
  }

  private static double counted(RunResult result, String what) {
    return result.getSecondaryResults().get(what).getScore();
  }

  private static String name(RunResult result) {
    String benchmark = result.getParams().getBenchmark();
    StringBuilder name =
        new StringBuilder(
            benchmark.substring(benchmark.lastIndexOf('.', benchmark.lastIndexOf('.') - 1) + 1));
    for (String key : result.getParams().getParamsKeys()) {
      name.append(' ').append(key).append('=').append(result.getParams().getParam(key));
    }
    return name.toString();
  }
}
