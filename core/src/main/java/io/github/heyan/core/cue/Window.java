package io.github.heyan.core.cue;

import io.github.heyan.core.text.Text;

/**
 * A text seen from the start of a match: position {@code k} of the window is position {@code base +
 * k} of the view. A set of positions is a {@code long}, bit {@code k} for position {@code k}; hence
 * a match has at most {@value #MAX_LENGTH} characters.
 *
 * <p>{@code closed} holds positions that a {@code .} reached and behind which a soft bound lies: a
 * match may end there, but nothing more can be read from there.
 */
final class Window {
  /** The most characters that a pattern may span. */
  static final int MAX_LENGTH = 63;

  /** Stands for starts that cannot be tried together. */
  static final long UNKNOWN = -1L;

  private final Text text;
  private int base;
  long closed;

  Window(Text text) {
    this.text = text;
  }

  /** Moves the window so that a match starts at {@code base}. */
  void moveTo(int base) {
    this.base = base;
    this.closed = 0;
  }

  /** Returns whether the character at {@code position} of the view passes {@code first}. */
  boolean mayBegin(FirstCharacters first, int position) {
    return position < text.length() && first.mayBe(text.at(position));
  }

  /**
   * Returns which of the positions {@code [from, to]} of the view pass {@code first}, bit 0 for
   * {@code from}; {@link #UNKNOWN} where they cannot be tried together, as a soft bound lies at one
   * behind the first, or they are too many.
   */
  long starts(FirstCharacters first, int from, int to) {
    if (to - from >= MAX_LENGTH) {
      return UNKNOWN;
    }
    long starts = 0;
    for (int position = from; position <= to; position++) {
      if (mayBegin(first, position)) {
        starts |= 1L << (position - from);
        if (position > from && text.softBound(position)) {
          return UNKNOWN;
        }
      }
    }
    return starts;
  }

  /** Returns whether there is a character at position {@code k}. */
  boolean has(int k) {
    return k < MAX_LENGTH && base + k < text.length();
  }

  /** Returns the character at position {@code k}, which must be there. */
  char at(int k) {
    return text.at(base + k);
  }

  /** Returns the filter of the characters at the positions {@code from}. */
  long characters(long from) {
    long filter = CharacterSet.NONE;
    for (long left = from; left != 0; left &= left - 1) {
      int at = Long.numberOfTrailingZeros(left);
      filter |= has(at) ? CharacterSet.of(at(at)) : CharacterSet.NONE;
    }
    return filter;
  }

  /** Returns the positions behind those characters at {@code from} that {@code .} may read. */
  long dotted(long from) {
    long reached = 0;
    for (long left = from; left != 0; left &= left - 1) {
      int at = Long.numberOfTrailingZeros(left);
      reached |= isOpen(at) ? 1L << (at + 1) : 0;
    }
    return reached;
  }

  private boolean isOpen(int k) {
    return has(k) && !(k > 0 && text.softBound(base + k)) && !text.endsClause(base + k);
  }

  /** Returns at which of {@code positions} a soft bound lies. */
  long soft(long positions) {
    long soft = 0;
    for (long left = text.hasSoftBounds() ? positions : 0; left != 0; left &= left - 1) {
      int at = Long.numberOfTrailingZeros(left);
      soft |= text.softBound(base + at) ? 1L << at : 0;
    }
    return soft;
  }

  /** Returns whether {@code ^} holds at position {@code k}. */
  boolean begins(int k) {
    return text.beginsPart(base + k);
  }

  /** Returns whether {@code $} holds at position {@code k}. */
  boolean ends(int k) {
    return text.endsPart(base + k);
  }
}
