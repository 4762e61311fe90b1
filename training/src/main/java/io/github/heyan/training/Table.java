package io.github.heyan.training;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table of a report, for people. Immutable.
 *
 * @param title what it is about
 * @param note how to read it
 * @param columns the columns
 * @param rows the cells of each row
 */
record Table(
    String title, String note, ImmutableList<Column> columns, ImmutableList<List<String>> rows) {
  private static final String GAP = "  ";
  private static final Pattern LINE_BREAKS = Pattern.compile("[\\t\\n\\r]");
  private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}");
  private static final Pattern MARKUP =
      Pattern.compile("[\\\\`*\\[\\]<>|&~]|(?<!\\p{Alnum})_|_(?!\\p{Alnum})");

  /** A column: words stand left, numbers right. */
  record Column(String name, boolean isNumber) {
    static Column words(String name) {
      return new Column(name, false);
    }

    static Column number(String name) {
      return new Column(name, true);
    }
  }

  /** Cells may quote texts, which must not steer a terminal or break a line. */
  Table {
    rows =
        rows.stream()
            .map(row -> row.stream().map(Table::printable).toList())
            .collect(ImmutableList.toImmutableList());
  }

  private static String printable(String cell) {
    return CONTROLS.matcher(LINE_BREAKS.matcher(cell).replaceAll(" ")).replaceAll("\uFFFD");
  }

  String text() {
    List<String> lines = new ArrayList<>(List.of(title));
    if (rows.isEmpty()) {
      lines.add("none");
    } else {
      lines.add(line(names()));
      rows.forEach(row -> lines.add(line(row)));
    }
    return String.join("\n", lines) + "\n";
  }

  private List<String> names() {
    return columns.stream().map(Column::name).toList();
  }

  private String line(List<String> cells) {
    return IntStream.range(0, cells.size())
        .mapToObj(i -> padded(cells.get(i), i))
        .collect(Collectors.joining(GAP))
        .stripTrailing();
  }

  private String padded(String cell, int column) {
    int width = Math.max(columns.get(column).name().length(), longest(column));
    return columns.get(column).isNumber()
        ? Strings.padStart(cell, width, ' ')
        : Strings.padEnd(cell, column == columns.size() - 1 ? 0 : width, ' ');
  }

  private int longest(int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }

  String markdown() {
    List<String> lines = new ArrayList<>(List.of("## " + title, "", note, ""));
    if (rows.isEmpty()) {
      lines.add("None.");
    } else {
      lines.add(markdownRow(names()));
      lines.add(
          columns.stream()
              .map(column -> column.isNumber() ? "---:" : "---")
              .collect(Collectors.joining("|", "|", "|")));
      rows.forEach(row -> lines.add(markdownRow(row)));
    }
    return String.join("\n", lines) + "\n";
  }

  private static String markdownRow(List<String> cells) {
    return cells.stream()
        .map(cell -> MARKUP.matcher(cell).replaceAll("\\\\$0"))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }
}
