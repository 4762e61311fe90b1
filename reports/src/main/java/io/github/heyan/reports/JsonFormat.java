package io.github.heyan.reports;

import java.io.Writer;

/**
 * A report as JSON: an object a reply, in snake_case.
 *
 * <pre>{@code
 * ReportWriter writer = JsonFormat.lines().in(Language.EN).explained().to(out);
 * }</pre>
 *
 * <p>{@code start} and {@code end} of a finding are UTF-16 offsets into the reply. {@code line} and
 * {@code column} count from 1, columns in UTF-16 units: within the reply for a row of JSON Lines
 * and for a reply out of no file, within the file otherwise. {@code file} and {@code line} of the
 * reply itself are there where it was read from a file. A lone surrogate, which UTF-8 cannot hold,
 * becomes U+FFFD.
 *
 * <p>Immutable and safe to share. The target must encode as UTF-8 to make JSON that others read.
 */
public final class JsonFormat {
  private enum Layout {
    LINES,
    ARRAY,
    PRETTY_ARRAY
  }

  private final Layout layout;
  private final Language language;
  private final boolean explained;

  private JsonFormat(Layout layout, Language language, boolean explained) {
    this.layout = layout;
    this.language = language;
    this.explained = explained;
  }

  /** Returns the format JSON Lines: an object a line. */
  public static JsonFormat lines() {
    return new JsonFormat(Layout.LINES, Language.ZH, false);
  }

  /** Returns the format of one array without spaces. */
  public static JsonFormat array() {
    return new JsonFormat(Layout.ARRAY, Language.ZH, false);
  }

  /** Returns the format of one array, indented for people. */
  public static JsonFormat prettyArray() {
    return new JsonFormat(Layout.PRETTY_ARRAY, Language.ZH, false);
  }

  /** Returns this format with sentences in {@code language}; Chinese where nothing is said. */
  public JsonFormat in(Language language) {
    return new JsonFormat(layout, language, explained);
  }

  /** Returns this format with what was dismissed, and by what. */
  public JsonFormat explained() {
    return new JsonFormat(layout, language, true);
  }

  /** Returns a writer of this format. */
  public ReportWriter to(Writer target) {
    ReplyJson replies = new ReplyJson(language, explained);
    return switch (layout) {
      case LINES -> new JsonLinesWriter(replies, target);
      case ARRAY -> new JsonArrayWriter(replies, target, false);
      case PRETTY_ARRAY -> new JsonArrayWriter(replies, target, true);
    };
  }
}
