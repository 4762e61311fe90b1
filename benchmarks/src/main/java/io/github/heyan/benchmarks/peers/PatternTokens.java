package io.github.heyan.benchmarks.peers;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the patterns of packs apart, so that others can search for the same. */
final class PatternTokens {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<list>\\{[a-z][a-z0-9_-]*})"
              + "|(?<times>\\?|\\{[0-9]+(,[0-9]+)?})"
              + "|(?<group>\\((\\?<\\w+>)?)"
              + "|(?<set>\\[(\\\\.|[^\\]])*])"
              + "|(?<property>\\\\p\\{\\w+})"
              + "|(?<sign>[)|.^$])"
              + "|(?<literal>\\\\?.)",
          Pattern.DOTALL);

  /** What ends a clause, and so is not matched by a dot; written as within brackets. */
  private static final String BOUNDS = "，。！？；：…～（）,!?;:~()\\n";

  private final Map<String, List<String>> lists;

  PatternTokens(Map<String, List<String>> lists) {
    this.lists = lists;
  }

  /**
   * Returns the fixed words of at least two characters in {@code patterns} and the lists that they
   * name: what stands together without a choice or repeat in between.
   */
  ImmutableSet<String> words(List<String> patterns) {
    Set<String> words = new TreeSet<>();
    Set<String> seen = new TreeSet<>();
    patterns.forEach(pattern -> addWords(pattern, words, seen));
    return ImmutableSet.copyOf(words);
  }

  private void addWords(String pattern, Set<String> words, Set<String> seen) {
    StringBuilder word = new StringBuilder();
    List<MatchResult> tokens = TOKEN.matcher(pattern).results().toList();
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i).group();
      boolean repeats = i + 1 < tokens.size() && isTimes(tokens.get(i + 1).group());
      if (isLiteral(token) && !repeats) {
        word.append(token, token.length() - 1, token.length());
        continue;
      }
      flush(word, words);
      if (isList(token) && seen.add(token)) {
        entries(token).forEach(entry -> addWords(entry, words, seen));
      }
    }
    flush(word, words);
  }

  private static void flush(StringBuilder word, Set<String> words) {
    if (word.length() > 1) {
      words.add(word.toString());
    }
    word.setLength(0);
  }

  private static boolean isLiteral(String token) {
    return is("literal", token);
  }

  private static boolean isTimes(String token) {
    return is("times", token);
  }

  private static boolean isList(String token) {
    return is("list", token);
  }

  private static boolean is(String group, String token) {
    Matcher matcher = TOKEN.matcher(token);
    return matcher.matches() && matcher.group(group) != null;
  }

  private List<String> entries(String reference) {
    List<String> entries = lists.get(reference.substring(1, reference.length() - 1));
    if (entries == null) {
      throw new IllegalArgumentException("no list " + reference);
    }
    return entries;
  }

  /** Returns {@code pattern} with its lists written out, as a regular expression. */
  String regex(String pattern, Dialect dialect) {
    StringBuilder regex = new StringBuilder();
    TOKEN.matcher(pattern).results().forEach(token -> regex.append(part(token.group(), dialect)));
    return regex.toString();
  }

  private String part(String token, Dialect dialect) {
    if (isList(token)) {
      List<String> entries = entries(token);
      return "(?:" + String.join("|", entries.stream().map(e -> regex(e, dialect)).toList()) + ")";
    }
    if (token.startsWith("(")) {
      return "(?:";
    }
    if (token.startsWith("[^")) {
      return dialect.properties("[^" + BOUNDS + token.substring(2));
    }
    return switch (token) {
      case "." -> "[^" + BOUNDS + "]";
      case "^" -> dialect.start();
      case "$" -> dialect.end();
      default -> dialect.properties(token);
    };
  }

  /** How engines of regular expressions differ. */
  enum Dialect {
    /** {@code java.util.regex}: looks around. */
    JAVA("(?<![^" + BOUNDS + "])", "(?![^" + BOUNDS + "])", "\\\\p{Is$1}"),

    /** RE2: cannot look around, so takes the mark along. */
    RE2("(?:^|[" + BOUNDS + "])", "(?:$|[" + BOUNDS + "])", "\\\\p{$1}");

    private static final Pattern PROPERTY = Pattern.compile("\\\\p\\{(Han|Latin)}");

    private final String start;
    private final String end;
    private final String property;

    Dialect(String start, String end, String property) {
      this.start = start;
      this.end = end;
      this.property = property;
    }

    private String start() {
      return start;
    }

    private String end() {
      return end;
    }

    private String properties(String token) {
      return PROPERTY.matcher(token.replace("\\p{Digit}", "0-9")).replaceAll(property);
    }
  }
}
