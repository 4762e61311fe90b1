package io.github.heyan.cli;

import io.github.heyan.reports.Origin.Anchor;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds where the parts of a value stand in the source that it was read from, through quotes,
 * escapes, folded lines and indentation.
 *
 * <p>Walks along both. The parser has read the value already, so the walk only has to keep pace;
 * where it cannot, all of the value is said to stand at its start.
 */
final class Alignment {
  private final SourceText source;
  private final String raw;
  private final String value;
  private final int start;
  private final List<Anchor> anchors = new ArrayList<>();
  private int from;
  private int to;
  private int drift;

  private Alignment(SourceText source, int start, String value) {
    this.source = source;
    this.raw = source.text();
    this.value = value;
    this.start = start;
  }

  /** Returns the anchors of a value in double quotes, of JSON or YAML, that begin at a quote. */
  static List<Anchor> ofDoubleQuoted(SourceText source, int quote, String value) {
    return new Alignment(source, quote, value).flow(quote + 1, '"');
  }

  /** Returns the anchors of a YAML value in single quotes that begin at a quote. */
  static List<Anchor> ofSingleQuoted(SourceText source, int quote, String value) {
    return new Alignment(source, quote, value).flow(quote + 1, '\'');
  }

  /** Returns the anchors of a YAML value without quotes. */
  static List<Anchor> ofPlain(SourceText source, int start, String value) {
    return new Alignment(source, start, value).flow(start, '\0');
  }

  /**
   * Returns the anchors of a YAML block whose sign, {@code |} or {@code >}, is at {@code start}.
   */
  static List<Anchor> ofBlock(SourceText source, int start, String value) {
    return new Alignment(source, start, value).block();
  }

  private List<Anchor> flow(int first, char quote) {
    from = first;
    anchors.add(source.anchor(0, first));
    drift = first;
    boolean keepsPace = true;
    while (keepsPace && to < value.length() && from < raw.length()) {
      keepsPace = step(quote);
    }
    if (!keepsPace || to < value.length()) {
      return atStart();
    }
    advance(0, 0);
    return anchors;
  }

  private boolean step(char quote) {
    char c = raw.charAt(from);
    int lineEnd = blankTo(from);
    if (quote == '"' && c == '\\') {
      return escape();
    }
    if (lineEnd < raw.length() && isBreak(raw.charAt(lineEnd))) {
      return fold();
    }
    if (c != value.charAt(to)) {
      return false;
    }
    advance(quote == '\'' && c == '\'' ? 2 : 1, 1);
    return true;
  }

  private boolean escape() {
    char kind = from + 1 < raw.length() ? raw.charAt(from + 1) : '\0';
    if (isBreak(kind)) {
      from = blankTo(afterBreak(from + 1));
      return true;
    }
    int length =
        switch (kind) {
          case 'x' -> 4;
          case 'u' -> 6;
          case 'U' -> 10;
          default -> 2;
        };
    advance(length, kind == 'U' ? Character.charCount(value.codePointAt(to)) : 1);
    return true;
  }

  /** Steps over the end of a line: a space, or one line feed fewer than there are. */
  private boolean fold() {
    int breaks = 0;
    int next = blankTo(from);
    while (next < raw.length() && isBreak(raw.charAt(next))) {
      breaks++;
      next = blankTo(afterBreak(next));
    }
    String folded = breaks == 1 ? " " : "\n".repeat(breaks - 1);
    if (!value.startsWith(folded, to)) {
      return false;
    }
    advance(next - from, folded.length());
    return true;
  }

  private List<Anchor> block() {
    from = afterBreak(lineEnd(start));
    int indent = indent();
    if (value.startsWith("\n")) {
      anchors.add(source.anchor(0, from));
      stepOverSeparators();
    }
    while (to < value.length() && from < raw.length()) {
      int end = lineEnd(from);
      int content = Math.min(end, from + indent);
      if (!value.startsWith(raw.substring(content, end), to)) {
        return atStart();
      }
      if (end > content) {
        anchors.add(source.anchor(to, content));
        to += end - content;
        stepOverSeparators();
      }
      from = afterBreak(end);
    }
    return to == value.length() && !anchors.isEmpty() && anchors.get(0).offset() == 0
        ? anchors
        : atStart();
  }

  private void stepOverSeparators() {
    if (to < value.length() && value.charAt(to) == ' ') {
      to++;
      return;
    }
    while (to < value.length() && value.charAt(to) == '\n') {
      to++;
    }
  }

  /** Returns how far the block is indented: less than its first line if that is indented more. */
  private int indent() {
    int line = from;
    while (line < raw.length() && blankTo(line) == lineEnd(line)) {
      line = afterBreak(lineEnd(line));
    }
    int own = 0;
    int at = 0;
    while (at < value.length() && (value.charAt(at) == '\n' || value.charAt(at) == ' ')) {
      own = value.charAt(at) == '\n' ? 0 : own + 1;
      at++;
    }
    return Math.max(0, blankTo(line) - line - own);
  }

  private void advance(int rawLength, int valueLength) {
    if (from - to != drift) {
      anchors.add(source.anchor(to, from));
      drift = from - to;
    }
    from += rawLength;
    to += valueLength;
  }

  private List<Anchor> atStart() {
    return List.of(source.anchor(0, start));
  }

  private int blankTo(int index) {
    int at = index;
    while (at < raw.length() && (raw.charAt(at) == ' ' || raw.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  private int lineEnd(int index) {
    int at = index;
    while (at < raw.length() && !isBreak(raw.charAt(at))) {
      at++;
    }
    return at;
  }

  private int afterBreak(int index) {
    int next = Math.min(raw.length(), index + 1);
    boolean isPair = index + 1 < raw.length() && raw.startsWith("\r\n", index);
    return isPair ? next + 1 : next;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
