package io.github.heyan.benchmarks.page;

import static io.github.heyan.benchmarks.page.Markdown.code;
import static io.github.heyan.benchmarks.page.Markdown.head;
import static io.github.heyan.benchmarks.page.Markdown.megabytes;
import static io.github.heyan.benchmarks.page.Markdown.number;
import static io.github.heyan.benchmarks.page.Markdown.row;
import static io.github.heyan.benchmarks.page.Markdown.series;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;

/** The tables of the page, but for the targets. */
final class Tables {
  private static final Map<String, String> CHECKS =
      ImmutableMap.<String, String>builder()
          .put("FloorBenchmark.clean", "the floor")
          .put("CheckBenchmark.clean", "check, rules only, clean replies")
          .put("CheckBenchmark.findings", "check, rules only, replies with findings")
          .put("CheckBenchmark.secondReader", "check with the second reader, clean replies")
          .put("CheckBenchmark.suggestions", "check with all, suggestions too, with findings")
          .put("ReadBenchmark.packs", "read a message, pack only")
          .put("ReadBenchmark.model", "read a message, pack and model")
          .buildOrThrow();

  private static final Map<String, String> PEERS =
      ImmutableMap.<String, String>builder()
          .put("WordBenchmark.hankcs", "hankcs AhoCorasickDoubleArrayTrie: finds words")
          .put("WordBenchmark.ahoCorasick", "org.ahocorasick: finds words")
          .put("WordBenchmark.sensitiveWord", "sensitive-word: finds words")
          .put("SegmentBenchmark.hanlp", "HanLP: parts text into words")
          .put("PatternBenchmark.jdk", "java.util.regex: tries each pattern")
          .put("PatternBenchmark.re2", "re2j: tries each pattern")
          .put("LanguageToolBenchmark.check", "LanguageTool zh: finds faults of language")
          .buildOrThrow();

  private static final Map<String, String> STARTS =
      ImmutableMap.of(
          "hello", "hello world",
          "check", "first check",
          "check-cds", "first check, class archive (AppCDS)",
          "read", "first reading of a message",
          "heyan", "`./heyan check` of one line");

  private static final List<String> LENGTHS = List.of("20", "57", "200", "2000", "20000");
  private static final List<String> COUNTS = List.of("300", "1000", "5000");

  private final Results results;
  private final Facts facts;

  Tables(Results results, Facts facts) {
    this.results = results;
    this.facts = facts;
  }

  String machine() {
    StringBuilder lines = new StringBuilder();
    facts.rows("machine").forEach(line -> lines.append("- " + line.get(0) + "\n"));
    return lines.toString();
  }

  String texts() {
    StringBuilder table = new StringBuilder(head("what", "how many", "characters on average"));
    facts.rows("text").forEach(cells -> table.append(row(cells.toArray())));
    return table.toString();
  }

  String speed() {
    return costs(CHECKS) + "\n" + costs(PEERS);
  }

  private String costs(Map<String, String> rows) {
    StringBuilder table =
        new StringBuilder(head("what", "× floor", "bytes allocated for a text", "command"));
    rows.forEach(
        (name, what) ->
            table.append(
                row(
                    what,
                    series(results.cost(name)),
                    number(results.bytes(name).map(Series::median)),
                    code("benchmarks/run only '" + name + "$'"))));
    return table.toString();
  }

  String length() {
    return head("characters in a text", "check, × floor", "read, × floor", "command")
        + LENGTHS.stream()
            .map(
                length ->
                    row(
                        Markdown.limit(Double.parseDouble(length)),
                        series(results.cost("LengthBenchmark.check length=" + length)),
                        series(results.cost("LengthBenchmark.read length=" + length)),
                        code("benchmarks/run only LengthBenchmark -p length=" + length)))
            .reduce("", String::concat);
  }

  String rules() {
    return head("rules", "check, × floor", "tables, MB", "heap that the rules add, MB", "command")
        + COUNTS.stream()
            .map(
                count ->
                    row(
                        Markdown.limit(Double.parseDouble(count)),
                        series(results.cost("RulesBenchmark.check rules=" + count)),
                        mega("tables." + count),
                        mega("heap." + count),
                        code("benchmarks/run only RulesBenchmark -p rules=" + count)))
            .reduce("", String::concat);
  }

  String threads() {
    StringBuilder table =
        new StringBuilder(head("what", "two threads to one", "waits for the other", "command"));
    ImmutableMap.of(
            "FloorBenchmark.clean", "the floor: what the machine allows",
            "CheckBenchmark.clean", "check, rules only",
            "ReadBenchmark.model", "read a message")
        .forEach(
            (name, what) ->
                table.append(
                    row(
                        what,
                        number(Targets.speedUp(results, name)),
                        waits(name + "TwoThreads"),
                        code("benchmarks/run only '" + name + "'"))));
    return table.toString();
  }

  private String waits(String name) {
    return results
        .waits(name)
        .map(waits -> Markdown.limit(waits.median()))
        .orElse(Markdown.UNKNOWN);
  }

  String startUp() {
    StringBuilder table =
        new StringBuilder(head("what", "× hello world", "seconds", "runs", "command"));
    double hello = facts.number("start.hello").orElse(Double.NaN);
    STARTS.forEach(
        (key, what) ->
            facts
                .rows("start." + key)
                .forEach(
                    cells ->
                        table.append(
                            row(
                                what,
                                number(Double.parseDouble(cells.get(0)) / hello),
                                seconds(cells),
                                cells.get(3),
                                code("benchmarks/run start-up")))));
    return table.toString();
  }

  /** Returns the median, the least and the greatest of one line, which are in milliseconds. */
  private static String seconds(List<String> cells) {
    List<String> parts =
        cells.stream().limit(3).map(each -> number(Double.parseDouble(each) / 1_000)).toList();
    return "%s (%s–%s)".formatted(parts.toArray());
  }

  String memory() {
    StringBuilder table = new StringBuilder(head("heap after load and a full collection", "MB"));
    ImmutableMap.of(
            "heap.hello", "an empty JVM",
            "heap.checker", "`ReplyChecker.standard()` after a check with suggestions",
            "heap.both", "the same and `CustomerReader.standard()` after a reading")
        .forEach((key, what) -> table.append(row(what, mega(key))));
    table.append("\n").append(head("class (with `ReplyChecker.standard()`)", "objects", "MB"));
    facts
        .rows("class")
        .forEach(
            cells ->
                table.append(
                    row(
                        code(cells.get(0)),
                        Markdown.limit(Double.parseDouble(cells.get(1))),
                        megabytes(Double.parseDouble(cells.get(2))))));
    return table.toString();
  }

  String classPath() {
    StringBuilder table = new StringBuilder(head("jar", "MB"));
    facts
        .rows("jar")
        .forEach(
            cells -> table.append(row(cells.get(0), megabytes(Double.parseDouble(cells.get(1))))));
    return table.toString();
  }

  private String mega(String key) {
    return facts.number(key).map(Markdown::megabytes).orElse(Markdown.UNKNOWN);
  }
}
