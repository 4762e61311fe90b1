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

/** Holds both guides to streams to a program that runs. */
class StreamedReplyTest {
  private static final Path SOURCE =
      Path.of("src/main/java/io/github/heyan/examples/StreamedReply.java");

  @ParameterizedTest
  @ValueSource(strings = {"streaming.md", "streaming.zh-CN.md"})
  void shows_the_lines_of_the_program(String guide) throws IOException {
    assertThat(block(guide, "java")).isEqualTo(snippet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"streaming.md", "streaming.zh-CN.md"})
  void shows_what_the_program_prints(String guide) throws IOException {
    assertThat(block(guide, "text")).isEqualTo(output());
  }

  private static String snippet() throws IOException {
    List<String> lines = Files.readAllLines(SOURCE, UTF_8);
    int begin = lines.indexOf("  // GUIDE:begin");
    int end = lines.indexOf("  // GUIDE:end");
    return String.join("\n", lines.subList(begin + 1, end)).stripTrailing().stripIndent();
  }

  private static String block(String guide, String language) throws IOException {
    String text = Files.readString(Path.of("../docs", guide), UTF_8);
    int begin = text.indexOf("```" + language + "\n") + language.length() + 4;
    return text.substring(begin, text.indexOf("\n```", begin));
  }

  private static String output() {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(bytes, true, UTF_8));
      StreamedReply.main(new String[0]);
    } finally {
      System.setOut(before);
    }
    return bytes.toString(UTF_8).strip();
  }
}
