package io.github.heyan.core.text;

import java.util.Arrays;

/** Builds the view of a text that has noise, blanks, placeholders or symbols. Used once. */
final class ViewBuilder {
  private final String raw;
  private final char[] folded;
  private final Masks masks;
  private final char[] view;
  private final int[] starts;
  private final int[] ends;
  private final boolean[] soft;
  private int length;
  private boolean blank;
  private boolean anySoft;

  ViewBuilder(String raw) {
    this.raw = raw;
    this.folded = Characters.fold(raw).toCharArray();
    this.masks = Masks.of(raw);
    int size = folded.length;
    this.view = new char[size];
    this.starts = new int[size];
    this.ends = new int[size];
    this.soft = new boolean[size + 1];
  }

  Text build() {
    int at = 0;
    while (at < folded.length) {
      at = step(at);
    }
    return new Text(
        raw,
        view,
        length,
        Arrays.copyOf(starts, length),
        Arrays.copyOf(ends, length),
        anySoft ? soft : null);
  }

  /** Reads what begins at {@code at} and returns where it ends. */
  private int step(int at) {
    Masks.Mask mask = masks.at(at);
    if (mask != null) {
      return readMask(mask);
    }
    char c = folded[at];
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
      add(folded[i], i, i + 1);
    }
    return end;
  }

  private boolean isMaskingAt(int at) {
    return at < folded.length && Characters.kind(folded[at]) == CharacterKind.MASKING;
  }

  /** Returns whether a separator stands in a chain of single Han characters: 不-能-办. */
  private boolean isChainLink(int at) {
    char c = folded[at];
    if (!isHanAt(at - 1) || !isHanAt(at + 1)) {
      return false;
    }
    return isLink(c, at + 2, at + 3) || isLink(c, at - 2, at - 3);
  }

  private boolean isLink(char separator, int at, int beyond) {
    return at >= 0 && at < folded.length && folded[at] == separator && isHanAt(beyond);
  }

  private boolean isHanAt(int at) {
    return at >= 0 && at < folded.length && Characters.isHan(folded[at]);
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
    return at >= 0 && at < folded.length && Character.isDigit(folded[at]);
  }

  private boolean isWordAt(int at) {
    return at >= 0 && at < folded.length && Characters.kind(folded[at]) == CharacterKind.WORD;
  }

  private int readSurrogate(int at) {
    if (!Character.isHighSurrogate(folded[at])
        || at + 1 == folded.length
        || !Character.isLowSurrogate(folded[at + 1])) {
      add(Characters.PLACEHOLDER, at, at + 1);
      return at + 1;
    }
    int codePoint = Character.toCodePoint(folded[at], folded[at + 1]);
    boolean letter = Character.isLetterOrDigit(codePoint);
    add(letter ? Characters.PLACEHOLDER : Characters.SYMBOL, at, at + 2);
    return at + 2;
  }

  private void add(char c, int start, int end) {
    if (blank) {
      readBlank(c, start);
    }
    view[length] = c;
    starts[length] = start;
    ends[length] = end;
    length++;
  }

  /** Turns the blanks before {@code next} into a soft bound, one space, or nothing. */
  private void readBlank(char next, int start) {
    blank = false;
    if (length == 0) {
      return;
    }
    char last = view[length - 1];
    if (isText(last) && isText(next)) {
      soft[length] = true;
      anySoft = true;
    } else if (Characters.kind(last) == CharacterKind.WORD
        && Characters.kind(next) == CharacterKind.WORD) {
      view[length] = ' ';
      starts[length] = ends[length - 1];
      ends[length] = start;
      length++;
    }
  }

  private static boolean isText(char c) {
    return Characters.isHan(c) || c == Characters.PLACEHOLDER;
  }
}
