package io.github.heyan.core.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {
  private static final List<String> KNOWN = List.of("match", "message", "unless", "why", "无法");

  @ParameterizedTest
  @CsvSource({
    "mach, match",
    "matches, match",
    "mesage, message",
    "unles, unless",
    "wy, why",
    "Match, match",
    "没法, 无法"
  })
  void guesses_the_nearest_known_word(String word, String guess) {
    assertThat(Suggestions.suffix(word, KNOWN)).isEqualTo("; did you mean \"" + guess + "\"?");
  }

  @ParameterizedTest
  @CsvSource({"severity", "mtch1x", "ab", "m", "''"})
  void guesses_nothing_where_nothing_is_near(String word) {
    assertThat(Suggestions.suffix(word, KNOWN)).isEmpty();
  }

  @Test
  void chooses_the_first_by_alphabet_among_equally_near_words() {
    assertThat(Suggestions.suffix("bat", List.of("cat", "bad", "bar")))
        .isEqualTo("; did you mean \"bad\"?");
  }

  @Test
  void guesses_nothing_among_no_words() {
    assertThat(Suggestions.suffix("match", List.of())).isEmpty();
  }
}
