package io.github.heyan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the command as a process of its own. */
class ProcessTest {
  @TempDir private Path folder;

  @BeforeEach
  void writes_the_pack() {
    Shell.in(folder);
  }

  private ProcessBuilder heyan(String heap, String... arguments) {
    String classes =
        System.getProperty("jdk.module.path", "")
            + File.pathSeparator
            + System.getProperty("java.class.path");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx" + heap, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", classes, Main.class.getName()));
    command.addAll(List.of("check", "--pack", folder.resolve("animals.yaml").toString()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .redirectOutput(folder.resolve("out").toFile())
        .redirectError(folder.resolve("err").toFile());
  }

  private static int run(ProcessBuilder builder, String line, int times) throws Exception {
    Process process = builder.start();
    byte[] bytes = line.getBytes(UTF_8);
    try (OutputStream in = process.getOutputStream()) {
      for (int i = 0; i < times; i++) {
        in.write(bytes);
      }
    } catch (IOException e) {
      // It ended early: what it said is worth more than the broken pipe.
      process.waitFor();
    }
    return process.waitFor();
  }

  @Test
  void reads_and_writes_utf_8_whatever_the_locale() throws Exception {
    ProcessBuilder builder = heyan("96m");
    builder.environment().put("LC_ALL", "C");
    int exitCode = run(builder, "😀該業務，呱呱！\n", 1);
    assertThat(folder.resolve("err")).isEmptyFile();
    assertThat(exitCode).isEqualTo(1);
    assertThat(folder.resolve("out"))
        .hasContent(
            """
            <stdin>:1:7: 警告 frog（噪声）
              😀該業務，呱呱！
                        ^^^^
              「呱呱」是蛙声
              原因：吵
              建议：安静

            共 1 条回复，1 条有问题：警告 1 处
            """);
  }

  /** The lines alone are larger than the heap. */
  @Test
  void checks_a_hundred_thousand_lines_in_bounded_memory() throws Exception {
    String line = "噗，" + "哔噗".repeat(170) + "，呱呱。\n";
    assertThat(line.getBytes(UTF_8).length * 100_000L).isGreaterThan(96L << 20);
    int exitCode = run(heyan("96m", "--format", "jsonl"), line, 100_000);
    assertThat(folder.resolve("err")).isEmptyFile();
    assertThat(exitCode).isEqualTo(1);
    assertThat(lineCount(folder.resolve("out"))).isEqualTo(100_000);
  }

  private static long lineCount(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file, UTF_8)) {
      return lines.filter(line -> line.contains("\"rule\":\"frog\"")).count();
    }
  }
}
