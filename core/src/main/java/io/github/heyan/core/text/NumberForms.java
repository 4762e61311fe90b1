package io.github.heyan.core.text;

import com.google.common.collect.ImmutableList;
import io.github.heyan.core.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the numbers of cards, accounts, identity cards and mobile phones by their form. */
final class NumberForms {
  // In a form a digit is itself, a blank or dash is "-", a letter "a" or "x", all else ".".
  private static final String GAP = "-{1,3}";
  private static final String DIGIT = "(?:-{0,3}\\d)";

  private static final String MONTH = "(?:0[1-9]|1[0-2])";
  private static final String DAY = "(?:0[1-9]|[12]\\d|3[01])";
  private static final String YEAR = "(?:19|20)\\d\\d";

  private static final String SPACED_DATE =
      YEAR + GAP + "(?:0?[1-9]|1[0-2])(?:" + GAP + "(?:0?[1-9]|[12]\\d|3[01]))?(?!\\d)";
  private static final String DATE = YEAR + "(?:" + MONTH + "(?:" + DAY + "\\d{0,11})?)?(?!\\d)";
  private static final String LANDLINE =
      "(?:010|02\\d|0[3-9]\\d\\d)-{0,3}\\d{3,4}-{0,3}\\d{4}(?!\\d)";
  private static final String HOTLINE =
      "[48]00(?:-{0,3}\\d{3}-{0,3}\\d{4}|-{1,3}\\d{4}-{1,3}\\d{3})(?!\\d)";

  private static final String MOBILE =
      "(?:(?:(?:00)?86-{0,3}|0)?1[3-9]\\d"
          + DIGIT
          + "{8}(?![\\dx])"
          + "|1-{1,3}[3-9](?:-{1,3}\\d){9}(?!-{0,3}\\d))";
  private static final String USUAL_MOBILE =
      "1[3-9]\\d(?:\\d{8}|-{1,3}\\d{4}-{1,3}\\d{4})(?![\\dx])";
  private static final String IDENTITY = "[1-9]\\d\\d" + DIGIT + "{14}x(?![\\dax])";
  private static final String CARD =
      "[1-9]\\d\\d(?:\\d|-{1,3}(?!"
          + USUAL_MOBILE
          + ")\\d){9,16}(?!\\d)"
          + "|\\d(?:-{1,3}\\d){11,18}(?!-{0,3}\\d)"
          + "|0\\d{12,18}(?!\\d)";

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<!\\d)(?:"
              + SPACED_DATE
              + "|(?<mobile>"
              + MOBILE
              + ")|"
              + DATE
              + "|"
              + LANDLINE
              + "|"
              + HOTLINE
              + "|(?<other>"
              + IDENTITY
              + "|"
              + CARD
              + "))");

  private static final int FEWEST_DIGITS = 11;
  private static final String SPOKEN = "零一二三四五六七八九";

  private NumberForms() {}

  /** Returns the places of the numbers in {@code text}; those in spoken digits come last. */
  static ImmutableList<Span> find(String text) {
    ImmutableList.Builder<Span> found = ImmutableList.builder();
    find(text, false, found);
    find(text, true, found);
    return found.build();
  }

  private static void find(String text, boolean spoken, ImmutableList.Builder<Span> found) {
    if (text.chars().filter(c -> digit((char) c, spoken) >= 0).limit(FEWEST_DIGITS).count()
        < FEWEST_DIGITS) {
      return;
    }
    Matcher matcher = NUMBER.matcher(form(text, spoken));
    while (matcher.find()) {
      if (matcher.start("mobile") >= 0 || matcher.start("other") >= 0) {
        found.add(new Span(matcher.start(), matcher.end()));
      }
    }
  }

  private static String form(String text, boolean spoken) {
    char[] form = new char[text.length()];
    for (int i = 0; i < form.length; i++) {
      char c = text.charAt(i);
      int digit = digit(c, spoken);
      form[i] = digit >= 0 ? (char) ('0' + digit) : sign(c);
    }
    return new String(form);
  }

  private static int digit(char c, boolean spoken) {
    if (!spoken) {
      return Character.digit(c, 10);
    }
    char folded = Characters.fold(c);
    return folded == '〇' ? 0 : folded == '幺' ? 1 : SPOKEN.indexOf(folded);
  }

  private static char sign(char c) {
    char folded = Characters.fold(c);
    if (folded >= 'a' && folded <= 'z') {
      return folded == 'x' ? 'x' : 'a';
    }
    return switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR, Character.DASH_PUNCTUATION, Character.FORMAT -> '-';
      default -> c == '\t' || c == '\u2212' ? '-' : '.';
    };
  }
}
