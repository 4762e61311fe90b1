package io.github.heyan.benchmarks.page;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;

/** Cells and rows of tables. */
final class Markdown {
  static final String UNKNOWN = "not measured";

  private Markdown() {}

  static String row(Object... cells) {
    StringBuilder row = new StringBuilder("|");
    for (Object cell : cells) {
      row.append(' ').append(cell.toString().replace("|", "\\|")).append(" |");
    }
    return row.append('\n').toString();
  }

  static String head(Object... cells) {
    return row(cells) + "|---".repeat(cells.length) + "|\n";
  }

  /** Returns two digits or more, as many as mean something. */
  static String number(double value) {
    String format = value < 10 ? "%,.2f" : value < 100 ? "%,.1f" : "%,.0f";
    return String.format(Locale.ROOT, format, value);
  }

  /** Returns all digits of a number that somebody set. */
  static String limit(double value) {
    return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(value);
  }

  static String number(Optional<Double> value) {
    return value.map(Markdown::number).orElse(UNKNOWN);
  }

  /** Returns the median and, of several rounds, the least and the greatest. */
  static String series(Optional<Series> series) {
    return series.map(Markdown::series).orElse(UNKNOWN);
  }

  private static String series(Series series) {
    String median = number(series.median());
    return series.values().size() == 1
        ? median
        : median + " (" + number(series.least()) + "–" + number(series.greatest()) + ")";
  }

  static String code(String text) {
    return "`" + text + "`";
  }

  static String megabytes(double bytes) {
    return number(bytes / 1_000_000);
  }
}
