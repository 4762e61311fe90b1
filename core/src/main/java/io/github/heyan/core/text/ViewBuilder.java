package io.github.heyan.core.text;

import org.jspecify.annotations.Nullable;

/** Builds the view of a text that has noise, blanks, placeholders or symbols. Used once. */
final class ViewBuilder {
  private final String raw;
  private final Masks masks;
  private final char[] view;

  /**
   * Where the characters of the view start and end in the text; null while the places are alike.
   */
  private int @Nullable [] starts;

  private int @Nullable [] ends;
  private boolean @Nullable [] soft;
  private int length;
  private boolean blank;

  /**
   * Makes a builder.
   *
   * @param view as long as {@code raw}; its first {@code plain} characters are read
   */
  ViewBuilder(String raw, char[] view, int plain) {
    this.raw = raw;
    this.masks = Masks.of(raw);
    this.view = view;
    this.length = Math.min(plain, masks.first());
  }

  Text build() {
    int at = length;
    while (at < raw.length()) {
      at = step(at);
    }
    return new Text(raw, view, length, starts, ends, soft);
  }

  private char folded(int at) {
    return Characters.fold(raw.charAt(at));
  }

  /** Reads what begins at {@code at} and returns where it ends. */
  private int step(int at) {
    Masks.Mask mask = masks.at(at);
    if (mask != null) {
      return readMask(mask);
    }
    char c = folded(at);
    switch (Characters.kind(c)) {
      case SPACE -> blank = true;
      case HAN -> {
        if (!isThirdRepeat(c)) {
          add(c, at, at + 1);
        }
      }
      case INVISIBLE -> {}
      case MASKING -> {
        return readMasking(at);
      }
      case SEPARATOR -> {
        if (!isChainLink(at)) {
          add(c, at, at + 1);
        }
      }
      case NUMERIC_PUNCTUATION -> readPunctuation(c, at);
      case SYMBOL -> add(Characters.SYMBOL, at, at + 1);
      case SURROGATE -> {
        return readSurrogate(at);
      }
      default -> add(c, at, at + 1);
    }
    return at + 1;
  }

  private int readMask(Masks.Mask mask) {
    switch (mask.kind()) {
      case PLACEHOLDER -> add(Characters.PLACEHOLDER, mask.start(), mask.end());
      case BOUND -> add(Characters.SYMBOL, mask.start(), mask.end());
      case BLANK -> blank = true;
      case NOISE -> {}
    }
    return mask.end();
  }

  private boolean isThirdRepeat(char c) {
    return !blank && length >= 2 && view[length - 1] == c && view[length - 2] == c;
  }

  /** Skips a run of masking characters between two Han characters; elsewhere they are kept. */
  private int readMasking(int at) {
    int end = at;
    while (isMaskingAt(end) && masks.at(end) == null) {
      end++;
    }
    boolean hides = length > 0 && Characters.isHan(view[length - 1]) && isHanAt(end);
    for (int i = at; i < end && !hides; i++) {
      add(folded(i), i, i + 1);
    }
    return end;
  }

  private boolean isMaskingAt(int at) {
    return at < raw.length() && Characters.kind(folded(at)) == CharacterKind.MASKING;
  }

  /** Returns whether a separator stands in a chain of single Han characters: 不-能-办. */
  private boolean isChainLink(int at) {
    char c = folded(at);
    if (!isHanAt(at - 1) || !isHanAt(at + 1)) {
      return false;
    }
    return isLink(c, at + 2, at + 3) || isLink(c, at - 2, at - 3);
  }

  private boolean isLink(char separator, int at, int beyond) {
    return at >= 0 && at < raw.length() && folded(at) == separator && isHanAt(beyond);
  }

  private boolean isHanAt(int at) {
    return at >= 0 && at < raw.length() && Characters.isHan(folded(at));
  }

  private void readPunctuation(char c, int at) {
    boolean inNumber = isDigitAt(at - 1) && isDigitAt(at + 1);
    if (c == '.') {
      if (inNumber || (isWordAt(at - 1) && isWordAt(at + 1))) {
        add('.', at, at + 1);
      } else if (!isChainLink(at)) {
        add('\u3002', at, at + 1);
      }
    } else if (!inNumber) {
      add(c, at, at + 1);
    } else if (c != ',') {
      add(c == ':' ? '.' : '-', at, at + 1);
    }
  }

  private boolean isDigitAt(int at) {
    return at >= 0 && at < raw.length() && Character.isDigit(folded(at));
  }

  private boolean isWordAt(int at) {
    return at >= 0 && at < raw.length() && Characters.kind(folded(at)) == CharacterKind.WORD;
  }

  private int readSurrogate(int at) {
    if (!Character.isHighSurrogate(raw.charAt(at))
        || at + 1 == raw.length()
        || !Character.isLowSurrogate(raw.charAt(at + 1))) {
      add(Characters.PLACEHOLDER, at, at + 1);
      return at + 1;
    }
    int codePoint = raw.codePointAt(at);
    boolean letter = Character.isLetterOrDigit(codePoint);
    add(letter ? Characters.PLACEHOLDER : Characters.SYMBOL, at, at + 2);
    return at + 2;
  }

  private void add(char c, int start, int end) {
    if (blank) {
      readBlank(c, start);
    }
    place(c, start, end);
  }

  private void place(char c, int start, int end) {
    if (starts == null && (start != length || end != start + 1)) {
      beginPlaces();
    }
    if (starts != null && ends != null) {
      starts[length] = start;
      ends[length] = end;
    }
    view[length] = c;
    length++;
  }

  private void beginPlaces() {
    int[] from = new int[view.length];
    int[] to = new int[view.length];
    for (int i = 0; i < length; i++) {
      from[i] = i;
      to[i] = i + 1;
    }
    starts = from;
    ends = to;
  }

  /** Turns the blanks before {@code next} into a soft bound, one space, or nothing. */
  private void readBlank(char next, int start) {
    blank = false;
    if (length == 0) {
      return;
    }
    char last = view[length - 1];
    if (isText(last) && isText(next)) {
      soft = soft == null ? new boolean[view.length] : soft;
      soft[length] = true;
    } else if (Characters.kind(last) == CharacterKind.WORD
        && Characters.kind(next) == CharacterKind.WORD) {
      place(' ', ends == null ? length : ends[length - 1], start);
    }
  }

  private static boolean isText(char c) {
    return Characters.isHan(c) || c == Characters.PLACEHOLDER;
  }
}
