package io.github.heyan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.heyan.cli.CsvRecordReader.Field;
import io.github.heyan.cli.CsvRecordReader.Row;
import io.github.heyan.reports.Origin.Anchor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class CsvRecordReaderTest {
  private static CsvRecordReader reader(String text) {
    return new CsvRecordReader(new LineReader(new ByteArrayInputStream(text.getBytes(UTF_8))));
  }

  private static List<Row> rows(String text) throws IOException {
    CsvRecordReader reader = reader(text);
    List<Row> rows = new ArrayList<>();
    for (Optional<Row> row = reader.next(); row.isPresent(); row = reader.next()) {
      rows.add(row.get());
    }
    return rows;
  }

  private static Field field(String text, Anchor... anchors) {
    return new Field(text, List.of(anchors));
  }

  @Test
  void knows_where_fields_stand() throws IOException {
    assertThat(rows("\uFEFFa,,\"😀,\"\"b\"\"\r\nc\"\r\n\r\nd\"e,\"\""))
        .containsExactly(
            new Row(
                1,
                List.of(
                    field("a", new Anchor(0, 1, 1)),
                    field("", new Anchor(0, 1, 3)),
                    field(
                        "😀,\"b\"\nc",
                        new Anchor(0, 1, 5),
                        new Anchor(4, 1, 10),
                        new Anchor(6, 1, 13),
                        new Anchor(7, 2, 1)))),
            new Row(
                4, List.of(field("d\"e", new Anchor(0, 4, 1)), field("", new Anchor(0, 4, 6)))));
  }

  @Test
  void reads_random_tables_as_another_reader_does() throws IOException {
    long seed = 5;
    Random random = new Random(seed);
    for (int round = 0; round < 2_000; round++) {
      String table = table(random);
      assertThat(rows(table).stream().map(row -> row.fields().stream().map(Field::text).toList()))
          .as("seed %d: %s", seed, table)
          .isEqualTo(others(table));
    }
  }

  private static String table(Random random) {
    StringBuilder table = new StringBuilder();
    for (int row = random.nextInt(4); row >= 0; row--) {
      for (int field = random.nextInt(3); field >= 0; field--) {
        table.append(random.nextBoolean() ? quoted(random) : "办理".repeat(random.nextInt(2)));
        table.append(field == 0 ? "" : ",");
      }
      table.append('\n');
    }
    return table.toString();
  }

  private static String quoted(Random random) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = random.nextInt(6); i > 0; i--) {
      quoted.append(List.of("\"\"", ",", "\n", "不", "😀").get(random.nextInt(5)));
    }
    return quoted.append('"').toString();
  }

  private static List<List<String>> others(String table) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
    try (CSVParser parser = CSVParser.parse(table, format)) {
      return parser.getRecords().stream().map(CSVRecord::toList).toList();
    }
  }

  @Test
  void goes_on_behind_what_is_no_row() throws IOException {
    CsvRecordReader reader = reader("\"a\"b,c\nd,\"e");
    assertThatExceptionOfType(BadLineException.class)
        .isThrownBy(reader::next)
        .withMessage(
            "quoted field must be followed by \",\" or the end of the line, but was by \"b\"")
        .satisfies(e -> assertThat(List.of(e.line(), e.column())).containsExactly(1, 4));
    assertThatExceptionOfType(BadLineException.class)
        .isThrownBy(reader::next)
        .withMessage("quoted field must end, but does not")
        .satisfies(e -> assertThat(List.of(e.line(), e.column())).containsExactly(2, 3));
    assertThat(reader.next()).isEmpty();
  }

  @Test
  void gives_up_a_field_that_does_not_end_in_time() throws IOException {
    CsvRecordReader reader = reader("\"" + "a\n".repeat(LineReader.LIMIT));
    assertThatExceptionOfType(BadLineException.class)
        .isThrownBy(reader::next)
        .withMessage("quoted field must end, but does not");
    assertThat(reader.next()).map(Row::fields).isPresent();
  }
}
