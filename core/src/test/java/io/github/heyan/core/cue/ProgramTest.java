package io.github.heyan.core.cue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heyan.core.text.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests matching through {@link Pattern}, whose every other task is to call the matcher. */
class ProgramTest {
  private static final long SEED = 20260102;
  private static final int PATTERNS = 6_000;
  private static final int TEXTS_PER_PATTERN = 5;

  /** The longest matches at every place where there is one, in the words of the original. */
  private static String matches(String pattern, String original) {
    Pattern compiled = TestPatterns.compile(pattern);
    Text text = Text.of(original);
    List<String> matches = new ArrayList<>();
    for (int start = 0; start < text.length(); start++) {
      int end = compiled.longestFrom(text, start);
      if (end >= 0) {
        matches.add(text.span(start, end).of(original));
      }
    }
    return String.join("/", matches);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " ~ ",
      value = {
        "不能办 ~ 这个不能办 ~ 不能办",
        "不能办 ~ 這個不能辦 ~ 不能辦",
        "不能办 ~ 这个不*能*办 ~ 不*能*办",
        "app ~ 下载ＡＰＰ ~ ＡＰＰ",
        "不能办 ~ 能办 ~ ''",
        "不能办 ~ '' ~ ''",
        "{cannot}{do} ~ 没法办理 ~ 没法办理",
        "{cannot}{do} ~ 没法没法查 ~ 没法查",
        "(办|办理)吗 ~ 办理吗 ~ 办理吗",
        "(办|办理)? ~ 办理 ~ 办理",
        "(不|)能 ~ 不能 ~ 不能/能",
        "不?能 ~ 不能 ~ 不能/能",
        "哈{2} ~ 嘿哈哈嘿 ~ 哈哈",
        "1{2,3} ~ 1111 ~ 111/111/11",
        "(ab){0,2}c ~ ababc ~ ababc/abc/c",
        "[这那]个 ~ 这个那个 ~ 这个/那个",
        "[0-9a-z]{1,5} ~ 您B2 ~ B2/2",
        "[^的地]好 ~ 不好的好，好 ~ 不好",
        "不.办 ~ 不能办 ~ 不能办",
        "不.办 ~ 不，办 ~ ''",
        "不.办 ~ 不😀办 ~ ''",
        "不.{0,2}办 ~ 不办不能办不可以办 ~ 不办/不能办/不可以办",
        "看.吧 ~ 看https://a.cn/b 吧 ~ ''",
        "看.吧 ~ 看{{x}}吧 ~ 看{{x}}吧",
        "\\p{Han}1 ~ 第1 ~ 第1",
        "\\p{Digit}{3} ~ 收1,000元 ~ 1,00/000",
        "\\p{Latin}{2} ~ OK ~ OK",
        "^不 ~ 不行，不行 ~ 不/不",
        "^不 ~ 也不行 ~ ''",
        "行$ ~ 不行，行不行 ~ 行/行",
        "行$ ~ 行的 ~ ''",
        "吗\\? ~ 好吗？ ~ 吗？",
        "元\\) ~ （5元） ~ 元）"
      })
  void finds_the_longest_match_at_each_place(String pattern, String text, String matches) {
    assertThat(matches(pattern, text)).isEqualTo(matches);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " ~ ",
      value = {
        "您必须 ~ 您 必须 ~ 您 必须",
        "您[必]须 ~ 您 必 须 ~ 您 必 须",
        "(您|你)(必须|得) ~ 你 得 ~ 你 得",
        "(您必){1,2}须 ~ 您 必 须 ~ 您 必 须",
        "您.须 ~ 您 必须 ~ ''",
        "您.须 ~ 您必 须 ~ ''",
        "您.{0,2}须 ~ 您 须 ~ 您 须",
        ".须 ~ 您 必须 ~ 必须",
        "您. ~ 您必 须 ~ 您必",
        "您.{1,3} ~ 您必须 办 ~ 您必须",
        "您.{0,3} ~ 您 必须 ~ 您",
        "您(.须?){1,2} ~ 您必 须 ~ 您必",
        "您.$ ~ 您必 须 ~ 您必",
        "您.(^|a)须? ~ 您必 须 ~ 您必",
        "^必须 ~ 您 必须 ~ 必须",
        "您$ ~ 您 必须 ~ 您",
        "您$必须 ~ 您 必须 ~ 您 必须"
      })
  void lets_fixed_text_but_no_dot_cross_soft_bounds(String pattern, String text, String matches) {
    assertThat(matches(pattern, text)).isEqualTo(matches);
  }

