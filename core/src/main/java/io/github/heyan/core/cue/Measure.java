package io.github.heyan.core.cue;

import io.github.heyan.core.text.Characters;
import io.github.heyan.core.text.Text;
import java.util.Arrays;
import java.util.Optional;

/** A number that can be read off a stretch of text. */
public enum Measure {
  /** Questions asked: runs of question marks, and clauses without one that end in 吗 or 么. */
  QUESTIONS("questions"),
  /** Exclamation marks, runs counted once. */
  EXCLAMATIONS("exclamations"),
  /** Characters of the longest sentence, placeholders and marks left out. */
  SENTENCE_LENGTH("sentence_length"),
  /** Characters, placeholders and marks left out. */
  LENGTH("length"),
  /** Clauses that hold at least one character. */
  CLAUSES("clauses"),
  /** Digits of the longest run; blanks and dashes inside do not end it. */
  DIGIT_RUN("digit_run"),
  /** Percentage of the characters that belong to hits of the cue {@code filler}. */
  FILLER_SHARE("filler_share");

  /** By which shops address a customer, after all else. */
  private static final char ADDRESS = '亲';

  private final String id;

  Measure(String id) {
    this.id = id;
  }

  /** Returns the word used in packs. */
  public String id() {
    return id;
  }

  /** Returns the measure that packs call {@code id}. */
  public static Optional<Measure> of(String id) {
    return Arrays.stream(values()).filter(measure -> measure.id.equals(id)).findFirst();
  }

  /**
   * Measures {@code [start, end)} of the view.
   *
   * @param fillers the filler hits of the text, as start and end in turn
   */
  public int of(Text text, int start, int end, int[] fillers) {
    return switch (this) {
      case QUESTIONS -> questions(text, start, behindMarks(text, end));
      case EXCLAMATIONS -> exclamations(text, start, behindMarks(text, end));
      case SENTENCE_LENGTH -> longestSentence(text, start, end);
      case LENGTH -> letters(text, start, end);
      case CLAUSES -> clauses(text, start, end);
      case DIGIT_RUN -> longestDigits(text, start, end);
      case FILLER_SHARE -> share(text, start, end, fillers);
    };
  }

  /** A clause or sentence leaves its closing marks out, but they tell what it is. */
  private static int behindMarks(Text text, int end) {
    int behind = end;
    while (behind < text.length() && text.endsClause(behind)) {
      behind++;
    }
    return behind;
  }

  private static int questions(Text text, int start, int end) {
    int questions = 0;
    boolean asked = false;
    for (int i = start; i < end; i++) {
      char c = text.at(i);
      boolean mark = c == '?';
      boolean asks = mark || endsInParticle(text, start, i);
      questions += asks && !(mark && asked) ? 1 : 0;
      asked = asks || (asked && (text.endsClause(i) || c == ADDRESS));
    }
    return questions;
  }

  /**
   * Returns whether a question particle ends a clause at {@code at}: 吗, or 么 but not 什么. 亲 may
   * follow.
   */
  private static boolean endsInParticle(Text text, int start, int at) {
    char c = text.at(at);
    boolean bare = at == start || "什怎这那多要".indexOf(text.at(at - 1)) < 0;
    if (c != '吗' && (c != '么' || !bare)) {
      return false;
    }
    int behind = at + 1;
    while (behind < text.length() && text.at(behind) == ADDRESS) {
      behind++;
    }
    return text.endsPart(behind);
  }

  private static int exclamations(Text text, int start, int end) {
    int runs = 0;
    for (int i = start; i < end; i++) {
      runs += text.at(i) == '!' && (i == start || text.at(i - 1) != '!') ? 1 : 0;
    }
    return runs;
  }

  private static int longestSentence(Text text, int start, int end) {
    int longest = 0;
    int from = start;
    while (from < end) {
      int to = Math.min(end, text.sentenceEnd(from));
      longest = Math.max(longest, letters(text, from, to));
      from = to + 1;
    }
    return longest;
  }

  private static int letters(Text text, int start, int end) {
    int letters = 0;
    for (int i = start; i < end; i++) {
      letters += isLetter(text.at(i)) ? 1 : 0;
    }
    return letters;
  }

  private static boolean isLetter(char c) {
    return Characters.isHan(c) || Character.isLetterOrDigit(c);
  }

  private static int clauses(Text text, int start, int end) {
    int clauses = 0;
    int from = start;
    while (from < end) {
      int to = Math.min(end, text.clauseEnd(from));
      clauses += letters(text, from, to) > 0 ? 1 : 0;
      from = to + 1;
    }
    return clauses;
  }

  private static int longestDigits(Text text, int start, int end) {
    int longest = 0;
    int run = 0;
    for (int i = start; i < end; i++) {
      char c = text.at(i);
      if (c >= '0' && c <= '9') {
        run++;
        longest = Math.max(longest, run);
      } else if (c != '-' && c != ' ') {
        run = 0;
      }
    }
    return longest;
  }

  private static int share(Text text, int start, int end, int[] fillers) {
    int filled = 0;
    for (int i = 0; i + 1 < fillers.length; i += 2) {
      filled += Math.max(0, Math.min(end, fillers[i + 1]) - Math.max(start, fillers[i]));
    }
    int letters = letters(text, start, end);
    return letters == 0 ? 0 : Math.min(100, 100 * filled / letters);
  }
}
