package io.github.heyan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds docs/supply.md and NOTICE to what is shipped. Run with {@code -Dheyan.write.docs=true} to
 * write the table of dependencies anew.
 */
class SupplyPageTest {
  private static final Path ROOT = Path.of("..");
  private static final Path PAGE = ROOT.resolve("docs/supply.md");
  private static final Pattern TABLE =
      Pattern.compile(
          "(?<=\\| dependency \\| version \\| licence \\|\n\\|---\\|---\\|---\\|\n)(\\|.*\n)*");

  @Test
  void lists_the_dependencies_of_the_command_with_their_licences() throws IOException {
    // Written by license-maven-plugin, which -Dfast leaves out.
    InputStream written = SupplyPageTest.class.getResourceAsStream("/third-party.txt");
    assumeThat(written).isNotNull();
    String dependencies = new String(written.readAllBytes(), UTF_8);
    String page = Files.readString(PAGE, UTF_8);
    if (Boolean.getBoolean("heyan.write.docs")) {
      page = TABLE.matcher(page).replaceFirst(Matcher.quoteReplacement(dependencies));
      Files.writeString(PAGE, page, UTF_8);
    }
    assertThat(TABLE.matcher(page).results().map(table -> table.group()))
        .containsExactly(dependencies);
  }

  @Test
  void the_notice_names_every_table_that_is_shipped() throws IOException {
    List<String> tables = new ArrayList<>();
    try (DirectoryStream<Path> modules = Files.newDirectoryStream(ROOT)) {
      for (Path module : modules) {
        boolean shipped = !module.getFileName().toString().startsWith("benchmarks");
        tables.addAll(shipped ? tables(module.resolve("src/main/resources")) : List.of());
      }
    }
    assertThat(tables).isNotEmpty();
    assertThat(Files.readString(ROOT.resolve("NOTICE"), UTF_8).lines()).containsAll(tables);
  }

  private static List<String> tables(Path resources) throws IOException {
    if (!Files.isDirectory(resources)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(resources)) {
      return files
          .map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.endsWith(".txt"))
          .toList();
    }
  }

  @Test
  void every_licence_is_named_and_every_named_one_is_there() throws IOException {
    String texts = Files.readString(ROOT.resolve("NOTICE"), UTF_8) + Files.readString(PAGE, UTF_8);
    try (Stream<Path> files = Files.list(ROOT.resolve("licences"))) {
      assertThat(Pattern.compile("licences/[\\w-]+\\.\\w+").matcher(texts).results())
          .extracting(match -> match.group())
          .contains(
              files
                  .map(file -> "licences/" + file.getFileName())
                  .filter(file -> file.endsWith(".txt"))
                  .toArray(String[]::new))
          .allSatisfy(name -> assertThat(ROOT.resolve(name)).isRegularFile());
    }
  }
}
