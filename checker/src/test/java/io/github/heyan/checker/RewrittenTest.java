package io.github.heyan.checker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heyan.core.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class RewrittenTest {
  private static Suggestion suggestion(Suggestion.Kind kind, int start, int end, String text) {
    List<String> slots = kind == Suggestion.Kind.REWRITE ? List.of() : List.of("time");
    return new Suggestion(kind, new Span(start, end), text, slots, "r");
  }

  @Test
  void puts_all_changes_into_the_reply() {
    Suggestion one = suggestion(Suggestion.Kind.REWRITE, 0, 1, "甲甲");
    Suggestion two = suggestion(Suggestion.Kind.TEMPLATE, 3, 5, "{time}");
    Suggestion three = suggestion(Suggestion.Kind.TEMPLATE, 5, 6, "{time}前");
    assertThat(Rewritten.of("a😀bcd", List.of(one, two, three)))
        .isEqualTo(
            new Rewritten("甲甲😀{time}{time}前", false, List.of("time"), List.of(one, two, three)));
  }

  @Test
  void is_sendable_without_open_slots() {
    assertThat(Rewritten.of("ab", List.of(suggestion(Suggestion.Kind.REWRITE, 1, 2, "乙"))))
        .extracting(Rewritten::text, Rewritten::sendable)
        .containsExactly("a乙", true);
  }
}