  @Test
  void matches_up_to_sixty_three_characters() {
    Text text = Text.of("a" + "1".repeat(100));
    assertThat(TestPatterns.compile("a.{0,62}").longestFrom(text, 0)).isEqualTo(63);
    assertThat(TestPatterns.compile("a1{62}").longestFrom(text, 0)).isEqualTo(63);
    assertThat(TestPatterns.compile("a1{62}").matches(text, 0, 63)).isTrue();
    assertThat(TestPatterns.compile("a1{0,62}").matches(text, 0, 64)).isFalse();
  }

  @Test
  void tells_an_empty_match_from_none() {
    Text text = Text.of("不能");
    Pattern maybe = TestPatterns.compile("办?");
    assertThat(maybe.matchesFrom(text, 0)).isTrue();
    assertThat(maybe.matches(text, 2, 2)).isTrue();
    assertThat(maybe.longestFrom(text, 0)).isEqualTo(-1);
    assertThat(TestPatterns.compile("办").matchesFrom(text, 0)).isFalse();
    assertThat(TestPatterns.compile("能$").matchesFrom(text, 1)).isTrue();
  }

  @Test
  void finds_the_same_matches_as_the_reference() {
    RandomPattern random = new RandomPattern(SEED);
    int matching = 0;
    for (int i = 0; i < PATTERNS; i++) {
      String source = random.pattern(2);
      Syntax syntax = TestPatterns.parse(source);
      if (Length.of(syntax).max() > Window.MAX_LENGTH) {
        continue;
      }
      Pattern pattern = TestPatterns.compile(source);
      for (int j = 0; j < TEXTS_PER_PATTERN; j++) {
        Text text = Text.of(random.text());
        matching += compare(pattern, syntax, text) ? 1 : 0;
      }
    }
    assertThat(matching).as("texts that match, of seed %d", SEED).isGreaterThan(PATTERNS);
  }

  private static boolean compare(Pattern pattern, Syntax syntax, Text text) {
    ReferenceMatcher reference = new ReferenceMatcher(text);
    boolean any = false;
    for (int start = 0; start <= text.length(); start++) {
      BitSet expected = reference.ends(syntax, start);
      BitSet found = ends(pattern, text, start);
      String about =
          "seed %d, pattern \"%s\" at %d of \"%s\""
              .formatted(SEED, pattern, start, text.original());
      assertThat(found).as(about).isEqualTo(expected);
      assertThat(pattern.matchesFrom(text, start)).as(about).isEqualTo(!expected.isEmpty());
      assertThat(pattern.longestFrom(text, start))
          .as(about)
          .isEqualTo(reference.longest(syntax, start));
      any |= !expected.isEmpty();
    }
    return any;
  }

  private static BitSet ends(Pattern pattern, Text text, int start) {
    BitSet ends = new BitSet();
    for (int end = start; end <= text.length(); end++) {
      ends.set(end, pattern.matches(text, start, end));
    }
    return ends;
  }

  @Test
  void has_a_reference_that_reads_small_cases_right() {
    Text text = Text.of("您必 须办");
    ReferenceMatcher reference = new ReferenceMatcher(text);
    assertThat(all(reference.ends(TestPatterns.parse("您.{0,3}"), 0))).isEqualTo("1 2");
    assertThat(all(reference.ends(TestPatterns.parse("您必须.?"), 0))).isEqualTo("3 4");
    assertThat(all(reference.ends(TestPatterns.parse(".{0,4}"), 2))).isEqualTo("2 3 4");
  }

  private static String all(BitSet ends) {
    return ends.stream().mapToObj(String::valueOf).collect(Collectors.joining(" "));
  }
}
