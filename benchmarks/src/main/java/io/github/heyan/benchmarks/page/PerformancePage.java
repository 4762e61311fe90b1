package io.github.heyan.benchmarks.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Writes tables of what was measured into a page of Markdown, each between its marks: {@code <!--
 * begin speed -->} and {@code <!-- end speed -->}. All else in the page stays as it is.
 */
public final class PerformancePage {
  private PerformancePage() {}

  /**
   * Writes the page anew, or prints the costs alone if no page is named.
   *
   * @param args the folder of results and facts, and the page
   */
  public static void main(String[] args) throws IOException {
    Results results = Results.read(Path.of(args[0]));
    if (args.length == 1) {
      print(results, new PrintStream(System.out, true, UTF_8));
      return;
    }
    Path page = Path.of(args[1]);
    Facts facts = Facts.read(Path.of(args[0]));
    Files.writeString(page, write(Files.readString(page, UTF_8), results, facts), UTF_8);
  }

  private static void print(Results results, PrintStream out) {
    for (String name : results.names()) {
      out.printf(
          "%s: %s × floor, %s bytes a text%n",
          name, Markdown.series(results.cost(name)), Markdown.series(results.bytes(name)));
    }
  }

  /** Returns {@code page} with new tables; those of which nothing was measured stay as they are. */
  static String write(String page, Results results, Facts facts) {
    Tables tables = new Tables(results, facts);
    ImmutableMap.Builder<String, String> made = ImmutableMap.builder();
    if (!results.names().isEmpty()) {
      made.put("speed", tables.speed());
      made.put("length", tables.length());
      made.put("rules", tables.rules());
      made.put("threads", tables.threads());
    }
    if (facts.text("start.hello").isPresent()) {
      made.put("start-up", tables.startUp());
    }
    if (facts.text("heap.hello").isPresent()) {
      made.put("memory", tables.memory());
      made.put("class-path", tables.classPath());
    }
    if (facts.text("text").isPresent()) {
      made.put("texts", tables.texts());
    }
    if (facts.text("machine").isPresent()) {
      made.put("machine", tables.machine());
      made.put("targets", new Targets(results, facts).table());
    }
    String written = page;
    for (Map.Entry<String, String> table : made.buildOrThrow().entrySet()) {
      written = replace(written, table.getKey(), table.getValue());
    }
    return written;
  }

  private static String replace(String page, String name, String table) {
    String begin = "<!-- begin " + name + " -->\n";
    String end = "<!-- end " + name + " -->";
    int from = page.indexOf(begin);
    int to = page.indexOf(end);
    if (from < 0 || to < from) {
      throw new IllegalArgumentException(
          "expected \"%s\" and then \"%s\" in the page, but they are not there"
              .formatted(begin.strip(), end));
    }
    return page.substring(0, from + begin.length()) + table + page.substring(to);
  }
}
