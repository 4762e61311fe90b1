package io.github.heyan.core.cue;

import com.google.common.collect.ImmutableList;
import io.github.heyan.core.text.Characters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Parses the pattern language of packs (docs/packs.md). One parser reads one pattern. */
final class PatternParser {
  /** The most times that a repeat may go round. */
  static final int MAX_REPEAT = 63;

  private static final int MAX_DEPTH = 20;

  private final String source;
  private final PatternLists lists;
  private final Set<String> groups = new HashSet<>();
  private int at;
  private int depth;

  PatternParser(String source, PatternLists lists) {
    this.source = source;
    this.lists = lists;
  }

  Syntax parse() {
    if (source.isEmpty()) {
      throw error(0, "pattern must not be empty");
    }
    Syntax parsed = choice();
    if (at < source.length()) {
      throw error(at, "unmatched \")\"");
    }
    return parsed;
  }

  private Syntax choice() {
    ImmutableList.Builder<Syntax> choices = ImmutableList.builder();
    choices.add(sequence());
    while (take('|')) {
      choices.add(sequence());
    }
    ImmutableList<Syntax> all = choices.build();
    return all.size() == 1 ? all.get(0) : new Syntax.Choice(all);
  }

  private Syntax sequence() {
    ImmutableList.Builder<Syntax> parts = ImmutableList.builder();
    while (at < source.length() && peek() != '|' && peek() != ')') {
      parts.add(quantified(atom()));
    }
    ImmutableList<Syntax> all = parts.build();
    return all.size() == 1 ? all.get(0) : new Syntax.Sequence(all);
  }

  private Syntax quantified(Syntax atom) {
    int from = at;
    Syntax result = atom;
    if (take('?')) {
      result = new Syntax.Repeat(atom, 0, 1);
    } else if (beginsBounds()) {
      result = bounds(atom);
    } else if (at < source.length() && (peek() == '*' || peek() == '+')) {
      throw error(at, "\"" + peek() + "\" is not bounded; write x{0,6} or x{1,6}");
    }
    if (result != atom && (beginsBounds() || (at < source.length() && isSign(peek())))) {
      throw error(at, "a repeat takes no second sign \"" + peek() + "\"");
    }
    if (result != atom && atom instanceof Syntax.Anchor) {
      throw error(from, "\"^\" and \"$\" cannot be repeated");
    }
    return result;
  }

  private static boolean isSign(char c) {
    return c == '?' || c == '+' || c == '*';
  }

  private boolean beginsBounds() {
    return at + 1 < source.length() && peek() == '{' && isDigit(source.charAt(at + 1));
  }

  private Syntax bounds(Syntax atom) {
    int from = at++;
    int min = number();
    int max = take(',') ? number() : min;
    if (!take('}')) {
      throw error(at, "expected \"}\" behind the bounds of a repeat");
    }
    if (max < min || max > MAX_REPEAT || max == 0) {
      String got = source.substring(from, at);
      throw error(
          from, "a repeat must have 0 <= m <= n <= " + MAX_REPEAT + " and n > 0, but was " + got);
    }
    return new Syntax.Repeat(atom, min, max);
  }

  private int number() {
    int from = at;
    while (at < source.length() && isDigit(peek()) && at - from < 4) {
      at++;
    }
    if (from == at) {
      throw error(at, "expected a number");
    }
    return Integer.parseInt(source.substring(from, at));
  }

  private Syntax atom() {
    int from = at;
    char c = source.charAt(at++);
    return switch (c) {
      case '(' -> group(from);
      case '[' -> new Syntax.OneOf(new ClassParser(from).parse());
      case '{' -> list(from);
      case '.' -> new Syntax.Any();
      case '^' -> new Syntax.Anchor(true);
      case '$' -> new Syntax.Anchor(false);
      case '\\' -> escape(from);
      case '?', '*', '+' -> throw error(from, "nothing to repeat before \"" + c + "\"");
      case '}', ']' -> throw error(from, "unmatched \"" + c + "\"");
      default -> new Syntax.Literal(literal(c, from));
    };
  }

  private Syntax group(int from) {
    if (++depth > MAX_DEPTH) {
      throw error(from, "groups may nest " + MAX_DEPTH + " deep");
    }
    String name = take('?') ? groupName(from) : "";
    Syntax part = choice();
    if (!take(')')) {
      throw error(from, "\"(\" is never closed");
    }
    depth--;
    return name.isEmpty() ? part : new Syntax.Group(name, part);
  }

