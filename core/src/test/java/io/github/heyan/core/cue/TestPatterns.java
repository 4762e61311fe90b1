package io.github.heyan.core.cue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.heyan.core.text.Characters;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Compiles patterns that need two small lists at most. */
final class TestPatterns {
  private static final PatternLists NO_LISTS = name -> Optional.empty();
  private static final ImmutableMap<String, Syntax> ENTRIES =
      ImmutableMap.of("cannot", entries("不能", "没法", "无法"), "do", entries("办", "办理", "查"));

  /** The two lists. */
  static final PatternLists LISTS = name -> Optional.ofNullable(ENTRIES.get(name));

  private TestPatterns() {}

  private static Syntax entries(String... words) {
    return new Syntax.Shared(
        new Syntax.Choice(
            Stream.of(words)
                .map(word -> Pattern.parseEntry(word, NO_LISTS))
                .collect(ImmutableList.toImmutableList())));
  }

  /** Returns whether {@code characters} holds {@code c}, as the documentation says. */
  static boolean holds(CharacterClass characters, char c) {
    boolean listed =
        (characters.hasHan() && Characters.isHan(c))
            || IntStream.range(0, characters.ranges())
                .anyMatch(i -> characters.low(i) <= c && c <= characters.high(i));
    return characters.isNegated() ? !listed && !Characters.endsClause(c) : listed;
  }

  static Syntax parse(String source) {
    return Pattern.parseEntry(source, LISTS);
  }

  static Pattern compile(String source) {
    return Pattern.compile(source, LISTS);
  }

  static ImmutableList<Pattern> compileAll(String... sources) {
    return Stream.of(sources).map(TestPatterns::compile).collect(ImmutableList.toImmutableList());
  }
}
