package io.github.heyan.benchmarks.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PerformancePageTest {
  private static final String EMPTY_PAGE =
      """
      # Performance
      <!-- begin machine -->
      old
      <!-- end machine -->
      <!-- begin texts -->
      <!-- end texts -->
      <!-- begin targets -->
      <!-- end targets -->
      <!-- begin speed -->
      <!-- end speed -->
      <!-- begin length -->
      <!-- end length -->
      <!-- begin rules -->
      <!-- end rules -->
      <!-- begin threads -->
      <!-- end threads -->
      <!-- begin start-up -->
      <!-- end start-up -->
      <!-- begin memory -->
      <!-- end memory -->
      <!-- begin class-path -->
      old
      <!-- end class-path -->
      The end. 😀
      """;

  @TempDir private Path folder;

  /** Returns what JMH writes of a benchmark: two iterations of ten texts of five characters. */
  private static String benchmark(String name, String params, double cpu, double clock) {
    return """
    {"benchmark": "io.github.heyan.benchmarks.%s", "params": {%s}, "mode": "avgt",
     "primaryMetric": {"score": %s, "rawData": [[1, 2]]},
     "secondaryMetrics": {
       "passes": {"score": 2, "rawData": [[1, 1]]},
       "texts": {"score": 20, "rawData": [[10, 10]]},
       "characters": {"score": 100, "rawData": [[50, 50]]},
       "cpu": {"score": 1, "rawData": [[%s, %s]]},
       "waits": {"score": 3, "rawData": [[1, 2]]},
       "gc.alloc.rate.norm": {"score": 1280, "rawData": [[1, 1]]}}}
    """
        .formatted(name, params, clock, cpu, cpu);
  }

  private void write(String file, String... lines) throws IOException {
    Files.writeString(folder.resolve(file), String.join("\n", lines) + "\n", UTF_8);
  }

  private String page() throws IOException {
    Path page = Files.writeString(folder.resolve("page.md"), EMPTY_PAGE, UTF_8);
    PerformancePage.main(new String[] {folder.toString(), page.toString()});
    return Files.readString(page, UTF_8);
  }

  private void measureAll() throws IOException {
    write(
        "speed-1.json",
        "[" + benchmark("FloorBenchmark.clean", "", 50, 100),
        "," + benchmark("FloorBenchmark.cleanTwoThreads", "", 50, 100),
        "," + benchmark("CheckBenchmark.clean", "", 500, 1_000),
        "," + benchmark("CheckBenchmark.cleanTwoThreads", "", 500, 1_250),
        "," + benchmark("CheckBenchmark.findings", "", 1_000, 1),
        "," + benchmark("LengthBenchmark.check", "\"length\": \"200\"", 400, 1),
        "," + benchmark("LengthBenchmark.check", "\"length\": \"20000\"", 600, 1),
        "," + benchmark("RulesBenchmark.check", "\"rules\": \"300\"", 500, 1),
        "," + benchmark("peers.WordBenchmark.hankcs", "", 1_000, 1) + "]");
    write(
        "speed-2.json",
        "[" + benchmark("FloorBenchmark.clean", "", 100, 100),
        "," + benchmark("CheckBenchmark.clean", "", 1_200, 1_000) + "]");
    write(
        "start-up.tsv",
        "start.hello\t50.0\t40.0\t90.0\t11",
        "start.check\t90.0\t80.0\t100.0\t11",
        "start.heyan\t700.0\t600.0\t900.0\t11");
    write(
        "memory.tsv",
        "heap.hello\t1000000",
        "heap.checker\t15500000",
        "tables.5000\t3900000",
        "class\t[B\t1200\t4000000",
        "jar\tguava.jar\t3070000",
        "jar\theyan|core.jar\t1000000");
    write("inventory.tsv", "text\tclean replies\t4,000\t57.0");
    write("machine.tsv", "machine\t2 processors", "machine\tmade by `benchmarks/run quick`");
  }

  @Test
  void writes_all_tables() throws IOException {
    measureAll();

    assertThat(page())
        .isEqualTo(Resources.toString(Resources.getResource("performance-page.md"), UTF_8));
  }

  @Test
  void leaves_tables_of_which_nothing_was_measured() throws IOException {
    assertThat(page()).isEqualTo(EMPTY_PAGE);
  }

  @Test
  void refuses_results_without_a_floor() throws IOException {
    write("speed-1.json", "[" + benchmark("CheckBenchmark.clean", "", 500, 1_000) + "]");

    assertThatIllegalArgumentException()
        .isThrownBy(this::page)
        .withMessage(
            folder.resolve("speed-1.json")
                + ": expected a result of FloorBenchmark.clean, but there is none");
  }

  @Test
  void refuses_a_page_without_marks() throws IOException {
    measureAll();
    Results results = Results.read(folder);
    Facts facts = Facts.read(folder);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> PerformancePage.write("# Performance\n", results, facts))
        .withMessage(
            "expected \"<!-- begin speed -->\" and then \"<!-- end speed -->\" in the page, but they"
                + " are not there");
  }
}
