package io.github.heyan.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds both READMEs to their two programs and to what these really print. */
class ReadmeTest {
  private static final Path ROOT = Path.of("..");
  private static final Path SOURCES = Path.of("src/main/java/io/github/heyan/examples");

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh-CN.md"})
  void shows_the_lines_of_the_programs(String readme) throws IOException {
    assertThat(blocks(readme, "java"))
        .containsExactly(snippet("QuickStart.java"), snippet("ReadCustomer.java"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh-CN.md"})
  void shows_what_the_programs_print(String readme) throws IOException {
    assertThat(blocks(readme, "text"))
        .containsExactly(output(QuickStart::main), output(ReadCustomer::main));
  }

  private static String snippet(String program) throws IOException {
    List<String> lines = Files.readAllLines(SOURCES.resolve(program), UTF_8);
    int begin = lines.indexOf("    // README:begin");
    int end = lines.indexOf("    // README:end");
    return String.join("\n", lines.subList(begin + 1, end)).stripIndent();
  }

  private static List<String> blocks(String readme, String language) throws IOException {
    String text = Files.readString(ROOT.resolve(readme), UTF_8);
    return Pattern.compile(
            "^```" + language + "\\n(.*?)\\n```$", Pattern.MULTILINE | Pattern.DOTALL)
        .matcher(text)
        .results()
        .map(block -> block.group(1))
        .toList();
  }

  private static String output(Consumer<String[]> program) {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(bytes, true, UTF_8));
      program.accept(new String[0]);
    } finally {
      System.setOut(before);
    }
    return bytes.toString(UTF_8).strip();
  }
}
