package io.github.heyan.benchmarks.texts;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes up texts by a grammar.
 *
 * <p>Each line of a grammar is {@code symbol = text | text}, where a text may name symbols in angle
 * brackets; lines of one symbol add up. With {@code :=} one choice holds for the whole text. A line
 * {@code [section]} begins the symbols of one trade, which go before those of the same names above
 * all sections. {@code #} begins a comment.
 */
final class TextGrammar {
  private static final Pattern HEADER = Pattern.compile("\\[([a-z-]+)]");
  private static final Pattern RULE = Pattern.compile("([a-z][a-z0-9]*) (:?=) ?(.*)");
  private static final Pattern SYMBOL = Pattern.compile("<([a-z][a-z0-9]*)>");

  /** Of so many characters is what should not come twice in one text. */
  private static final int SENTENCE = 8;

  private final String name;
  private final Section shared = new Section();
  private final Map<String, Section> sections = new LinkedHashMap<>();

  private static final class Section {
    final ListMultimap<String, String> choices = ArrayListMultimap.create();
    final Set<String> chosenOnce = new HashSet<>();
  }

  private TextGrammar(String name) {
    this.name = name;
  }

  /** Reads grammars from resources beside this class, as if they were one. */
  static TextGrammar read(String... files) {
    StringBuilder all = new StringBuilder();
    for (String file : files) {
      try {
        all.append(Resources.toString(Resources.getResource(TextGrammar.class, file), UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return parse(String.join(" + ", files), all.toString());
  }

  /**
   * Reads a grammar.
   *
   * @param name stands for the file in messages
   */
  static TextGrammar parse(String name, String lines) {
    TextGrammar grammar = new TextGrammar(name);
    Section section = grammar.shared;
    for (String line : Splitter.on('\n').split(lines)) {
      Matcher header = HEADER.matcher(line);
      if (header.matches()) {
        section = grammar.sections.computeIfAbsent(header.group(1), unused -> new Section());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        grammar.add(section, line);
      }
    }
    return grammar;
  }

  private void add(Section section, String line) {
    Matcher rule = RULE.matcher(line);
    checkArgument(
        rule.matches(), "%s: expected \"symbol = text | text\", but was \"%s\"", name, line);
    section.choices.putAll(rule.group(1), Splitter.on(" | ").split(rule.group(3)));
    if (rule.group(2).equals(":=")) {
      section.chosenOnce.add(rule.group(1));
    }
  }

  /**
   * Makes up {@code count} texts, all different, of the sections in turn.
   *
   * @throws IllegalArgumentException if there are not so many, or if a text names a symbol that is
   *     not there
   */
  List<String> texts(String symbol, int count, Random random) {
    List<Section> inTurn =
        sections.isEmpty() ? List.of(shared) : new ArrayList<>(sections.values());
    Set<String> texts = new LinkedHashSet<>();
    for (int i = 0; texts.size() < count; i++) {
      checkArgument(i < 100 * count, "%s: found no %s texts of <%s>", name, count, symbol);
      Section section = inTurn.get(i % inTurn.size());
      texts.add(new Expansion(section, random).of(symbol));
    }
    return ImmutableList.copyOf(texts);
  }

  /** The making of one text. */
  private final class Expansion {
    private final Section section;
    private final Random random;
    private final Map<String, String> chosen = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    Expansion(Section section, Random random) {
      this.section = section;
      this.random = random;
    }

    String of(String symbol) {
      String known = chosen.get(symbol);
      if (known != null) {
        return known;
      }
      Section home = section.choices.containsKey(symbol) ? section : shared;
      List<String> choices = home.choices.get(symbol);
      checkArgument(!choices.isEmpty(), "%s: symbol <%s> is not there", name, symbol);
      String text = expand(choose(choices));
      if (home.chosenOnce.contains(symbol)) {
        chosen.put(symbol, text);
      }
      return text;
    }

    /** Chooses one, and no sentence that was there before as long as another is easily found. */
    private String choose(List<String> choices) {
      String choice = "";
      for (int i = 0; i < 10; i++) {
        choice = choices.get(random.nextInt(choices.size()));
        if (choice.length() < SENTENCE || used.add(choice)) {
          break;
        }
      }
      return choice;
    }

    private String expand(String text) {
      return SYMBOL.matcher(text).replaceAll(match -> Matcher.quoteReplacement(of(match.group(1))));
    }
  }
}
