package io.github.heyan.checker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heyan.core.PackProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackReadingTest {
  private static final ReplyChecker BASE = TestRules.checker(TestRules.pack("cues: []\n"));
  private static final String PACK =
      "schema: heyan/1\npack: {id: a, version: 1.0.0, locale: zh, files: [b.yaml]}\n";
  private static final String PART = "schema: heyan/1\ncues: []\n";

  @TempDir private Path folder;

  @Test
  void knows_every_file_that_it_read() throws IOException {
    Files.writeString(folder.resolve("pack.yaml"), PACK);
    Files.writeString(folder.resolve("b.yaml"), PART);
    Files.writeString(folder.resolve("other.yaml"), PART);
    PackReading reading = PackReading.of(BASE, List.of(folder));
    assertThat(reading.files())
        .containsOnlyKeys(folder.resolve("pack.yaml"), folder.resolve("b.yaml"));
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.checker()).isPresent();
    assertThat(reading.packs()).hasToString("[a 1.0.0]");
  }

  @Test
  void is_current_as_long_as_each_file_holds_the_same() throws IOException {
    Files.writeString(folder.resolve("pack.yaml"), PACK);
    Path part = Files.writeString(folder.resolve("b.yaml"), PART);
    PackReading reading = PackReading.of(BASE, List.of(folder));
    FileTime time = Files.getLastModifiedTime(part);

    Files.setLastModifiedTime(part, FileTime.fromMillis(0));
    assertThat(reading.isCurrent()).isTrue();
    Files.writeString(part, PART.replace("cues", "acts"));
    Files.setLastModifiedTime(part, time);
    assertThat(reading.isCurrent()).isFalse();
    Files.delete(part);
    assertThat(reading.isCurrent()).isFalse();
    Files.writeString(part, PART);
    assertThat(reading.isCurrent()).isTrue();
  }

  @Test
  void is_current_as_long_as_a_missing_file_is_missing() throws IOException {
    Path missing = folder.resolve("a.yaml");
    PackReading reading = PackReading.of(BASE, List.of(missing));
    assertThat(reading.checker()).isEmpty();
    assertThat(reading.problems())
        .containsExactly(new PackProblem(missing.toString(), 0, 0, "file not found"));
    assertThat(reading.isCurrent()).isTrue();
    Files.createDirectory(missing);
    assertThat(reading.isCurrent()).isFalse();
  }
}
