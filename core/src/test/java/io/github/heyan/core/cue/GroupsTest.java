package io.github.heyan.core.cue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heyan.core.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupsTest {
  private static final long SEED = 20260104;

  /** The words of the group {@code x} in the longest match at the start of the text. */
  private static String group(String pattern, String original) {
    Pattern compiled = TestPatterns.compile(pattern);
    Text text = Text.of(original);
    return compiled
        .group(text, 0, compiled.longestFrom(text, 0), "x")
        .map(place -> text.span(place[0], place[1]).of(original))
        .orElse("none");
  }

  @ParameterizedTest
  @CsvSource({
    "(?<x>不能)办, 不能办, 不能",
    "(?<x>{cannot}){do}, 没法办理, 没法",
    "{cannot}(?<x>{do}), 没法办理, 办理",
    "(?<x>不能办), 不*能*办, 不*能*办",
    "(?<x>這個)?不能, 這個不能, 這個",
    "(?<x>这个)?不能, 不能, none",
    "((?<x>这)|那)个, 这个, 这",
    "((?<x>这)|那)个, 那个, none",
    "'不(?<x>.{0,4})办', 不能不能办, 能不能",
    "'不(?<x>.{0,4})办', 不办, ''",
    "'(?<x>.{0,2})(能|不能)', 不能, 不",
    "'(?<x>.{0,2})(能|不能)$', 可不能, 可不",
    "'不(?<x>(能|可)办)?', 不可办, 可办",
    "'((?<x>不)能){1,3}', 不能不能, 不",
    "'(?<x>a{1,3})a{1,3}', aaaa, aaa",
    "'(?<y>不(?<x>能))办', 不能办, 能",
    "'(?<x>不能)办', 不 能 办, 不 能"
  })
  void finds_the_place_of_a_group(String pattern, String text, String words) {
    assertThat(group(pattern, text)).isEqualTo(words);
  }

  @Test
  void finds_no_group_that_is_not_there() {
    assertThat(group("(?<y>不)能", "不能")).isEqualTo("none");
  }

  @Test
  void heeds_soft_bounds_between_the_parts_of_a_match() {
    assertThat(group("不.?(?<x>能?)办", "不 能办")).isEqualTo("能");
  }

  @Test
  void finds_every_group_inside_its_match_and_right_for_its_part() {
    RandomPattern random = new RandomPattern(SEED);
    for (int i = 0; i < 4_000; i++) {
      String source = random.pattern(2);
      if (Length.of(TestPatterns.parse(source)).max() <= Window.MAX_LENGTH) {
        Pattern pattern = TestPatterns.compile(source);
        Text text = Text.of(random.text());
        for (int start = 0; start < text.length(); start++) {
          check(pattern, text, start);
        }
      }
    }
  }

  private static void check(Pattern pattern, Text text, int start) {
    int end = pattern.longestFrom(text, start);
    for (String name : pattern.groups()) {
      if (end >= 0) {
        pattern
            .group(text, start, end, name)
            .ifPresent(place -> check(pattern, name, place, text, start, end));
      }
    }
  }

  private static void check(
      Pattern pattern, String name, int[] place, Text text, int start, int end) {
    String about =
        "seed %d, group %s of \"%s\" in \"%s\"".formatted(SEED, name, pattern, text.original());
    assertThat(place).as(about).hasSize(2).isSorted();
    assertThat(place[0]).as(about).isBetween(start, end);
    assertThat(place[1]).as(about).isBetween(start, end);
    Syntax part = part(TestPatterns.parse(pattern.source()), name);
    assertThat(new ReferenceMatcher(text).ends(part, place[0]).get(place[1])).as(about).isTrue();
  }

  /** Returns the part that a group holds, which must be there. */
  private static Syntax part(Syntax syntax, String name) {
    if (syntax instanceof Syntax.Group group) {
      return group.name().equals(name) ? group.part() : part(group.part(), name);
    } else if (syntax instanceof Syntax.Repeat repeat) {
      return part(repeat.part(), name);
    }
    return (syntax instanceof Syntax.Choice choice
            ? choice.choices()
            : ((Syntax.Sequence) syntax).parts())
        .stream()
            .filter(each -> Groups.names(each).contains(name))
            .map(each -> part(each, name))
            .findFirst()
            .orElseThrow();
  }
}
