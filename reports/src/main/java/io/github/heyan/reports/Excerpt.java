package io.github.heyan.reports;

import io.github.heyan.core.Span;

/**
 * The line around a span, as a terminal can show it, shortened where it is long.
 *
 * @param before what stands before the marked words
 * @param marked the marked words, as far as they stand on the line
 * @param after what stands behind them
 */
record Excerpt(String before, String marked, String after) {
  /** The greatest width of an excerpt, in columns, beside the dots. */
  static final int WIDTH = 96;

  private static final int WIDTH_BEFORE = 32;
  private static final String DOTS = "…";

  static Excerpt of(String text, Span span) {
    int from = text.lastIndexOf('\n', span.start() - 1) + 1;
    int to = lineEnd(text, span.start());
    int start = span.start() - from;
    int end = Math.max(start, Math.min(span.end(), to) - from);
    String line = Printable.of(text.substring(from, Math.max(from + start, to)));
    if (Printable.width(line) <= WIDTH) {
      return new Excerpt(line.substring(0, start), line.substring(start, end), line.substring(end));
    }
    return shortened(line, start, end);
  }

  private static int lineEnd(String text, int start) {
    int feed = text.indexOf('\n', start);
    int end = feed < 0 ? text.length() : feed;
    return end > start && text.charAt(end - 1) == '\r' ? end - 1 : end;
  }

  private static Excerpt shortened(String line, int start, int end) {
    int from = backwards(line, start);
    int to = forwards(line, from);
    int cut = Math.min(end, to);
    return new Excerpt(
        (from > 0 ? DOTS : "") + line.substring(from, start),
        line.substring(start, cut),
        line.substring(cut, to) + (to < line.length() ? DOTS : ""));
  }

  private static int backwards(String line, int start) {
    int width = 0;
    int index = start;
    while (index > 0) {
      int codePoint = line.codePointBefore(index);
      width += Printable.width(codePoint);
      if (width > WIDTH_BEFORE) {
        return index;
      }
      index -= Character.charCount(codePoint);
    }
    return index;
  }

  private static int forwards(String line, int from) {
    int width = 0;
    int index = from;
    while (index < line.length()) {
      int codePoint = line.codePointAt(index);
      width += Printable.width(codePoint);
      if (width > WIDTH) {
        return index;
      }
      index += Character.charCount(codePoint);
    }
    return index;
  }

  /** Returns the line that points at the marked words from below. */
  String pointers() {
    return " ".repeat(Printable.width(before)) + "^".repeat(Math.max(1, Printable.width(marked)));
  }
}
