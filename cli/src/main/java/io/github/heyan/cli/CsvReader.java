package io.github.heyan.cli;

import io.github.heyan.cli.CsvRecordReader.Field;
import io.github.heyan.cli.CsvRecordReader.Row;
import io.github.heyan.core.pack.Suggestions;
import io.github.heyan.reports.Origin;
import io.github.heyan.reports.Origin.Anchor;
import io.github.heyan.reports.ReplyId;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Reads a reply a row of a table; where the text is blank there is none. Where a column is named,
 * the first row holds the names.
 */
final class CsvReader implements ReplyReader {
  private final String file;
  private final CsvRecordReader rows;
  private final Column textColumn;
  private final Optional<Column> idColumn;
  private OptionalInt text;
  private OptionalInt id;
  private boolean isStarted;
  private boolean isUnusable;

  CsvReader(String file, LineReader lines, Column textColumn, Optional<Column> idColumn) {
    this.file = file;
    this.rows = new CsvRecordReader(lines);
    this.textColumn = textColumn;
    this.idColumn = idColumn;
    this.text = textColumn.index();
    this.id = idColumn.map(Column::index).orElse(OptionalInt.empty());
  }

  @Override
  public Optional<InputReply> next() throws IOException {
    if (!isStarted) {
      isStarted = true;
      readNames();
    }
    Optional<InputReply> reply = Optional.empty();
    while (reply.isEmpty() && !isUnusable) {
      Optional<Row> row = rows.next();
      if (row.isEmpty()) {
        return Optional.empty();
      }
      reply = reply(row.get());
    }
    return reply;
  }

  private void readNames() throws IOException {
    if (textColumn.isNumber() && idColumn.map(Column::isNumber).orElse(true)) {
      return;
    }
    isUnusable = true;
    Optional<Row> names = rows.next();
    if (names.isPresent()) {
      text = OptionalInt.of(find(textColumn, names.get()));
      if (idColumn.isPresent()) {
        id = OptionalInt.of(find(idColumn.get(), names.get()));
      }
      isUnusable = false;
    }
  }

  private static int find(Column column, Row row) {
    List<String> names = row.fields().stream().map(Field::text).toList();
    int index = column.index().orElse(names.indexOf(column.word()));
    if (index < 0) {
      String shown =
          names.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
      throw new BadLineException(
          row.line(),
          1,
          "first row must have a column \"%s\", but has %s%s"
              .formatted(column.word(), shown, Suggestions.suffix(column.word(), names)));
    }
    return index;
  }

  private Optional<InputReply> reply(Row row) {
    Field field = field(row, text.orElseThrow());
    if (field.text().isBlank()) {
      return Optional.empty();
    }
    ReplyId number = ReplyId.of(row.line());
    ReplyId name =
        id.isEmpty()
            ? number
            : Optional.of(field(row, id.getAsInt()).text())
                .filter(each -> !each.isBlank())
                .map(ReplyId::of)
                .orElse(number);
    Anchor first = field.anchors().get(0);
    Limits.check("reply", field.text(), first.line(), first.column());
    return Optional.of(
        new InputReply(
            name, Origin.ofField(file, field.anchors()), field.text(), Optional.empty()));
  }

  private static Field field(Row row, int index) {
    int columns = row.fields().size();
    if (index >= columns) {
      throw new BadLineException(
          row.line(), 1, "row must have a column %d, but has %d".formatted(index + 1, columns));
    }
    return row.fields().get(index);
  }
}
