package io.github.heyan.core.cue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.heyan.core.text.Text;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** That the patterns of our packs are the same read from a table is tested in each module. */
class PatternTableTest {
  private static final long SEED = 20261122;

  private static UnitReader table(Collection<Pattern> patterns) {
    UnitWriter writer = new UnitWriter();
    PatternTable.write(patterns, writer);
    return UnitReader.of(writer.toBytes()).orElseThrow();
  }

  private static Pattern readBack(Pattern pattern) {
    return PatternTable.read(table(ImmutableList.of(pattern)))
        .find(pattern.source(), TestPatterns.LISTS)
        .orElseThrow();
  }

  @Test
  void reads_patterns_that_match_as_before() {
    RandomPattern random = new RandomPattern(SEED);
    Map<String, Pattern> patterns = new LinkedHashMap<>();
    for (int i = 0; i < 500; i++) {
      String source = random.pattern(2);
      if (Length.of(TestPatterns.parse(source)).max() <= Window.MAX_LENGTH) {
        patterns.put(source, TestPatterns.compile(source));
      }
    }
    PatternTable table = PatternTable.read(table(patterns.values()));
    for (Pattern pattern : patterns.values()) {
      Pattern read = table.find(pattern.source(), TestPatterns.LISTS).orElseThrow();
      Text text = Text.of(random.text());
      for (int at = 0; at <= text.length(); at++) {
        assertThat(read.longestFrom(text, at))
            .as("seed %d, pattern \"%s\" in \"%s\" at %d", SEED, read, text.original(), at)
            .isEqualTo(pattern.longestFrom(text, at));
      }
    }
  }

  @Test
  void reads_all_that_is_known_of_a_pattern() {
    Pattern pattern = TestPatterns.compile("(?<who>我|咱)们?{cannot}[给帮].{0,3}{do}");
    Pattern read = readBack(pattern);
    assertThat(read.source()).isEqualTo(pattern.source());
    assertThat(read.groups()).containsExactly("who");
    assertThat(read.minLength()).isEqualTo(pattern.minLength()).isEqualTo(5);
    assertThat(read.maxLength()).isEqualTo(pattern.maxLength()).isEqualTo(10);
    assertThat(read.triggers()).isEqualTo(pattern.triggers()).isNotEmpty();
    assertThat(read.requirement().clauseFilters()).isEqualTo(pattern.requirement().clauseFilters());
    assertThat(read.code().program().code()).isEqualTo(pattern.code().program().code());
  }

  @Test
  void finds_groups() {
    Pattern read = readBack(TestPatterns.compile("{cannot}(?<what>..){do}"));
    Optional<int[]> place = read.group(Text.of("不能给您办理"), 0, 6, "what");
    assertThat(place).hasValueSatisfying(at -> assertThat(at).containsExactly(2, 4));
  }

  @Test
  void shares_what_patterns_share() {
    Pattern one = TestPatterns.compile("{cannot}{do}");
    Pattern other = TestPatterns.compile("先{cannot}");
    PatternTable table = PatternTable.read(table(ImmutableList.of(one, other)));
    Program ofOne = table.find("{cannot}{do}", TestPatterns.LISTS).orElseThrow().code().program();
    Program ofOther = table.find("先{cannot}", TestPatterns.LISTS).orElseThrow().code().program();
    assertThat(ofOne.shared()).hasSize(2);
    assertThat(ofOther.shared()).containsExactly(ofOne.shared().get(0));
  }

  @Test
  void compiles_what_is_not_in_the_table() {
    PatternTable table = PatternTable.read(table(ImmutableMap.<String, Pattern>of().values()));
    assertThat(table.find("不能", TestPatterns.LISTS)).isEmpty();
    assertThat(Pattern.of("不能", TestPatterns.LISTS, table).longestFrom(Text.of("不能"), 0))
        .isEqualTo(2);
  }
}
