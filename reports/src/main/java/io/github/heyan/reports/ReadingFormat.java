package io.github.heyan.reports;

import java.io.Writer;

/**
 * Readings of customers' messages as text or JSON.
 *
 * <pre>{@code
 * ReadingWriter writer = ReadingFormat.lines().to(out);
 * writer.begin();
 * writer.write(ReadMessage.of("m1", message, reader.read(message)));
 * writer.end();
 * }</pre>
 *
 * <p>Offsets in JSON are UTF-16 units of the message, half-open. Personal data is masked.
 *
 * <p>Immutable and safe to share. The target must encode as UTF-8 to make JSON that others read.
 */
public final class ReadingFormat {
  private enum Layout {
    TEXT,
    LINES,
    PRETTY_ARRAY
  }

  private final Layout layout;

  private ReadingFormat(Layout layout) {
    this.layout = layout;
  }

  /** Returns the format for people: a few lines a message. */
  public static ReadingFormat text() {
    return new ReadingFormat(Layout.TEXT);
  }

  /** Returns the format JSON Lines: an object a line. */
  public static ReadingFormat lines() {
    return new ReadingFormat(Layout.LINES);
  }

  /** Returns the format of one array, indented for people. */
  public static ReadingFormat prettyArray() {
    return new ReadingFormat(Layout.PRETTY_ARRAY);
  }

  /** Returns a writer of this format. */
  public ReadingWriter to(Writer target) {
    return switch (layout) {
      case TEXT -> new ReadingText(target);
      case LINES -> new ReadingJsonWriter(target, false);
      case PRETTY_ARRAY -> new ReadingJsonWriter(target, true);
    };
  }
}
