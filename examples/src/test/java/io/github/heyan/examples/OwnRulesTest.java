package io.github.heyan.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.heyan.checker.ReloadingChecker;
import io.github.heyan.checker.ReplyChecker;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the Java lines of both guides to writing rules to programs that run. */
class OwnRulesTest {
  private static final Path SOURCES = Path.of("src/main/java/io/github/heyan/examples");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"writing-rules.md", "writing-rules.zh-CN.md"})
  void shows_the_lines_of_the_programs(String guide) throws IOException {
    assertThat(blocks(guide, "java"))
        .containsExactly(snippet("OwnRules.java"), snippet("LivePacks.java"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"writing-rules.md", "writing-rules.zh-CN.md"})
  void prints_what_the_guide_says(String guide) throws IOException {
    Path pack = write(rules(guide));
    assertThat(output(OwnRules::main, pack)).isEqualTo("FIX");
    assertThat(output(LivePacks::main, pack)).isEqualTo("FIX");
    assertThat(text(guide)).contains("`FIX`");
  }

  @ParameterizedTest
  @ValueSource(strings = {"writing-rules.md", "writing-rules.zh-CN.md"})
  void tells_of_changed_packs_what_the_guide_says(String guide) throws IOException {
    String rules = rules(guide);
    Path pack = write(rules);
    ReloadingChecker reloading = ReloadingChecker.of(ReplyChecker.standard(), pack);
    write(rules.replace("version: 0.1.0", "version: 0.1.1"));
    List<String> told = new ArrayList<>(said(reloading, pack));
    write(rules.replace("severity: warning", "severity: warn"));
    told.addAll(said(reloading, pack));
    Files.delete(pack);
    told.addAll(said(reloading, pack));
    assertThat(told).hasSize(5).allMatch(text(guide)::contains);
  }

  private static List<String> said(ReloadingChecker reloading, Path pack) {
    return reloading
        .reload()
        .toString()
        .replace(pack.toString(), "shop/rules.yaml")
        .lines()
        .map(line -> "`" + line + "`")
        .toList();
  }

  private Path write(String rules) throws IOException {
    return Files.writeString(folder.resolve("rules.yaml"), rules);
  }

  private static String snippet(String program) throws IOException {
    List<String> lines = Files.readAllLines(SOURCES.resolve(program), UTF_8);
    int begin = lines.indexOf("    // GUIDE:begin");
    int end = lines.indexOf("    // GUIDE:end");
    return String.join("\n", lines.subList(begin + 1, end)).stripIndent();
  }

  private static String text(String guide) throws IOException {
    return Files.readString(Path.of("../docs", guide), UTF_8);
  }

  private static String rules(String guide) throws IOException {
    return blocks(guide, "yaml shop/rules.yaml").get(0);
  }

  private static List<String> blocks(String guide, String info) throws IOException {
    return Pattern.compile("^```" + info + "\\n(.*?)\\n```$", Pattern.MULTILINE | Pattern.DOTALL)
        .matcher(text(guide))
        .results()
        .map(block -> block.group(1))
        .toList();
  }

  private static String output(Consumer<String[]> program, Path pack) {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(bytes, true, UTF_8));
      program.accept(new String[] {pack.toString()});
    } finally {
      System.setOut(before);
    }
    return bytes.toString(UTF_8).strip();
  }
}
