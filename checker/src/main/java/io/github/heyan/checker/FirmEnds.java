package io.github.heyan.checker;

import com.google.common.collect.ImmutableList;
import io.github.heyan.core.text.Characters;
import io.github.heyan.core.text.Text;

/**
 * Where the last clause and the last sentence of an unfinished text end, of those ends that more
 * text cannot undo: a point may turn out to be part of a number, a bracket to begin a placeholder.
 *
 * @param clause position of the view behind the last firm end of a clause; 0 where there is none
 * @param sentence position of the view behind the last firm end of a sentence; 0 where there is
 *     none
 */
record FirmEnds(int clause, int sentence) {
  private static final ImmutableList<Bracket> BRACKETS =
      ImmutableList.of(
          new Bracket('<', '>', 520),
          new Bracket('{', '}', 64),
          new Bracket('[', ']', 18),
          new Bracket('【', '】', 22));

  /** What a stretch that {@link Text} masks begins and ends with, and how long it can be. */
  private record Bracket(char open, char close, int longest) {}

  /** Finds the ends in {@code text}. */
  static FirmEnds of(Text text) {
    String original = text.original();
    int open = open(original);
    int clause = 0;
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.at(i);
      if (Characters.endsClause(c) && isFirm(original, text.span(i, i + 1).end() - 1, open)) {
        clause = Math.max(clause, i + 1);
        if (Characters.endsSentence(c)) {
          return new FirmEnds(clause, i + 1);
        }
      }
    }
    return new FirmEnds(clause, 0);
  }

  /** Returns where the first bracket stands that what is yet to come may close. */
  private static int open(String text) {
    int open = text.isBlank() ? 0 : text.length();
    for (Bracket bracket : BRACKETS) {
      int last = text.lastIndexOf(bracket.open);
      if (last >= 0 && isOpen(text, bracket, last)) {
        open = Math.min(open, start(text, last));
      }
    }
    return open;
  }

  private static boolean isOpen(String text, Bracket bracket, int at) {
    if (bracket.open == '<' && at + 1 < text.length() && !beginsTag(text.charAt(at + 1))) {
      return false;
    }
    int close = text.indexOf(bracket.close, at);
    return close < 0
        ? text.length() - at <= bracket.longest
        : text.substring(close + 1).isBlank(); // what follows tells whether it ends the reply
  }

  private static boolean beginsTag(char c) {
    return c == '/' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Returns where a run of the bracket at {@code at} starts, with the blanks before it. */
  private static int start(String text, int at) {
    int start = at;
    while (start > 0 && text.charAt(start - 1) == text.charAt(at)) {
      start--;
    }
    while (start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** Returns whether the mark at {@code at} of the original stays one whatever follows. */
  private static boolean isFirm(String text, int at, int open) {
    if (at >= open) {
      return false;
    }
    return switch (Characters.fold(text.charAt(at))) {
      case ',', '~' -> !isDigit(text, at - 1) || at + 1 < text.length();
      case ':' -> at + 1 < text.length() && text.charAt(at + 1) != '/';
      case '.', '|' -> isFirmPoint(text, at);
      default -> true;
    };
  }

  /** A point may be part of a name, of an address, or of words such as 不.能.办. */
  private static boolean isFirmPoint(String text, int at) {
    if (at + 2 >= text.length()) {
      return false;
    }
    return !isOfAddress(text.charAt(at + 1)) && text.charAt(at + 2) != text.charAt(at);
  }

  private static boolean isOfAddress(char c) {
    return c < 128 && !Character.isWhitespace(c);
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0 && Character.isDigit(text.charAt(at));
  }
}