  private String groupName(int from) {
    if (!take('<')) {
      throw error(from, "only (…) and (?<name>…) are groups; there is no look-around");
    }
    String name = nameUntil('>', from);
    if (!groups.add(name)) {
      throw error(from, "group \"" + name + "\" is there twice");
    }
    return name;
  }

  private Syntax list(int from) {
    String name = nameUntil('}', from);
    return lists
        .find(name)
        .orElseThrow(() -> error(from, "unknown list \"" + name + "\"" + lists.suggestion(name)));
  }

  private String nameUntil(char close, int from) {
    int start = at;
    while (at < source.length() && isNameCharacter(peek())) {
      at++;
    }
    String name = source.substring(start, at);
    if (name.isEmpty() || isDigit(name.charAt(0)) || !take(close)) {
      throw error(from, "expected a name of a-z, 0-9, \"_\" and \"-\" before \"" + close + "\"");
    }
    return name;
  }

  private Syntax escape(int from) {
    if (at == source.length()) {
      throw error(from, "nothing to escape behind \"\\\"");
    }
    char c = source.charAt(at++);
    if (c == 'p') {
      return new Syntax.OneOf(new ClassParser(from).property());
    }
    return new Syntax.Literal(escaped(c, from));
  }

  private static char escaped(char c, int from) {
    if (Character.isLetterOrDigit(c)) {
      throw error(
          from, "unknown escape \"\\" + c + "\"; known are \\p{Han}, \\p{Digit}, \\p{Latin}");
    }
    return literal(c, from);
  }

  private static char literal(char c, int from) {
    if (Character.isSurrogate(c) || c == Characters.PLACEHOLDER) {
      throw error(from, "characters outside the basic plane cannot be matched; write \".\"");
    }
    if (Character.isWhitespace(c)) {
      throw error(from, "blanks are not part of the view; leave them out");
    }
    return Characters.fold(c);
  }

  private boolean take(char c) {
    boolean here = at < source.length() && peek() == c;
    at += here ? 1 : 0;
    return here;
  }

  private char peek() {
    return source.charAt(at);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isNameCharacter(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'z') || c == '_' || c == '-';
  }

  private static PatternException error(int offset, String message) {
    return new PatternException(offset, message);
  }

  /** Reads {@code […]}; begins behind the bracket. */
  private final class ClassParser {
    private final int from;
    private final List<Character> lows = new ArrayList<>();
    private final List<Character> highs = new ArrayList<>();
    private boolean han;

    ClassParser(int from) {
      this.from = from;
    }

    CharacterClass parse() {
      boolean negated = take('^');
      while (at < source.length() && peek() != ']') {
        range();
      }
      if (!take(']')) {
        throw error(from, "\"[\" is never closed");
      }
      if (lows.isEmpty() && !han) {
        throw error(from, "a class must hold at least one character");
      }
      return new CharacterClass(array(lows), array(highs), han, negated);
    }

    /** Reads {@code {Han}} behind {@code \p}. */
    CharacterClass property() {
      addProperty(from);
      return new CharacterClass(array(lows), array(highs), han, false);
    }

    private void addProperty(int start) {
      if (!take('{')) {
        throw error(start, "expected \\p{Han}, \\p{Digit} or \\p{Latin}");
      }
      int end = source.indexOf('}', at);
      String name = end < 0 ? "" : source.substring(at, end);
      at = end + 1;
      switch (name) {
        case "Han" -> han = true;
        case "Digit" -> add('0', '9');
        case "Latin" -> add('a', 'z');
        default ->
            throw error(start, "unknown property \"" + name + "\"; known are Han, Digit, Latin");
      }
    }

    private void add(char low, char high) {
      lows.add(low);
      highs.add(high);
    }

    private void range() {
      int start = at;
      if (source.startsWith("\\p", at)) {
        at += 2;
        addProperty(start);
        return;
      }
      char low = one();
      char high = low;
      if (at + 1 < source.length() && peek() == '-' && source.charAt(at + 1) != ']') {
        at++;
        high = one();
      }
      if (high < low) {
        throw error(start, "a range must rise");
      }
      add(low, high);
    }

    private char one() {
      int start = at;
      boolean escape = take('\\');
      if (at == source.length()) {
        throw error(from, "\"[\" is never closed");
      }
      char c = source.charAt(at++);
      return escape ? escaped(c, start) : literal(c, start);
    }

    private char[] array(List<Character> characters) {
      char[] array = new char[characters.size()];
      for (int i = 0; i < array.length; i++) {
        array[i] = characters.get(i);
      }
      return array;
    }
  }
}
