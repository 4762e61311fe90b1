package io.github.heyan.core.text;

import io.github.heyan.core.Span;
import org.jspecify.annotations.Nullable;

/**
 * A text made ready for matching: the original and its <em>view</em>, a folded copy without noise.
 *
 * <p>All positions taken and returned here are positions of the view, but for {@link #span}, which
 * leads back to UTF-16 offsets of the original. Immutable and safe to share.
 */
public final class Text {
  private static final int CHARACTER_BITS_LOG = 10;
  private static final int CHARACTER_BITS = 1 << CHARACTER_BITS_LOG;

  private final String original;
  private final char[] view;

  /** What each character of the view ends, as {@link Characters#ends} says. */
  private final byte[] bounds;

  private final int length;
  private final int @Nullable [] starts;
  private final int @Nullable [] ends;
  private final boolean @Nullable [] soft;

  /** Filter of the characters of the view. */
  private final long[] characters;

  Text(
      String original,
      char[] view,
      int length,
      int @Nullable [] starts,
      int @Nullable [] ends,
      boolean @Nullable [] soft) {
    this.original = original;
    this.view = view;
    this.length = length;
    this.starts = starts;
    this.ends = ends;
    this.soft = soft;
    this.bounds = new byte[length];
    this.characters = new long[CHARACTER_BITS / Long.SIZE];
    for (int i = 0; i < length; i++) {
      bounds[i] = (byte) Characters.ends(view[i]);
      int bit = characterBit(view[i]);
      characters[bit >> 6] |= 1L << bit;
    }
  }

  private static int characterBit(char c) {
    return (c * 0x9E3779B1) >>> (Integer.SIZE - CHARACTER_BITS_LOG);
  }

  /** Returns the text of {@code original}; any string is a text, lone surrogates included. */
  public static Text of(String original) {
    char[] view = new char[original.length()];
    int plain = readPlain(original, view);
    return plain == view.length
        ? new Text(original, view, plain, null, null, null)
        : new ViewBuilder(original, view, plain).build();
  }

  /** Reads what has the same positions in the view, and returns where that ends. */
  private static int readPlain(String original, char[] view) {
    for (int i = 0; i < view.length; i++) {
      char c = Characters.fold(original.charAt(i));
      boolean plain =
          switch (Characters.kind(c)) {
            case HAN -> i < 2 || c != view[i - 1] || c != view[i - 2];
            case WORD, SENTENCE_END -> true;
            case OTHER -> !Masks.mayBegin(c);
            case NUMERIC_PUNCTUATION -> (c == ',' || c == '~') && !isInNumber(original, i);
            default -> false;
          };
      if (!plain) {
        return i;
      }
      view[i] = c;
    }
    return view.length;
  }

  private static boolean isInNumber(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  /** Returns the string that this text was made of. */
  public String original() {
    return original;
  }

  /** Returns the length of the view. */
  public int length() {
    return length;
  }

  /** Returns the character of the view at {@code position}. */
  public char at(int position) {
    return view[position];
  }

  /** Returns false only where the view does not hold {@code c}. */
  public boolean mayHold(char c) {
    int bit = characterBit(c);
    return (characters[bit >> 6] >>> bit & 1) != 0;
  }

  /** Returns whether there are any soft bounds. */
  public boolean hasSoftBounds() {
    return soft != null;
  }

  /** Returns whether the character at {@code position} of the view ends a clause. */
  public boolean endsClause(int position) {
    return (bounds[position] & Characters.CLAUSE) != 0;
  }

  private boolean endsSentence(int position) {
    return (bounds[position] & Characters.SENTENCE) != 0;
  }

  /** Returns whether blanks between Han characters stood directly before {@code position}. */
  public boolean softBound(int position) {
    return soft != null && position < length && soft[position];
  }

  /** Returns whether a clause, or after a soft bound a part of one, begins at {@code position}. */
  public boolean beginsPart(int position) {
    return position == 0 || endsClause(position - 1) || softBound(position);
  }

  /** Returns whether a clause, or before a soft bound a part of one, ends at {@code position}. */
  public boolean endsPart(int position) {
    return position == length || endsClause(position) || softBound(position);
  }

  /** Returns where the clause of {@code position} begins; soft bounds do not count. */
  public int clauseStart(int position) {
    int start = position;
    while (start > 0 && !endsClause(start - 1)) {
      start--;
    }
    return start;
  }

  /** Returns where the clause of {@code position} ends; soft bounds do not count. */
  public int clauseEnd(int position) {
    int end = position;
    while (end < length && !endsClause(end)) {
      end++;
    }
    return end;
  }

  /** Returns where the sentence of {@code position} begins. */
  public int sentenceStart(int position) {
    int start = position;
    while (start > 0 && !endsSentence(start - 1)) {
      start--;
    }
    return start;
  }

  /** Returns where the sentence of {@code position} ends, its closing mark left out. */
  public int sentenceEnd(int position) {
    int end = position;
    while (end < length && !endsSentence(end)) {
      end++;
    }
    return end;
  }

  /** Returns where {@code scope} begins around a hit that starts at {@code position}. */
  public int scopeStart(Scope scope, int position) {
    return switch (scope) {
      case CLAUSE -> clauseStart(position);
      case SENTENCE -> sentenceStart(position);
      case REPLY, CUSTOMER -> 0;
    };
  }

  /** Returns where {@code scope} ends around a hit that ends at {@code position}. */
  public int scopeEnd(Scope scope, int position) {
    return switch (scope) {
      case CLAUSE -> clauseEnd(position);
      case SENTENCE -> sentenceEnd(position);
      case REPLY, CUSTOMER -> length;
    };
  }

  /** Returns the place in the original of the stretch {@code [start, end)} of the view. */
  public Span span(int start, int end) {
    if (starts == null || ends == null) {
      return new Span(start, end);
    }
    if (start == end) {
      int at = start < length ? starts[start] : original.length();
      return new Span(at, at);
    }
    return new Span(starts[start], ends[end - 1]);
  }

  /** Returns the view as a string; for tests and messages to rule authors. */
  @Override
  public String toString() {
    return new String(view, 0, length);
  }
}
