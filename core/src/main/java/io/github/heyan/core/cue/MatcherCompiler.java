package io.github.heyan.core.cue;

import com.google.common.collect.ImmutableList;

/** Compiles syntax trees to matchers. */
final class MatcherCompiler {
  private MatcherCompiler() {}

  /** Compiles a syntax tree. */
  static Matcher compile(Syntax syntax) {
    if (syntax instanceof Syntax.Literal literal) {
      return new WordMatcher(new char[] {literal.c()});
    } else if (syntax instanceof Syntax.OneOf oneOf) {
      return new ClassMatcher(oneOf.characters());
    } else if (syntax instanceof Syntax.Any) {
      return new GapMatcher(1, 1);
    } else if (syntax instanceof Syntax.Anchor anchor) {
      return new PlaceMatcher(anchor.start());
    } else if (syntax instanceof Syntax.Repeat repeat) {
      return repeat(repeat);
    } else if (syntax instanceof Syntax.Group group) {
      return compile(group.part());
    } else if (syntax instanceof Syntax.Choice choice) {
      return choice(choice);
    }
    return sequence((Syntax.Sequence) syntax);
  }

  private static Matcher repeat(Syntax.Repeat repeat) {
    if (repeat.part() instanceof Syntax.Any) {
      return new GapMatcher(repeat.min(), repeat.max());
    }
    return new RepeatMatcher(compile(repeat.part()), repeat.min(), repeat.max());
  }

  /** Compiles a choice; its fixed words share one trie. */
  private static Matcher choice(Syntax.Choice choice) {
    TrieMatcher words = new TrieMatcher();
    ImmutableList.Builder<Matcher> others = ImmutableList.builder();
    int fixed = 0;
    for (Syntax each : choice.choices()) {
      String word = Words.of(each);
      if (word.isEmpty()) {
        others.add(compile(each));
      } else {
        words.add(word);
        fixed++;
      }
    }
    if (fixed > 0) {
      others.add(words);
    }
    ImmutableList<Matcher> all = others.build();
    return all.size() == 1 ? all.get(0) : new ChoiceMatcher(all.toArray(Matcher[]::new));
  }

  /** Compiles a sequence; neighbouring characters become one word. */
  private static Matcher sequence(Syntax.Sequence sequence) {
    ImmutableList.Builder<Matcher> parts = ImmutableList.builder();
    StringBuilder word = new StringBuilder();
    for (Syntax part : sequence.parts()) {
      if (part instanceof Syntax.Literal literal) {
        word.append(literal.c());
      } else {
        flush(word, parts);
        parts.add(compile(part));
      }
    }
    flush(word, parts);
    ImmutableList<Matcher> all = parts.build();
    return all.size() == 1 ? all.get(0) : new SequenceMatcher(all.toArray(Matcher[]::new));
  }

  private static void flush(StringBuilder word, ImmutableList.Builder<Matcher> parts) {
    if (!word.isEmpty()) {
      parts.add(new WordMatcher(word.toString().toCharArray()));
      word.setLength(0);
    }
  }
}
