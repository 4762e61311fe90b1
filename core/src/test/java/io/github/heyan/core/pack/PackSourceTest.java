package io.github.heyan.core.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackSourceTest {
  @Test
  void reads_each_file_of_a_folder_by_the_reader_given(@TempDir Path folder) throws IOException {
    Path main = folder.resolve("pack.yaml");
    Path other = folder.resolve("b.yaml");
    Files.writeString(
        main, "schema: heyan/1\npack: {id: p, version: 1.0.0, locale: zh, files: [b.yaml]}\n");
    Files.writeString(other, "schema: heyan/1\nlists: {a: [甲]}\n");
    List<Path> read = new ArrayList<>();
    PackSource source =
        PackSource.of(
            folder,
            file -> {
              read.add(file);
              return Files.readAllBytes(file);
            });
    assertThat(PackReader.read(source, Map.of()).id()).isEqualTo("p");
    assertThat(read).containsExactly(main, other);
  }
}
