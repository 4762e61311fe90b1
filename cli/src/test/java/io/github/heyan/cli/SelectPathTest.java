package io.github.heyan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.heyan.cli.SelectPath.Step;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectPathTest {
  private static Step key(String key) {
    return new Step(false, Optional.of(key));
  }

  private static Step element(String index) {
    return new Step(true, Optional.of(index));
  }

  @Test
  void reads_keys_and_elements() {
    assertThat(SelectPath.parse("responses.*[].text").steps())
        .containsExactly(
            key("responses"),
            new Step(false, Optional.empty()),
            new Step(true, Optional.empty()),
            key("text"));
    assertThat(SelectPath.parse("[007].'it''s'.\"a.\"\"b\"\"\"[0].回 复").steps())
        .containsExactly(element("7"), key("it's"), key("a.\"b\""), element("0"), key("回 复"));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "``, 1",
        "a..b, 2",
        ".a, 1",
        "a., 2",
        "a[x], 2",
        "a[-1], 2",
        "a[9999999999], 2",
        "a*, 2",
        "*a, 2",
        "\"a, 1",
        "a\"b\", 2",
        "a], 2",
        "[]a, 3"
      })
  void says_where_a_path_is_none(String path, int character) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SelectPath.parse(path))
        .withMessage(
            "must be a path such as responses.*[].text, but was \"%s\", wrong from character %d"
                .formatted(path, character));
  }

  @Test
  void tells_keys_from_elements() {
    SelectPath path = SelectPath.parse("0[0]");
    assertThat(path.leads(0, false, "0")).isTrue();
    assertThat(path.leads(0, true, "0")).isFalse();
    assertThat(path.leads(1, true, "0")).isTrue();
    assertThat(path.leads(2, true, "0")).isFalse();
  }

  @Test
  void shows_a_path_as_it_is_read() {
    String shown = "responses.\"a.b\"[3].\"it's\"";
    assertThat(SelectPath.shown(SelectPath.parse(shown).steps())).isEqualTo(shown);
    assertThat(SelectPath.shown(List.of(element("0"), key("x")))).isEqualTo("[0].x");
  }
}
