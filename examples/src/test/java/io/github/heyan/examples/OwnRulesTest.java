package io.github.heyan.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the Java lines of both guides to writing rules to a program that runs. */
class OwnRulesTest {
  private static final Path SOURCE =
      Path.of("src/main/java/io/github/heyan/examples/OwnRules.java");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"writing-rules.md", "writing-rules.zh-CN.md"})
  void shows_the_lines_of_the_program(String guide) throws IOException {
    assertThat(block(guide, "java")).isEqualTo(snippet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"writing-rules.md", "writing-rules.zh-CN.md"})
  void prints_what_the_guide_says(String guide) throws IOException {
    Path pack =
        Files.writeString(folder.resolve("rules.yaml"), block(guide, "yaml shop/rules.yaml"));
    assertThat(output(pack)).isEqualTo("FIX");
    assertThat(text(guide)).contains("`FIX`");
  }

  private static String snippet() throws IOException {
    List<String> lines = Files.readAllLines(SOURCE, UTF_8);
    int begin = lines.indexOf("    // GUIDE:begin");
    int end = lines.indexOf("    // GUIDE:end");
    return String.join("\n", lines.subList(begin + 1, end)).stripIndent();
  }

  private static String text(String guide) throws IOException {
    return Files.readString(Path.of("../docs", guide), UTF_8);
  }

  private static String block(String guide, String info) throws IOException {
    String text = text(guide);
    int begin = text.indexOf("```" + info + "\n") + info.length() + 4;
    return text.substring(begin, text.indexOf("\n```", begin));
  }

  private static String output(Path pack) {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(bytes, true, UTF_8));
      OwnRules.main(new String[] {pack.toString()});
    } finally {
      System.setOut(before);
    }
    return bytes.toString(UTF_8).strip();
  }
}
