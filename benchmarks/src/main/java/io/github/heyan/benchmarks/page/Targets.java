package io.github.heyan.benchmarks.page;

import static io.github.heyan.benchmarks.page.Target.atLeast;
import static io.github.heyan.benchmarks.page.Target.atMost;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was aimed at, beside what was reached. */
final class Targets {
  private static final String RULES = "CheckBenchmark.clean";
  private static final String READ = "ReadBenchmark.packs";

  private final Results results;
  private final Facts facts;

  Targets(Results results, Facts facts) {
    this.results = results;
    this.facts = facts;
  }

  String table() {
    return Markdown.head("what", "measured", "target", "met", "command")
        + Stream.of(checking(), growing(), reading(), starting())
            .flatMap(List::stream)
            .map(Target::row)
            .collect(Collectors.joining());
  }

  private static String only(String... names) {
    return "benchmarks/run only '" + String.join("|", names) + "'";
  }

  private List<Target> checking() {
    return List.of(
        atMost(
            "a check, rules only, of a clean reply",
            results.cost(RULES).map(Series::median),
            12,
            "× floor",
            only("CheckBenchmark.clean$")),
        beside("the same beside hankcs' automaton", RULES, "WordBenchmark.hankcs", 1.2, "× hankcs"),
        beside("the same with findings", "CheckBenchmark.findings", RULES, 3, "× clean"),
        beside(
            "the same with the second reader",
            "CheckBenchmark.secondReader",
            RULES,
            6,
            "× rules only"),
        slower("LanguageTool beside it", "LanguageToolBenchmark.check", 1_000),
        slower("sensitive-word beside it", "WordBenchmark.sensitiveWord", 20),
        atMost(
            "allocated by a check, rules only, of a clean reply",
            results.bytes(RULES).map(Series::median),
            128,
            "bytes",
            only("CheckBenchmark.clean$")));
  }

  private Target beside(String what, String name, String other, double limit, String unit) {
    return atMost(what, results.ratio(name, other), limit, unit, only(name + "$", other + "$"));
  }

  private Target slower(String what, String name, double limit) {
    return atLeast(what, results.ratio(name, RULES), limit, "× the check", only(RULES + "$", name));
  }

  private List<Target> growing() {
    return List.of(
        linear("a character of a check, text of 20,000 to text of 200", "check"),
        atMost(
            "a check, 5,000 rules to 300 rules (16.7 × as many)",
            results.ratio("RulesBenchmark.check rules=5000", "RulesBenchmark.check rules=300"),
            16.7,
            "×",
            only("RulesBenchmark")),
        atMost(
            "tables of 5,000 rules",
            facts.number("tables.5000").map(Targets::mega),
            4,
            "MB",
            "benchmarks/run memory"),
        twoThreads("checks by two threads to one", RULES));
  }

  private Target linear(String what, String method) {
    String name = "LengthBenchmark." + method;
    return atMost(
        what, results.ratio(name + " length=20000", name + " length=200"), 1.2, "×", only(name));
  }

  private Target twoThreads(String what, String name) {
    String allowed = Markdown.number(speedUp(results, "FloorBenchmark.clean"));
    return atLeast(
        what + " (the floor: " + allowed + ")",
        speedUp(results, name),
        1.8,
        "×",
        only(name, "FloorBenchmark.clean"));
  }

  /** Returns how many times as much text two threads get through. */
  static Optional<Double> speedUp(Results results, String name) {
    return results
        .clock(name)
        .flatMap(
            one -> results.clock(name + "TwoThreads").map(two -> 2 * one.median() / two.median()));
  }

  private List<Target> reading() {
    return List.of(
        atMost(
            "reading a customer's message, pack only",
            results.cost(READ).map(Series::median),
            12,
            "× floor",
            only(READ)),
        beside("the same with the model", "ReadBenchmark.model", READ, 6, "× pack only"),
        linear("a character of a reading, text of 20,000 to text of 200", "read"),
        twoThreads("readings by two threads to one", "ReadBenchmark.model"));
  }

  private List<Target> starting() {
    String command = "benchmarks/run start-up";
    return List.of(
        atMost("a JVM that makes its first check", started("check"), 2, "× hello world", command),
        atMost("the same with a class archive", started("check-cds"), 2, "× hello world", command),
        atMost(
            "`./heyan check` of one line",
            facts.number("start.heyan").map(each -> each / 1_000),
            0.5,
            "s",
            command),
        atMost(
            "heap after load",
            facts.number("heap.checker").map(Targets::mega),
            16,
            "MB",
            "benchmarks/run memory"),
        atMost("class path of the checker", classPath(), 6, "MB", "benchmarks/run memory"));
  }

  private Optional<Double> started(String what) {
    return facts
        .number("start." + what)
        .flatMap(one -> facts.number("start.hello").map(hello -> one / hello));
  }

  private Optional<Double> classPath() {
    List<List<String>> jars = facts.rows("jar");
    return jars.isEmpty()
        ? Optional.empty()
        : Optional.of(mega(jars.stream().mapToDouble(jar -> Double.parseDouble(jar.get(1))).sum()));
  }

  private static double mega(double bytes) {
    return bytes / 1_000_000;
  }
}
