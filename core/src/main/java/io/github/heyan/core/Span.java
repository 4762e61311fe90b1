package io.github.heyan.core;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A stretch of a text: UTF-16 offsets into the string that the caller passed, half-open {@code
 * [start, end)}.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param start offset of the first unit
 * @param end offset behind the last unit; not below {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /** Checks that {@code 0 <= start <= end}. */
  public Span {
    checkArgument(
        0 <= start && start <= end, "span must have 0 <= start <= end, but was %s..%s", start, end);
  }

  /** Returns the number of UTF-16 units. */
  public int length() {
    return end - start;
  }

  /** Returns whether this span and {@code other} share at least one unit. */
  public boolean overlaps(Span other) {
    return Math.max(start, other.start) < Math.min(end, other.end);
  }

  /** Returns the marked part of {@code text}, which must be the text that the offsets belong to. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** Orders by start, then by end. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
