package io.github.heyan.fuzzing;

import com.google.common.collect.ImmutableList;
import io.github.heyan.core.cue.Cue;
import io.github.heyan.core.cue.CueSet;
import io.github.heyan.core.cue.Hit;
import io.github.heyan.core.cue.Pattern;
import io.github.heyan.core.cue.PatternException;
import io.github.heyan.core.cue.PatternLists;
import io.github.heyan.core.cue.Syntax;
import io.github.heyan.core.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The parser of patterns, and what it makes of them: a pattern or a {@link PatternException} within
 * the source; matches within the bounds that the pattern promises; a set of cues finds just what
 * trying the pattern everywhere finds.
 */
final class PatternTarget implements Target {
  private static final Syntax WORD = Pattern.parseEntry("办|办理|开(通|立)", name -> Optional.empty());
  private static final PatternLists LISTS =
      name -> name.equals("word") ? Optional.of(WORD) : Optional.empty();

  @Override
  public void run(Choices choices) {
    Patterns patterns = new Patterns(choices);
    String source = patterns.pattern();
    Optional<Pattern> pattern = compile(source);
    Require.equal(pattern.isPresent(), compile(source).isPresent(), source);
    pattern.ifPresent(each -> match(each, Text.of(patterns.text())));
  }

  private static Optional<Pattern> compile(String source) {
    try {
      return Optional.of(Pattern.compile(source, LISTS));
    } catch (PatternException e) {
      Require.that(
          0 <= e.offset() && e.offset() <= source.length(), "offset " + e.offset(), source);
      Require.that(!e.problem().isBlank(), "a problem must be named", source);
      return Optional.empty();
    }
  }

  private static void match(Pattern pattern, Text text) {
    String input = pattern.source() + " on " + text.original();
    List<Hit> expected = new ArrayList<>();
    for (int start = 0; start < text.length(); start++) {
      int end = pattern.longestFrom(text, start);
      if (end >= 0) {
        checkMatch(pattern, text, start, end, input);
        if (expected.isEmpty() || expected.get(expected.size() - 1).end() <= start) {
          expected.add(new Hit(0, 0, start, end));
        }
      }
    }
    if (pattern.hasFixedText()) {
      Cue cue = new Cue("fuzz/cue", ImmutableList.of(pattern), ImmutableList.of());
      Require.equal(expected, CueSet.compile(List.of(cue)).candidates(text), input);
    }
  }

  private static void checkMatch(Pattern pattern, Text text, int start, int end, String input) {
    int length = end - start;
    Require.that(start < end && end <= text.length(), "match " + start + ".." + end, input);
    Require.that(
        pattern.minLength() <= length && length <= pattern.maxLength(),
        "length of the match " + start + ".." + end,
        input);
    Require.that(pattern.matches(text, start, end), "the longest match is one", input);
    Require.span(text.span(start, end), text.original());
    for (String name : pattern.groups()) {
      Optional<int[]> group = pattern.group(text, start, end, name);
      Require.that(
          group.isEmpty() || (start <= group.get()[0] && group.get()[1] <= end),
          "the group " + name + " must lie in the match",
          input);
    }
  }
}
