package io.github.heyan.core.cue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heyan.core.text.Text;
import java.util.BitSet;
import org.junit.jupiter.api.Test;

/** The tables are in {@link ConditionTest}; here searching is held against the reference. */
class PatternSearchTest {
  private static final long SEED = 20260105;

  private record Case(Pattern pattern, Syntax syntax, Text text) {
    @Override
    public String toString() {
      return "seed %d, pattern \"%s\" in \"%s\"".formatted(SEED, pattern, text.original());
    }
  }

  @Test
  void finds_what_the_reference_finds() {
    RandomPattern random = new RandomPattern(SEED);
    for (int i = 0; i < 3_000; i++) {
      String source = random.pattern(1);
      Syntax syntax = TestPatterns.parse(source);
      if (Length.of(syntax).max() <= Window.MAX_LENGTH) {
        Case one = new Case(TestPatterns.compile(source), syntax, Text.of(random.text()));
        checkEveryStretch(one);
      }
    }
  }

  private static void checkEveryStretch(Case one) {
    PatternSearch search = new PatternSearch(one.text);
    for (int start = 0; start <= one.text.length(); start++) {
      assertThat(search.endsAt(one.pattern, start))
          .as("%s ends at %d", one, start)
          .isEqualTo(endsAt(one, start));
      for (int end = start + 1; end <= one.text.length(); end++) {
        assertThat(search.overlaps(one.pattern, start, end))
            .as("%s overlaps %d-%d", one, start, end)
            .isEqualTo(overlaps(one, start, end));
        assertThat(search.liesIn(one.pattern, start, end))
            .as("%s lies in %d-%d", one, start, end)
            .isEqualTo(liesIn(one, start, end));
      }
    }
  }

  private static boolean endsAt(Case one, int end) {
    boolean found = false;
    for (int at = 0; at <= end; at++) {
      found |= ends(one, at).get(end);
    }
    return found;
  }

  private static boolean overlaps(Case one, int start, int end) {
    boolean found = false;
    for (int at = 0; at < end; at++) {
      found |= ends(one, at).nextSetBit(Math.max(start, at) + 1) >= 0;
    }
    return found;
  }

  private static boolean liesIn(Case one, int start, int end) {
    boolean found = false;
    for (int at = start; at < end; at++) {
      int first = ends(one, at).nextSetBit(at + 1);
      found |= first >= 0 && first <= end;
    }
    return found;
  }

  private static BitSet ends(Case one, int start) {
    return new ReferenceMatcher(one.text).ends(one.syntax, start);
  }
}
