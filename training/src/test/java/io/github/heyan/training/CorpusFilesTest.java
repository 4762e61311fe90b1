package io.github.heyan.training;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableMap;
import io.github.heyan.training.CorpusFiles.RowParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorpusFilesTest {
  /** Takes every row but bad ones, and says which ending it parses. */
  private static final ImmutableMap<String, RowParser<String>> PARSERS =
      ImmutableMap.of("one", row -> parse("1", row), "two", row -> parse("2", row));

  @TempDir private Path folder;

  private static String parse(String ending, String row) throws BadRowException {
    if (row.startsWith("bad")) {
      throw new BadRowException(List.of(row + " is bad", row + " is really bad"));
    }
    return ending + row;
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void reads_the_files_of_a_folder_by_their_endings_in_the_order_of_their_names()
      throws IOException {
    file("b.one", "三\n");
    file("a.two", "# a comment\n一😀\n\n  \n二");
    file("c.txt", "bad");
    assertThat(CorpusFiles.read(folder, PARSERS)).containsExactly("2一😀", "2二", "1三");
  }

  @Test
  void reads_a_file_of_another_ending_as_the_first() throws IOException {
    assertThat(CorpusFiles.read(file("c.txt", "一"), PARSERS)).containsExactly("1一");
    assertThat(CorpusFiles.read(file("none", ""), PARSERS)).isEmpty();
  }

  @Test
  void passes_over_a_byte_order_mark_and_the_case_of_an_ending() throws IOException {
    assertThat(CorpusFiles.read(file("c.TWO", "\uFEFF# note\n一"), PARSERS)).containsExactly("2一");
    assertThat(CorpusFiles.read(file("c.one", "\uFEFF一"), PARSERS)).containsExactly("1一");
  }

  @Test
  void tells_every_fault_of_every_file_with_its_line() throws IOException {
    Path one = file("a.one", "# bad\nbad1\n好\nbad2");
    Path two = Files.writeString(folder.resolve("b.two"), "é", ISO_8859_1);
    assertThatExceptionOfType(CorpusException.class)
        .isThrownBy(() -> CorpusFiles.read(folder, PARSERS))
        .withMessage(
            """
            %1$s:2: bad1 is bad
            %1$s:2: bad1 is really bad
            %1$s:4: bad2 is bad
            %1$s:4: bad2 is really bad
            %2$s: must be UTF-8, but has other bytes"""
                .formatted(one, two));
  }

  @Test
  void says_which_file_is_missing() {
    Path none = folder.resolve("none.one");
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> CorpusFiles.read(none, PARSERS))
        .withMessage(none.toString());
  }

  /** The committed files and the figures of docs depend on it. */
  @ParameterizedTest
  @CsvSource({"c001, false", "c002, true", "c003, false", "n001, false", "'', true"})
  void never_sets_other_briefs_aside(String brief, boolean heldOut) {
    assertThat(CorpusFiles.isHeldOut(brief)).isEqualTo(heldOut);
  }

  @Test
  void puts_a_brief_into_the_same_fold_each_time() {
    assertThat(CorpusFiles.fold("c001", 5)).isBetween(0, 4).isEqualTo(CorpusFiles.fold("c001", 5));
    assertThat(CorpusFiles.fold("c001", 1)).isZero();
  }
}
