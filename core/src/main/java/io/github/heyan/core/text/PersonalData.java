package io.github.heyan.core.text;

import io.github.heyan.core.Span;
import java.util.List;

/**
 * Masks the personal data in a text, unit for unit, so that offsets stay.
 *
 * <p>Of the numbers of cards, accounts, identity cards and mobile phones the last four digits are
 * left, of an e-mail address the first character and the domain. Everything else stays: numbers of
 * fewer than 11 or more than 19 digits, dates and what begins with one, landlines and hotlines.
 *
 * <pre>{@code
 * PersonalData.mask("卡号6222021234567890123");   // "卡号***************0123"
 * }</pre>
 *
 * <p>All methods are static, pure, linear in the length of the text, and safe to call from any
 * thread.
 */
public final class PersonalData {
  private static final char MASK = '*';
  private static final int KEPT_DIGITS = 4;
  private static final String NUMERALS = "零〇一二两三四五六七八九十百千万亿半几廿卅壹贰叁肆伍陆柒捌玖拾佰仟";
  private static final String SIGNS_OF_NAMES = "._%+-";

  private final String text;
  private final char[] masked;

  private PersonalData(String text) {
    this.text = text;
    this.masked = text.toCharArray();
  }

  /** Returns {@code text} with the personal data masked that can be told by its form. */
  public static String mask(String text) {
    return mask(text, List.of());
  }

  /**
   * Returns {@code text} with the personal data masked, and with {@code hidden} masked, too, and
   * the numerals that run on from there. Of a card or phone the last four digits are left there as
   * elsewhere.
   */
  public static String mask(String text, List<Span> hidden) {
    PersonalData data = new PersonalData(text);
    hidden.forEach(data::hide);
    NumberForms.find(text).forEach(data::maskNumber);
    data.maskAddresses();
    return new String(data.masked);
  }

  /** Returns whether {@code c} is a digit or a Chinese numeral. */
  public static boolean isNumeral(char c) {
    return Character.isDigit(c) || NUMERALS.indexOf(Characters.fold(c)) >= 0;
  }

  private void hide(Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      masked[i] = MASK;
    }
    for (int i = span.end(); runsOn(i, i + 1); i++) {
      maskNumeral(i);
    }
    for (int i = span.start() - 1; runsOn(i, i - 1); i--) {
      maskNumeral(i);
    }
  }

  /** Returns whether at {@code i} stands a numeral, or a point or comma and a digit beyond. */
  private boolean runsOn(int i, int beyond) {
    return isShownNumeral(i)
        || (isShownNumeral(beyond)
            && Character.isDigit(masked[beyond])
            && (masked[i] == '.' || masked[i] == ','));
  }

  private boolean isShownNumeral(int i) {
    return i >= 0 && i < masked.length && isNumeral(masked[i]);
  }

  private void maskNumeral(int i) {
    if (isShownNumeral(i)) {
      masked[i] = MASK;
    }
  }

  private void maskNumber(Span number) {
    int kept = 0;
    for (int i = number.end() - 1; i >= number.start(); i--) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        masked[i] = kept < KEPT_DIGITS ? text.charAt(i) : MASK;
        kept++;
      }
    }
  }

  private void maskAddresses() {
    for (int i = 1; i < masked.length; i++) {
      if (Characters.fold(text.charAt(i)) == '@' && isDomain(i + 1)) {
        maskName(i);
      }
    }
  }

  private boolean isDomain(int start) {
    int end = start;
    while (isPlain(end)) {
      end++;
    }
    return end > start && isPlain(end + 1) && Characters.fold(text.charAt(end)) == '.';
  }

  /** Masks the name before the sign at {@code at} but for its first character, if it has others. */
  private void maskName(int at) {
    int start = at;
    while (isPlain(start - 1) || isSignOfName(start - 1)) {
      start--;
    }
    for (int i = start; i < at; i++) {
      masked[i] = i == start && i + 1 < at ? text.charAt(i) : MASK;
    }
  }

  private boolean isSignOfName(int i) {
    return i >= 0 && SIGNS_OF_NAMES.indexOf(Characters.fold(text.charAt(i))) >= 0;
  }

  /** Returns whether at {@code i} stands what domains are made of. */
  private boolean isPlain(int i) {
    if (i < 0 || i >= text.length()) {
      return false;
    }
    char c = Characters.fold(text.charAt(i));
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  }
}
