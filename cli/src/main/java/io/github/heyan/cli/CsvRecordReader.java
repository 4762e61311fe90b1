package io.github.heyan.cli;

import io.github.heyan.cli.LineReader.Line;
import io.github.heyan.reports.Origin.Anchor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the rows of a comma-separated table as RFC 4180 has them; blank lines are none.
 *
 * <p>Made by hand, because the libraries tell where a row stands but not its fields.
 */
final class CsvRecordReader {
  private final LineReader lines;
  private String line = "";
  private int number;
  private int at;

  CsvRecordReader(LineReader lines) {
    this.lines = lines;
  }

  /**
   * A field.
   *
   * @param text its text, without quotes; its lines end in a line feed, however they did
   * @param anchors where it stands
   */
  record Field(String text, List<Anchor> anchors) {}

  /**
   * A row.
   *
   * @param line the line where it begins
   * @param fields at least one
   */
  record Row(int line, List<Field> fields) {}

  /**
   * Returns the next row, or empty at the end.
   *
   * @throws BadLineException if it is no row; the next one begins behind what was read of it
   */
  Optional<Row> next() throws IOException {
    boolean isLine = nextLine();
    while (isLine && line.isBlank()) {
      isLine = nextLine();
    }
    if (!isLine) {
      return Optional.empty();
    }
    int first = number;
    List<Field> fields = new ArrayList<>();
    fields.add(field());
    while (at < line.length()) {
      at++;
      fields.add(field());
    }
    return Optional.of(new Row(first, fields));
  }

  private boolean nextLine() throws IOException {
    Optional<Line> next = lines.next();
    line = next.map(Line::text).orElse("");
    number = next.map(Line::number).orElse(number);
    at = 0;
    return next.isPresent();
  }

  private Field field() throws IOException {
    if (at < line.length() && line.charAt(at) == '"') {
      return quotedField();
    }
    int start = at;
    int comma = line.indexOf(',', at);
    at = comma < 0 ? line.length() : comma;
    return new Field(line.substring(start, at), List.of(new Anchor(0, number, start + 1)));
  }

  private Field quotedField() throws IOException {
    int firstLine = number;
    int firstColumn = at + 1;
    StringBuilder text = new StringBuilder();
    List<Anchor> anchors = new ArrayList<>();
    at++;
    appendToQuote(text, anchors);
    while (at == line.length()) {
      text.append('\n');
      if (text.length() > LineReader.LIMIT || !nextLine()) {
        throw new BadLineException(firstLine, firstColumn, "quoted field must end, but does not");
      }
      appendToQuote(text, anchors);
    }
    at++;
    if (at < line.length() && line.charAt(at) != ',') {
      throw new BadLineException(
          number,
          at + 1,
          "quoted field must be followed by \",\" or the end of the line, but was by \"%s\""
              .formatted(Character.toString(line.codePointAt(at))));
    }
    return new Field(text.toString(), anchors);
  }

  /** Appends what stands before the closing quote, or the end of the line. */
  private void appendToQuote(StringBuilder text, List<Anchor> anchors) {
    boolean isOpen = true;
    while (isOpen) {
      anchors.add(new Anchor(text.length(), number, at + 1));
      int quote = line.indexOf('"', at);
      int end = quote < 0 ? line.length() : quote;
      text.append(line, at, end);
      at = end;
      isOpen = line.startsWith("\"\"", at);
      if (isOpen) {
        // The second of the two stands for itself.
        text.append('"');
        at += 2;
      }
    }
  }
}
