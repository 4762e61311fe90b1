package io.github.heyan.core.cue;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes numbers and strings as units of 16 bits, for {@link UnitReader}: a form that is read with
 * hardly any work. Strings go into a table, each once. Not thread-safe.
 */
public final class UnitWriter {
  /** The first units of all that is written; the last changes with the form. */
  static final String MAGIC = "Heyan\u0001";

  /** Stands before a number of two units. */
  static final char WIDE = '\uffff';

  private final StringBuilder body = new StringBuilder();
  private final Map<String, Integer> strings = new LinkedHashMap<>();

  /** Writes a number; small ones take one unit. */
  public void number(int number) {
    if (number < 0 || number >= WIDE) {
      body.append(WIDE).append((char) (number >>> Character.SIZE));
    }
    body.append((char) number);
  }

  /** Writes a number of 64 bits. */
  void wide(long number) {
    for (int shift = Long.SIZE - Character.SIZE; shift >= 0; shift -= Character.SIZE) {
      body.append((char) (number >>> shift));
    }
  }

  /** Writes units as they are. */
  void units(CharSequence units) {
    body.append(units);
  }

  /** Writes a string. */
  public void string(String string) {
    number(strings.computeIfAbsent(string, s -> strings.size()));
  }

  /** Returns the units as yet, strings as their numbers. */
  CharSequence body() {
    return body;
  }

  /** Returns how many units there are as yet. */
  int size() {
    return body.length();
  }

  /** Returns all that was written. */
  public byte[] toBytes() {
    UnitWriter head = new UnitWriter();
    head.number(strings.size());
    strings.keySet().forEach(string -> head.number(string.length()));
    String all = MAGIC + head.body + String.join("", strings.keySet()) + body;
    // Not by a charset, which would spoil numbers that look like half a surrogate pair.
    ByteBuffer bytes = ByteBuffer.allocate(2 * all.length());
    bytes.asCharBuffer().put(all);
    return bytes.array();
  }
}
