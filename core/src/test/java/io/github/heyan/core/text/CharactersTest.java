package io.github.heyan.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {
  @ParameterizedTest
  @CsvSource({
    "這個業務不能辦理, 这个业务不能办理",
    "無法為您開通, 无法为您开通",
    "ＡＢＣ１２３, abc123",
    "App, app",
    "！？；：（）～, !?;:()~",
    "，, ','",
    "｡, 。",
    "「您好」、《合同》, 「您好」、《合同》",
    "😀𠮷, 😀𠮷",
    "'', ''"
  })
  void folds_width_case_and_traditional_forms(String original, String folded) {
    assertThat(Characters.fold(original)).isEqualTo(folded);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t", "\u00A0", "\u2002", "\u2009", "\u3000"})
  void folds_every_blank_to_a_space(String blank) {
    assertThat(Characters.fold(blank)).isEqualTo(" ");
  }

  @Test
  void folds_every_character_to_one_that_folds_to_itself() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      char folded = Characters.fold(c);
      assertThat(Characters.fold(folded)).as("fold of fold of U+%04X", (int) c).isEqualTo(folded);
    }
  }

  @Test
  void folds_every_string_unit_by_unit() {
    StringBuilder all = new StringBuilder();
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      all.append(c);
    }
    String folded = Characters.fold(all.toString());
    assertThat(folded).hasSize(all.length());
    for (int i = 0; i < folded.length(); i++) {
      assertThat(folded.charAt(i)).isEqualTo(Characters.fold(all.charAt(i)));
    }
  }

  @Test
  void folds_neither_to_nor_from_a_surrogate() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      char folded = Characters.fold(c);
      assertThat(folded == c || !(Character.isSurrogate(c) || Character.isSurrogate(folded)))
          .as("fold of U+%04X", (int) c)
          .isTrue();
    }
  }

  @Test
  void folds_nothing_to_the_placeholder() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      assertThat(Characters.fold(c) == Characters.PLACEHOLDER)
          .as("U+%04X", (int) c)
          .isEqualTo(c == Characters.PLACEHOLDER);
    }
  }

  @ParameterizedTest
  @CsvSource({"办, true", "辦, true", "〇, true", "a, false", "1, false", "。, false", "々, false"})
  void knows_han(char c, boolean han) {
    assertThat(Characters.isHan(c)).isEqualTo(han);
  }

  @ParameterizedTest
  @ValueSource(chars = {'。', '!', '?', ';', '…', '~', '\n', '\r', '\u2028', '★'})
  void ends_a_sentence_and_so_a_clause_at(char c) {
    assertThat(Characters.endsSentence(c)).isTrue();
    assertThat(Characters.endsClause(c)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(chars = {',', ':', '(', ')', '—', '|', '【', '】'})
  void ends_a_clause_only_at(char c) {
    assertThat(Characters.endsSentence(c)).isFalse();
    assertThat(Characters.endsClause(c)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(chars = {'办', 'a', '1', '、', '“', '”', '"', '《', '.', ' ', '%', '-', '\uFFFC'})
  void ends_nothing_at(char c) {
    assertThat(Characters.endsClause(c)).isFalse();
  }
}
