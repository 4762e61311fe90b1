package io.github.heyan.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.heyan.benchmarks.peers.PatternTokens.Dialect;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternTokensTest {
  private static final String BOUNDS = "，。！？；：…～（）,!?;:~()\\n";
  private static final Map<String, List<String>> LISTS =
      Map.of(
          "cannot", List.of("不能", "没办法"),
          "do", List.of("办", "受理(一下)?"),
          "all", List.of("{cannot}{do}", "别想"));

  private final PatternTokens tokens = new PatternTokens(LISTS);

  @ParameterizedTest
  @CsvSource({
    "不能办, 不能办",
    "'不能(给您|帮)?办理', '不能 办理 给您'",
    "'不能.{0,3}办', 不能",
    "不[能可]以的, 以的",
    "没有了?办法, '办法 没有'",
    "'没有了{0,2}办法', '办法 没有'",
    "'^(?<neg>不能)\\p{Han}办理$', '不能 办理'",
    "理解\\(您的\\), 理解(您的)",
    "'{do}了', '一下 受理'",
    "'{all}', '一下 不能 别想 受理 没办法'",
    "'', ''",
  })
  void finds_fixed_words(String pattern, String words) {
    assertThat(String.join(" ", tokens.words(List.of(pattern)))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "'{cannot}{do}的?', '(?:不能|没办法)(?:办|受理(?:一下)?)的?'",
    "'(?<obj>这个)\\p{Han}[\\p{Latin}\\p{Digit}]', '(?:这个)\\p{IsHan}[\\p{IsLatin}0-9]'",
    "'[您你]{1,2}', '[您你]{1,2}'",
  })
  void writes_out_lists(String pattern, String regex) {
    assertThat(tokens.regex(pattern, Dialect.JAVA)).isEqualTo(regex);
  }

  @Test
  void stays_within_clauses() {
    assertThat(tokens.regex("^不.[^的]$", Dialect.JAVA))
        .isEqualTo("(?<![^%1$s])不[^%1$s][^%1$s的](?![^%1$s])".formatted(BOUNDS));
    assertThat(tokens.regex("^\\p{Han}$", Dialect.RE2))
        .isEqualTo("(?:^|[%1$s])\\p{Han}(?:$|[%1$s])".formatted(BOUNDS));
  }

  @Test
  void matches_as_the_pack_does() {
    Pattern pattern = Pattern.compile(tokens.regex("^{cannot}.{0,2}{do}$", Dialect.JAVA));

    assertThat(pattern.matcher("您好，不能给您办。").find()).isTrue();
    assertThat(pattern.matcher("不能，办").find()).isFalse();
    assertThat(pattern.matcher("不能办的").find()).isFalse();
  }

  @Test
  void refuses_a_list_that_is_not_there() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tokens.words(List.of("{must}")))
        .withMessage("no list {must}");
  }

  @Test
  void both_engines_take_all_patterns_of_the_packs() {
    StandardPatterns packs = StandardPatterns.read();

    assertThat(packs.patterns()).hasSizeGreaterThan(1_000);
    assertThat(packs.words()).hasSizeGreaterThan(5_000).contains("不能", "没办法");
    assertThat(packs.regexes(Dialect.JAVA).map(Pattern::compile)).hasSameSizeAs(packs.patterns());
    assertThat(packs.regexes(Dialect.RE2).map(com.google.re2j.Pattern::compile))
        .hasSameSizeAs(packs.patterns());
  }
}
