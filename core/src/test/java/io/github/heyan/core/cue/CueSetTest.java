package io.github.heyan.core.cue;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.heyan.core.text.Scope;
import io.github.heyan.core.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CueSetTest {
  private static final long SEED = 20260103;

  private static Cue cue(String name, String... patterns) {
    return new Cue(name, TestPatterns.compileAll(patterns), ImmutableList.of());
  }

  private static Cue unless(Cue cue, Condition.Place place, String pattern) {
    Condition condition =
        new Condition.Positional(place, Scope.CLAUSE, TestPatterns.compileAll(pattern));
    return new Cue(
        cue.name(), cue.patterns(), ImmutableList.of(new Exemption("x", "why", condition)));
  }

  @ParameterizedTest
  @CsvSource({
    "不能办, 0-2 不能",
    "不能不能, 0-2 不能 2-4 不能",
    "不可以能, 0-3 不可以",
    "不 能, 0-2 不能",
    "办, ''",
    "'', ''"
  })
  void finds_hits_leftmost_and_longest_without_overlap(String original, String hits) {
    CueSet set = CueSet.compile(List.of(cue("no", "不", "不能", "能", "不可以")));
    Text text = Text.of(original);
    StringBuilder found = new StringBuilder();
    set.scan(text).stream()
        .filter(hit -> hit.end() - hit.start() > 1)
        .forEach(
            hit ->
                found.append(
                    " %d-%d %s"
                        .formatted(
                            hit.start(),
                            hit.end(),
                            text.toString().substring(hit.start(), hit.end()))));
    assertThat(found.toString().strip()).isEqualTo(hits);
  }

  @Test
  void prefers_the_longer_then_the_earlier_pattern_and_says_which() {
    CueSet set = CueSet.compile(List.of(cue("no", "不", "不(能|可)", "不能")));
    assertThat(set.scan(Text.of("不能不"))).containsExactly(new Hit(0, 1, 0, 2), new Hit(0, 0, 2, 3));
  }

  @Test
  void lets_hits_of_different_cues_overlap_and_orders_them_by_cue() {
    CueSet set = CueSet.compile(List.of(cue("do", "能办"), cue("no", "不能"), cue("all", "不能办")));
    assertThat(set.scan(Text.of("不能办，不能")))
        .containsExactly(
            new Hit(0, 0, 1, 3), new Hit(1, 0, 0, 2), new Hit(1, 0, 4, 6), new Hit(2, 0, 0, 3));
  }

  @Test
  void leaves_out_what_an_exemption_makes_innocent() {
    Cue cue = unless(cue("no", "不能"), Condition.Place.OVERLAP, "能不能");
    CueSet set = CueSet.compile(List.of(cue));
    Text text = Text.of("能不能，不能");
    assertThat(set.candidates(text)).containsExactly(new Hit(0, 0, 1, 3), new Hit(0, 0, 4, 6));
    assertThat(set.scan(text)).containsExactly(new Hit(0, 0, 4, 6));
    assertThat(cue.silencers(text, 1, 3)).containsExactlyElementsOf(cue.exemptions());
    assertThat(cue.silencers(text, 4, 6)).isEmpty();
  }

  @Test
  void lets_conditions_make_a_hit_innocent_together_only() {
    Condition before =
        new Condition.Positional(
            Condition.Place.BEFORE, Scope.CLAUSE, TestPatterns.compileAll("您"));
    Condition after =
        new Condition.Positional(Condition.Place.AFTER, Scope.CLAUSE, TestPatterns.compileAll("吗"));
    Condition both = new Condition.All(ImmutableList.of(before, after));
    Cue cue =
        new Cue(
            "no", TestPatterns.compileAll("不能"), ImmutableList.of(new Exemption("x", "w", both)));
    assertThat(CueSet.compile(List.of(cue)).scan(Text.of("您不能，不能吗，您不能吗")))
        .containsExactly(new Hit(0, 0, 1, 3), new Hit(0, 0, 4, 6));
  }

  @Test
  void does_not_put_a_shorter_hit_in_the_place_of_an_innocent_one() {
    Cue cue = unless(cue("no", "不能", "不能办"), Condition.Place.AFTER, "的");
    assertThat(CueSet.compile(List.of(cue)).scan(Text.of("不能办的"))).isEmpty();
  }

  @Test
  void finds_each_of_many_cues() {
    List<Cue> cues = IntStream.range(0, 2_000).mapToObj(i -> cue("c" + i, "第" + i + "条")).toList();
    CueSet set = CueSet.compile(cues);
    assertThat(set.cues()).containsExactlyElementsOf(cues);
    for (int i = 0; i < cues.size(); i++) {
      int end = 2 + String.valueOf(i).length();
      assertThat(set.scan(Text.of("第" + i + "条"))).containsExactly(new Hit(i, 0, 0, end));
    }
  }

  @Test
  void finds_nothing_without_cues() {
    assertThat(CueSet.compile(List.of()).scan(Text.of("不能办"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "办?", "\\p{Han}{2}"})
  void refuses_a_pattern_without_fixed_text(String pattern) {
    List<Cue> cues = List.of(cue("no", pattern));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CueSet.compile(cues))
        .withMessage("pattern must hold some fixed text: \"" + pattern + "\"");
  }

  @Test
  void finds_the_same_hits_as_the_reference() {
    RandomPattern random = new RandomPattern(SEED);
    for (int i = 0; i < 600; i++) {
      List<Cue> cues = IntStream.range(0, 8).mapToObj(n -> randomCue(random, "c" + n)).toList();
      CueSet set = CueSet.compile(cues);
      for (int j = 0; j < 10; j++) {
        Text text = Text.of(random.text());
        assertThat(set.candidates(text))
            .as("seed %d, set %d, cues %s, text \"%s\"", SEED, i, cues, text.original())
            .containsExactlyElementsOf(expected(cues, text));
      }
    }
  }

  private static Cue randomCue(RandomPattern random, String name) {
    List<String> patterns = new ArrayList<>();
    while (patterns.size() < 2) {
      String source = random.pattern(2);
      Syntax syntax = TestPatterns.parse(source);
      boolean fits = Length.of(syntax).max() <= Window.MAX_LENGTH;
      if (fits && TestPatterns.compile(source).hasFixedText()) {
        patterns.add(source);
      }
    }
    return cue(name, patterns.toArray(String[]::new));
  }

  private static List<Hit> expected(List<Cue> cues, Text text) {
    ReferenceMatcher reference = new ReferenceMatcher(text);
    List<Hit> expected = new ArrayList<>();
    for (int i = 0; i < cues.size(); i++) {
      ImmutableList<Syntax> patterns =
          cues.get(i).patterns().stream()
              .map(pattern -> TestPatterns.parse(pattern.source()))
              .collect(toImmutableList());
      expected.addAll(reference.hits(i, patterns));
    }
    return expected;
  }
}
