package io.github.heyan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.heyan.cli.LineReader.Line;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineReaderTest {
  private static LineReader reader(String text) {
    return new LineReader(new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  private static List<Line> lines(String text) throws IOException {
    LineReader reader = reader(text);
    List<Line> lines = new ArrayList<>();
    for (Optional<Line> line = reader.next(); line.isPresent(); line = reader.next()) {
      lines.add(line.get());
    }
    return lines;
  }

  @Test
  void reads_lines_however_they_end() throws IOException {
    assertThat(lines("一\r\n\n二\r三\n\r\n😀"))
        .containsExactly(
            new Line(1, "一"),
            new Line(2, ""),
            new Line(3, "二\r三"),
            new Line(4, ""),
            new Line(5, "😀"));
    assertThat(lines("一\n")).containsExactly(new Line(1, "一"));
    assertThat(lines("")).isEmpty();
  }

  @Test
  void skips_a_byte_order_mark_at_the_start_only() throws IOException {
    assertThat(lines("\uFEFF一\n\uFEFF二")).containsExactly(new Line(1, "一"), new Line(2, "\uFEFF二"));
    assertThat(lines("\uFEFF")).containsExactly(new Line(1, ""));
  }

  @Test
  void reads_characters_across_its_buffer() throws IOException {
    String text = "a" + "办".repeat(100_000);
    assertThat(lines(text + "\n" + text)).containsExactly(new Line(1, text), new Line(2, text));
  }

  @Test
  void takes_a_line_of_just_the_limit() throws IOException {
    String text = "a".repeat(LineReader.LIMIT);
    assertThat(lines(text + "\n一")).containsExactly(new Line(1, text), new Line(2, "一"));
  }

  @Test
  void goes_on_behind_a_line_that_is_too_long() throws IOException {
    LineReader reader = reader("a".repeat(LineReader.LIMIT + 1) + "\n一");
    assertThatExceptionOfType(BadLineException.class)
        .isThrownBy(reader::next)
        .withMessage("line must have at most 1,048,576 bytes, but has 1,048,577");
    assertThat(reader.next()).contains(new Line(2, "一"));
  }

  @Test
  void says_where_a_line_is_not_utf_8() throws IOException {
    byte[] bytes = "😀一x二\n三".getBytes(UTF_8);
    bytes[7] = (byte) 0xFF;
    LineReader reader = new LineReader(new ByteArrayInputStream(bytes));
    assertThatExceptionOfType(BadLineException.class)
        .isThrownBy(reader::next)
        .withMessage("line must be UTF-8, but has the byte 0xFF here")
        .satisfies(e -> assertThat(List.of(e.line(), e.column())).containsExactly(1, 4));
    assertThat(reader.next()).contains(new Line(2, "三"));
  }

  @Test
  void knows_a_character_that_is_cut_off_at_the_end_of_a_line() {
    byte[] bytes = "一二".getBytes(UTF_8);
    bytes[5] = '\n';
    LineReader reader = new LineReader(new ByteArrayInputStream(bytes));
    assertThatExceptionOfType(BadLineException.class)
        .isThrownBy(reader::next)
        .withMessage("line must be UTF-8, but has the byte 0xE4 here");
  }
}
