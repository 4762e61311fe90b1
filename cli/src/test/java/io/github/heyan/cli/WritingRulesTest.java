package io.github.heyan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.heyan.cli.Shell.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Does what both guides to writing rules say, from top to bottom, in an empty folder: writes their
 * files, runs their commands, and holds what is printed to what they show.
 */
class WritingRulesTest {
  private static final String COMMAND = "./heyan ";
  private static final String RULES = "shop/rules.yaml";

  /** Stands in a guide for lines of output that it leaves out. */
  private static final String LEFT_OUT = "…";

  private static final Pattern BLOCK =
      Pattern.compile("^```(\\w+) ?(\\S*)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern MISTAKE =
      Pattern.compile("^\\| `(.+)` \\| `(.+)` \\| `(.+)` \\|$", Pattern.MULTILINE);
  private static final Pattern SHARED_EXCEPTION =
      Pattern.compile("^\\| `([a-z-]+)`(?:, `([a-z-]+)`)? \\| [^`|]+ \\|$", Pattern.MULTILINE);

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"writing-rules.md", "writing-rules.zh-CN.md"})
  void does_what_the_guide_says(String guide) throws IOException {
    for (MatchResult block : find(BLOCK, guide)) {
      follow(block.group(1), block.group(2), block.group(3));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"writing-rules.md", "writing-rules.zh-CN.md"})
  void gets_the_messages_of_the_guide_for_its_mistakes(String guide) throws IOException {
    writeFiles(guide);
    String rules = Files.readString(folder.resolve(RULES));
    List<MatchResult> mistakes = find(MISTAKE, guide);
    assertThat(mistakes).hasSizeGreaterThan(9);
    for (MatchResult mistake : mistakes) {
      assertThat(rules).contains(mistake.group(1));
      write(RULES, rules.replace(mistake.group(1), mistake.group(2)));
      assertThat(said(run("pack test " + RULES)).lines()).contains(mistake.group(3));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"writing-rules.md", "writing-rules.zh-CN.md"})
  void knows_the_shared_exceptions_of_the_guide(String guide) throws IOException {
    writeFiles(guide);
    List<String> ids =
        find(SHARED_EXCEPTION, guide).stream()
            .flatMap(row -> Stream.of(row.group(1), row.group(2)))
            .filter(Objects::nonNull)
            .toList();
    assertThat(ids).hasSize(10);
    String rules = Files.readString(folder.resolve(RULES));
    write(RULES, rules.replace("way-on, customer-words", String.join(", ", ids)));
    assertThat(said(run("pack test " + RULES)))
        .contains("is needed by no example")
        .doesNotContain("unknown exception");
  }

  private void writeFiles(String guide) throws IOException {
    Files.createDirectory(folder.resolve("shop"));
    for (MatchResult block : find(BLOCK, guide)) {
      if (!block.group(2).isEmpty()) {
        write(block.group(2), block.group(3));
      }
    }
  }

  private static List<MatchResult> find(Pattern pattern, String guide) throws IOException {
    String text = Files.readString(Path.of("../docs", guide), UTF_8);
    return pattern.matcher(text).results().toList();
  }

  private void follow(String language, String file, String text) throws IOException {
    switch (language) {
      case "yaml", "text" -> write(file, text);
      case "console" -> hold(text);
      case "sh" -> text.lines().forEach(this::succeed);
      case "java" -> {} // OwnRulesTest of the examples looks after it.
      default -> throw new AssertionError("a block of " + language);
    }
  }

  /** Writes a file; what begins with the key of a section takes the place of that section. */
  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    boolean isSection = text.startsWith(" ");
    Files.writeString(file, isSection ? withSection(Files.readAllLines(file), text) : text);
  }

  private static String withSection(List<String> lines, String section) {
    String key = section.lines().findFirst().orElseThrow();
    String indent = key.substring(0, key.indexOf(key.strip()));
    int begin = lines.indexOf(key);
    assertThat(begin).as(key).isNotNegative();
    int end = begin + 1;
    while (end < lines.size() && lines.get(end).matches(indent + "[- ].*")) {
      end++;
    }
    List<String> changed = new ArrayList<>(lines.subList(0, begin));
    changed.addAll(section.lines().toList());
    changed.addAll(lines.subList(end, lines.size()));
    return String.join("\n", changed) + "\n";
  }

  /** Runs the commands of a console, whose lines begin with a dollar, and compares the output. */
  private void hold(String console) throws IOException {
    for (String session : console.split("(?m)^\\$ ")) {
      String command = session.lines().findFirst().orElse("");
      String shown = session.substring(Math.min(session.length(), command.length() + 1));
      if (command.startsWith("mkdir ")) {
        Files.createDirectory(folder.resolve(command.substring("mkdir ".length())));
      } else if (command.startsWith(COMMAND)) {
        assertThat(said(run(command.substring(COMMAND.length())))).as(command).matches(like(shown));
      } else {
        assertThat(command).isEmpty();
      }
    }
  }

  private static Pattern like(String shown) {
    String lines =
        shown
            .lines()
            .map(line -> line.equals(LEFT_OUT) ? "(.*\\n)*?" : Pattern.quote(line) + "\\n")
            .collect(joining());
    return Pattern.compile(lines);
  }

  private void succeed(String command) {
    assertThat(command).startsWith(COMMAND);
    assertThat(run(command.substring(COMMAND.length())).exitCode()).as(command).isZero();
  }

  private Outcome run(String arguments) {
    return Shell.in(folder).run(arguments.replace("shop/", "DIR/shop/").split(" "));
  }

  private static String said(Outcome outcome) {
    return (outcome.out() + outcome.err()).replace("DIR/", "");
  }
}
