package io.github.heyan.benchmarks.languagetool;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.heyan.benchmarks.Volume;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguageToolBenchmarkTest {
  @AfterEach
  void forget_files() {
    System.clearProperty("replies");
  }

  @Test
  void finds_faults_of_language(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("replies.txt"), "您好，我己经查到了。\n", UTF_8);
    System.setProperty("replies", file.toString());
    Volume volume = new Volume();

    assertThat(new LanguageToolBenchmark().check(volume)).isEqualTo(1);
    assertThat(volume.characters).isEqualTo(10);
  }
}
