package io.github.heyan.core.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;

/**
 * The folding of characters for matching, one UTF-16 unit to one: traditional to simplified,
 * full-width to half-width, upper to lower case. The traditional table comes from OpenCC (see
 * NOTICE). Folded text is for matching only and is never shown.
 *
 * <p>All methods are static, pure and safe to call from any thread.
 */
public final class Characters {
  /** Stands in a view for a placeholder, a URL or a character outside the basic plane. */
  public static final char PLACEHOLDER = '\uFFFC';

  /** Stands in a view for an emoji, a symbol or a block tag. */
  static final char SYMBOL = '\u2605';

  /** The bit, among those of {@link #ends(char)}, of what ends a clause. */
  static final int CLAUSE = 1;

  /** The bit, among those of {@link #ends(char)}, of what ends a sentence. */
  static final int SENTENCE = 2;

  private static final String SENTENCE_ENDS = "!?;\u3002\u2026\n\r\u2028\u2029\u0085";
  private static final String CLAUSE_ENDS = "()\u2014\u2015\u2013[]{}<>\u3010\u3011\u3014\u3015";
  private static final String NUMERIC_PUNCTUATION = ".,:~";
  private static final String MASKING = "*^_`";
  private static final String SEPARATORS = "-/|\u00B7\u2022+='";

  /** The Chinese characters that Unicode has had from the first, most of all. */
  private static final char FIRST_HAN = '\u4E00';

  private static final char LAST_HAN = '\u9FA5';

  private static final int KIND_SHIFT = 16;
  private static final int KIND_MASK = 0xf;
  private static final int ENDS_SHIFT = 20;
  private static final int HAN_KIND = code(CharacterKind.HAN);
  private static final CharacterKind[] KINDS = CharacterKind.values();

  /**
   * All that is known of each character in one number, as nothing is asked for more often: its
   * folded form, and of that the kind and what it ends.
   */
  private static final int[] TABLE = table();

  private Characters() {}

  /** Returns the folded form of one UTF-16 unit. */
  public static char fold(char c) {
    return (char) TABLE[c];
  }

  /** Returns the folded form of {@code text}, unit by unit. */
  public static String fold(String text) {
    char[] units = text.toCharArray();
    for (int i = 0; i < units.length; i++) {
      units[i] = (char) TABLE[units[i]];
    }
    return new String(units);
  }

  /** Returns whether the folded {@code c} is a Chinese character of the basic plane. */
  public static boolean isHan(char c) {
    return (TABLE[c] >>> KIND_SHIFT & KIND_MASK) == HAN_KIND;
  }

  /** Returns the kind of a folded character. */
  static CharacterKind kind(char folded) {
    return KINDS[TABLE[folded] >>> KIND_SHIFT & KIND_MASK];
  }

  /** Returns whether {@code c}, a character of a view, ends a clause. */
  public static boolean endsClause(char c) {
    return (ends(c) & CLAUSE) != 0;
  }

  /** Returns whether {@code c}, a character of a view, ends a sentence. */
  public static boolean endsSentence(char c) {
    return (ends(c) & SENTENCE) != 0;
  }

  /** Returns what {@code c}, a character of a view, ends: bits, none where it ends nothing. */
  static int ends(char c) {
    return TABLE[c] >>> ENDS_SHIFT;
  }

  private static int[] table() {
    char[] folded = folded();
    int[] table = new int[folded.length];
    for (int c = 0; c < table.length; c++) {
      char to = folded[c];
      table[c] = to >= FIRST_HAN && to <= LAST_HAN ? to | HAN_KIND << KIND_SHIFT : entry(to);
    }
    return table;
  }

  private static int entry(char folded) {
    CharacterKind kind = kindOf(folded);
    return folded | code(kind) << KIND_SHIFT | ends(folded, kind) << ENDS_SHIFT;
  }

  @SuppressWarnings("EnumOrdinal") // the table is made anew in every process
  private static int code(CharacterKind kind) {
    return kind.ordinal();
  }

  private static int ends(char c, CharacterKind kind) {
    if (kind == CharacterKind.SENTENCE_END || c == SYMBOL || c == '~') {
      return SENTENCE | CLAUSE;
    }
    return kind == CharacterKind.CLAUSE_END || ",:|".indexOf(c) >= 0 ? CLAUSE : 0;
  }

  private static char[] folded() {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < table.length; c++) {
      table[c] = foldWidthAndCase((char) c);
    }
    readTraditional(table);
    return table;
  }

  private static char foldWidthAndCase(char c) {
    if (hasOneForm(c)) {
      return c;
    }
    char half = c;
    if (c >= '\uFF01' && c <= '\uFF5E') {
      half = (char) (c - '\uFF01' + '!');
    } else if (c == '\u3000' || c == '\u00A0' || c == '\t' || isBlank(c)) {
      half = ' ';
    } else if (c == '\uFF61') {
      half = '\u3002';
    }
    return Character.toLowerCase(half);
  }

  /** Returns true for most characters that have neither case nor width: it saves start-up time. */
  private static boolean hasOneForm(char c) {
    return (c >= '\u3400' && c <= '\u9FFF') || (c >= '\uAC00' && c <= '\uF8FF');
  }

  private static boolean isBlank(char c) {
    return Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  private static void readTraditional(char[] table) {
    try (InputStream in = Characters.class.getResourceAsStream("folding.txt");
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      lines
          .lines()
          .filter(line -> line.length() == 2)
          .forEach(line -> table[line.charAt(0)] = line.charAt(1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CharacterKind kindOf(char c) {
    if (SENTENCE_ENDS.indexOf(c) >= 0) {
      return CharacterKind.SENTENCE_END;
    }
    if (CLAUSE_ENDS.indexOf(c) >= 0) {
      return CharacterKind.CLAUSE_END;
    }
    if (NUMERIC_PUNCTUATION.indexOf(c) >= 0) {
      return CharacterKind.NUMERIC_PUNCTUATION;
    }
    if (MASKING.indexOf(c) >= 0) {
      return CharacterKind.MASKING;
    }
    if (SEPARATORS.indexOf(c) >= 0) {
      return CharacterKind.SEPARATOR;
    }
    return kindByUnicode(c);
  }

  private static CharacterKind kindByUnicode(char c) {
    if (c == ' ') {
      return CharacterKind.SPACE;
    }
    if (Character.isSurrogate(c)) {
      return CharacterKind.SURROGATE;
    }
    if (Character.isIdeographic(c)) {
      return CharacterKind.HAN;
    }
    if (Character.isLetterOrDigit(c)) {
      return CharacterKind.WORD;
    }
    return switch (Character.getType(c)) {
      case Character.FORMAT,
          Character.CONTROL,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK ->
          CharacterKind.INVISIBLE;
      case Character.OTHER_SYMBOL -> c == PLACEHOLDER ? CharacterKind.OTHER : CharacterKind.SYMBOL;
      default -> CharacterKind.OTHER;
    };
  }
}
