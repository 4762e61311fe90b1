package io.github.heyan.fuzzing;

import io.github.heyan.core.Span;

/** What must hold of every answer. */
final class Require {
  private Require() {}

  /** Requires that {@code holds}; the message shows the input with all that is odd escaped. */
  static void that(boolean holds, String what, String input) {
    if (!holds) {
      throw new AssertionError(what + "; input: " + shown(input));
    }
  }

  static void equal(Object expected, Object actual, String input) {
    that(expected.equals(actual), "expected " + expected + ", but was " + actual, input);
  }

  /** Requires that {@code span} lies in {@code text} and cuts no surrogate pair. */
  static void span(Span span, String text) {
    that(span.end() <= text.length(), span + " must lie in the text", text);
    that(!cuts(span.start(), text), span + " starts in a surrogate pair", text);
    that(!cuts(span.end(), text), span + " ends in a surrogate pair", text);
  }

  private static boolean cuts(int at, String text) {
    return at > 0
        && at < text.length()
        && Character.isHighSurrogate(text.charAt(at - 1))
        && Character.isLowSurrogate(text.charAt(at));
  }

  /** Returns {@code input} as a literal of Java. */
  static String shown(String input) {
    StringBuilder shown = new StringBuilder("\"");
    for (int i = 0; i < input.length(); i++) {
      char c = input.charAt(i);
      boolean plain = Character.isLetterOrDigit(c) || (c >= ' ' && c < '\u007F');
      if (c == '"' || c == '\\') {
        shown.append('\\').append(c);
      } else if (plain || (c > '\u2010' && c < '\u2027') || (c > '\u3000' && c < '\u3020')) {
        shown.append(c);
      } else {
        shown.append("\\u%04X".formatted((int) c));
      }
    }
    return shown.append('"').toString();
  }
}
