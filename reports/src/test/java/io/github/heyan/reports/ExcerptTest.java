package io.github.heyan.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heyan.core.Span;
import org.junit.jupiter.api.Test;

class ExcerptTest {
  @Test
  void shows_a_short_line_whole() {
    assertThat(Excerpt.of("您好，这个不能办。", new Span(5, 8))).isEqualTo(new Excerpt("您好，这个", "不能办", "。"));
  }

  @Test
  void shortens_a_long_line_around_the_marked_words() {
    String text = "前".repeat(40) + "不能办" + "后".repeat(100);
    Excerpt excerpt = Excerpt.of(text, new Span(40, 43));
    assertThat(excerpt).isEqualTo(new Excerpt("…" + "前".repeat(16), "不能办", "后".repeat(29) + "…"));
    assertThat(excerpt.pointers()).isEqualTo(" ".repeat(33) + "^^^^^^");
  }

  @Test
  void shortens_marked_words_that_are_too_long_themselves() {
    assertThat(Excerpt.of("好".repeat(100), new Span(0, 100)))
        .isEqualTo(new Excerpt("", "好".repeat(48), "…"));
  }

  @Test
  void never_cuts_a_surrogate_pair() {
    Excerpt excerpt = Excerpt.of("a" + "😀".repeat(60) + "不", new Span(121, 122));
    assertThat(excerpt).isEqualTo(new Excerpt("…" + "😀".repeat(16), "不", ""));
  }

  @Test
  void ends_at_the_line_where_the_marked_words_begin() {
    assertThat(Excerpt.of("一\n二三\r\n四", new Span(3, 7))).isEqualTo(new Excerpt("二", "三", ""));
  }

  @Test
  void points_at_an_empty_span() {
    assertThat(Excerpt.of("", new Span(0, 0)).pointers()).isEqualTo("^");
    assertThat(Excerpt.of("一\r\n二", new Span(2, 2))).isEqualTo(new Excerpt("一 ", "", ""));
    assertThat(Excerpt.of("一\r\n二", new Span(3, 3))).isEqualTo(new Excerpt("", "", "二"));
  }
}
