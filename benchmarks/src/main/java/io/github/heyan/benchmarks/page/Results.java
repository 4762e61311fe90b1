package io.github.heyan.benchmarks.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * What JMH measured: a file of JSON for each round, which has the floor beside the rest. Benchmarks
 * go by class and method, with their parameters: {@code RulesBenchmark.check rules=300}.
 */
final class Results {
  private static final String FLOOR = "FloorBenchmark.clean";

  private final ListMultimap<String, Round> rounds = ArrayListMultimap.create();

  /**
   * A benchmark in one round.
   *
   * @param cost processor time a character, the floor of the same round being 1
   * @param clock time on the clock for a character and thread, in nanoseconds
   * @param bytes allocated for a text
   * @param waits how often a thread waited for another
   */
  private record Round(double cost, double clock, double bytes, double waits) {}

  /** Reads the files {@code *.json} of {@code folder}; there may be none. */
  static Results read(Path folder) {
    Results results = new Results();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".json")).sorted().toList()) {
        results.add(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return results;
  }

  private void add(Path file) throws IOException {
    JsonNode benchmarks = new ObjectMapper().readTree(file.toFile());
    double floor = 0;
    for (JsonNode benchmark : benchmarks) {
      if (name(benchmark).equals(FLOOR)) {
        floor = cpu(benchmark);
      }
    }
    if (floor == 0) {
      throw new IllegalArgumentException(
          "%s: expected a result of %s, but there is none".formatted(file, FLOOR));
    }
    for (JsonNode benchmark : benchmarks) {
      rounds.put(name(benchmark), round(benchmark, floor));
    }
  }

  private static String name(JsonNode benchmark) {
    String[] parts = benchmark.path("benchmark").asText().split("\\.", -1);
    StringBuilder name = new StringBuilder(parts[parts.length - 2] + "." + parts[parts.length - 1]);
    benchmark
        .path("params")
        .properties()
        .forEach(each -> name.append(' ').append(each.getKey() + "=" + each.getValue().asText()));
    return name.toString();
  }

  private static Round round(JsonNode benchmark, double floor) {
    double passes = counted(benchmark, "passes").path("score").asDouble();
    double characters = counted(benchmark, "characters").path("score").asDouble();
    double texts = counted(benchmark, "texts").path("score").asDouble();
    double clock = benchmark.path("primaryMetric").path("score").asDouble();
    double bytes = counted(benchmark, "gc.alloc.rate.norm").path("score").asDouble();
    double waits = counted(benchmark, "waits").path("score").asDouble();
    return new Round(
        cpu(benchmark) / floor, clock * passes / characters, bytes * passes / texts, waits);
  }

  /** Returns processor time a character, of the iteration in the middle. */
  private static double cpu(JsonNode benchmark) {
    List<Double> cpu = iterations(counted(benchmark, "cpu"));
    List<Double> characters = iterations(counted(benchmark, "characters"));
    List<Double> each = new ArrayList<>();
    for (int i = 0; i < cpu.size(); i++) {
      each.add(cpu.get(i) / characters.get(i));
    }
    return new Series(each).median();
  }

  private static JsonNode counted(JsonNode benchmark, String name) {
    return benchmark.path("secondaryMetrics").path(name);
  }

  private static List<Double> iterations(JsonNode metric) {
    List<Double> all = new ArrayList<>();
    metric.path("rawData").forEach(fork -> fork.forEach(each -> all.add(each.asDouble())));
    return all;
  }

  /** Returns the names of what was measured, sorted. */
  List<String> names() {
    return rounds.keySet().stream().sorted().toList();
  }

  /** Returns the processor time a character, the floor of the same round being 1. */
  Optional<Series> cost(String benchmark) {
    return series(benchmark, Round::cost);
  }

  /** Returns the bytes allocated for a text. */
  Optional<Series> bytes(String benchmark) {
    return series(benchmark, Round::bytes);
  }

  /** Returns the time on the clock for a character and thread, in nanoseconds. */
  Optional<Series> clock(String benchmark) {
    return series(benchmark, Round::clock);
  }

  /** Returns how often a thread waited for another. */
  Optional<Series> waits(String benchmark) {
    return series(benchmark, Round::waits);
  }

  /** Returns how many times as much {@code benchmark} costs as {@code other}. */
  Optional<Double> ratio(String benchmark, String other) {
    return cost(benchmark).flatMap(one -> cost(other).map(two -> one.median() / two.median()));
  }

  private Optional<Series> series(String benchmark, ToDoubleFunction<Round> value) {
    List<Double> values = rounds.get(benchmark).stream().mapToDouble(value).boxed().toList();
    return values.isEmpty() ? Optional.empty() : Optional.of(new Series(values));
  }
}
