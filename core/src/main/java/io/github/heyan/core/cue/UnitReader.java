package io.github.heyan.core.cue;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/** Reads what a {@link UnitWriter} wrote. Not thread-safe, but its copies are apart. */
public final class UnitReader {
  private final char[] units;
  private final String[] strings;
  private int at;

  private UnitReader(char[] units, String[] strings, int at) {
    this.units = units;
    this.strings = strings;
    this.at = at;
  }

  /** Returns a reader of {@code bytes}, or nothing where they are of another form. */
  public static Optional<UnitReader> of(byte[] bytes) {
    char[] units = new char[bytes.length / 2];
    ByteBuffer.wrap(bytes).asCharBuffer().get(units);
    int head = UnitWriter.MAGIC.length();
    boolean known = units.length > head && UnitWriter.MAGIC.equals(String.valueOf(units, 0, head));
    return known ? Optional.of(withStrings(units, head)) : Optional.empty();
  }

  private static UnitReader withStrings(char[] units, int head) {
    UnitReader lengths = new UnitReader(units, new String[0], head);
    String[] strings = new String[lengths.number()];
    int first = lengths.at;
    for (int i = 0; i < strings.length; i++) {
      lengths.number();
    }
    int at = lengths.at;
    lengths.at = first;
    for (int i = 0; i < strings.length; i++) {
      int length = lengths.number();
      strings[i] = new String(units, at, length);
      at += length;
    }
    return new UnitReader(units, strings, at);
  }

  /** Returns a reader of the same that begins {@code offset} units behind this one. */
  UnitReader from(int offset) {
    return new UnitReader(units, strings, at + offset);
  }

  /** Reads a number. */
  public int number() {
    char unit = units[at++];
    return unit != UnitWriter.WIDE ? unit : units[at++] << Character.SIZE | units[at++];
  }

  /** Reads numbers. */
  int[] numbers(int count) {
    int[] numbers = new int[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = number();
    }
    return numbers;
  }

  /** Reads a number of 64 bits. */
  long wide() {
    long high = (long) units[at++] << 48 | (long) units[at++] << 32;
    return high | (long) units[at++] << 16 | units[at++];
  }

  /** Reads units as they are. */
  char[] units(int count) {
    at += count;
    return Arrays.copyOfRange(units, at - count, at);
  }

  /** Reads a string. */
  public String string() {
    return strings[number()];
  }
}
