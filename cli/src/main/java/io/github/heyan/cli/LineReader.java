package io.github.heyan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.util.Optional;

/**
 * Reads UTF-8 line by line; a byte order mark and the ends of lines are left out.
 *
 * <p>Never holds more than one line of at most {@link #LIMIT} bytes.
 */
final class LineReader {
  /** The greatest length of a line, in bytes: a long reply in JSON escapes, many times over. */
  static final int LIMIT = 1 << 20;

  private static final int BUFFER = 1 << 16;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final InputStream in;
  private final CharsetDecoder decoder = UTF_8.newDecoder();
  private final byte[] buffer = new byte[BUFFER];
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
  private int position;
  private int filled;
  private int number;

  LineReader(InputStream in) {
    this.in = in;
  }

  /**
   * A line of text.
   *
   * @param number its number, from 1
   * @param text its text
   */
  record Line(int number, String text) {}

  /**
   * Returns the next line, or empty at the end.
   *
   * @throws BadLineException if it is too long or not UTF-8; it is skipped
   */
  Optional<Line> next() throws IOException {
    if (position == filled && !fill()) {
      return Optional.empty();
    }
    number++;
    pending.reset();
    long length = readLine();
    if (length > LIMIT) {
      throw new BadLineException(
          number, 1, "line must have at most %,d bytes, but has %,d".formatted(LIMIT, length));
    }
    return Optional.of(new Line(number, trimmed(decoded(pending.toByteArray()))));
  }

  /** Moves behind the next line feed, and returns the number of bytes before it. */
  private long readLine() throws IOException {
    long length = 0;
    do {
      int end = position;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      length += end - position;
      // What is too long is counted, but no longer kept.
      if (length <= LIMIT) {
        pending.write(buffer, position, end - position);
      }
      boolean isEnd = end < filled;
      position = isEnd ? end + 1 : end;
      if (isEnd) {
        return length;
      }
    } while (fill());
    return length;
  }

  private boolean fill() throws IOException {
    position = 0;
    filled = Math.max(0, in.read(buffer));
    return filled > 0;
  }

  private String decoded(byte[] bytes) {
    ByteBuffer from = ByteBuffer.wrap(bytes);
    CharBuffer to = CharBuffer.allocate(bytes.length);
    if (decoder.reset().decode(from, to, true).isError()) {
      int octet = Byte.toUnsignedInt(bytes[from.position()]);
      throw new BadLineException(
          number,
          to.position() + 1,
          "line must be UTF-8, but has the byte 0x%02X here".formatted(octet));
    }
    return to.flip().toString();
  }

  private String trimmed(String text) {
    int start = number == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    int end = text.length() > start && text.endsWith("\r") ? text.length() - 1 : text.length();
    return text.substring(start, end);
  }
}
