package io.github.heyan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.heyan.reports.Origin.Anchor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.util.Arrays;

/** The text of a file, or a part of it, that knows its lines and columns. */
final class SourceText {
  /** The greatest length of a document, in bytes. */
  static final int LIMIT = 1 << 26;

  private final String text;
  private final int firstLine;
  private final int[] lineStarts;

  private SourceText(String text, int firstLine) {
    this.text = text;
    this.firstLine = firstLine;
    this.lineStarts = lineStarts(text);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[1 + (int) text.chars().filter(unit -> unit == '\n').count()];
    int line = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      starts[line++] = i + 1;
    }
    return starts;
  }

  /** Returns the text of one line. */
  static SourceText ofLine(LineReader.Line line) {
    return new SourceText(line.text(), line.number());
  }

  /**
   * Reads a whole file; a byte order mark is left out.
   *
   * @throws BadLineException if it is too long or not UTF-8
   */
  static SourceText read(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(LIMIT + 1);
    if (bytes.length > LIMIT) {
      throw new BadLineException(
          1, 1, "file must have at most %,d bytes, but has more".formatted(LIMIT));
    }
    String text = decoded(bytes);
    return new SourceText(text.startsWith("\uFEFF") ? text.substring(1) : text, 1);
  }

  private static String decoded(byte[] bytes) {
    ByteBuffer from = ByteBuffer.wrap(bytes);
    CharBuffer to = CharBuffer.allocate(bytes.length);
    CharsetDecoder decoder = UTF_8.newDecoder();
    boolean isBad = decoder.decode(from, to, true).isError();
    String text = to.flip().toString();
    if (isBad) {
      int octet = Byte.toUnsignedInt(bytes[from.position()]);
      throw new SourceText(text, 1)
          .bad(text.length(), "file must be UTF-8, but has the byte 0x%02X here".formatted(octet));
    }
    return text;
  }

  String text() {
    return text;
  }

  /** Returns an anchor that ties {@code offset} of a reply to {@code index} of this text. */
  Anchor anchor(int offset, int index) {
    int found = Arrays.binarySearch(lineStarts, index);
    int line = found < 0 ? -found - 2 : found;
    return new Anchor(offset, firstLine + line, index - lineStarts[line] + 1);
  }

  /** Returns a complaint about what stands at {@code index}. */
  BadLineException bad(int index, String message) {
    Anchor place = anchor(0, index);
    return new BadLineException(place.line(), place.column(), message);
  }
}
