package io.github.heyan.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the first screen of both READMEs to the program and to what it really prints. */
class ReadmeTest {
  private static final Path ROOT = Path.of("..");
  private static final Path SOURCE =
      Path.of("src/main/java/io/github/heyan/examples/QuickStart.java");

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh-CN.md"})
  void shows_the_lines_of_the_program(String readme) throws IOException {
    assertThat(block(readme, "java")).isEqualTo(snippet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh-CN.md"})
  void shows_what_the_program_prints(String readme) throws IOException {
    assertThat(block(readme, "text")).isEqualTo(output());
  }

  private static String snippet() throws IOException {
    List<String> lines = Files.readAllLines(SOURCE, UTF_8);
    int begin = lines.indexOf("    // README:begin");
    int end = lines.indexOf("    // README:end");
    return String.join("\n", lines.subList(begin + 1, end)).stripIndent();
  }

  private static String block(String readme, String language) throws IOException {
    String text = Files.readString(ROOT.resolve(readme), UTF_8);
    int begin = text.indexOf("```" + language + "\n") + language.length() + 4;
    return text.substring(begin, text.indexOf("\n```", begin));
  }

  private static String output() {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(bytes, true, UTF_8));
      QuickStart.main(new String[0]);
    } finally {
      System.setOut(before);
    }
    return bytes.toString(UTF_8).strip();
  }
}
