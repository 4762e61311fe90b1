package io.github.heyan.checker.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heyan.checker.reader.ReplyClauses.Clause;
import io.github.heyan.core.Act;
import io.github.heyan.core.model.NGrams;
import io.github.heyan.core.text.Text;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplyClausesTest {
  private static ReplyClauses clauses(String reply) {
    return ReplyClauses.of(Text.of(reply), Set.of());
  }

  private static Set<Integer> own(ReplyClauses clauses, Clause clause) {
    Set<Integer> features = new HashSet<>();
    clauses.forEachOwn(clause, features::add);
    return features;
  }

  private static Set<Integer> shared(ReplyClauses clauses) {
    Set<Integer> features = new HashSet<>();
    clauses.forEachShared(features::add);
    return features;
  }

  @ParameterizedTest
  @CsvSource({
    "不能办, 0-3",
    "'您好，不能办。请稍等', 0-2 3-6 7-10",
    "'！！，不能', 3-5",
    "😀, ''",
    "'', ''",
    "'1，a，呼a', 4-6",
    "\uD83D，好, 2-3"
  })
  void are_the_stretches_with_chinese_characters(String reply, String places) {
    assertThat(
            clauses(reply).clauses().stream()
                .map(clause -> clause.start() + "-" + clause.end())
                .collect(Collectors.joining(" ")))
        .isEqualTo(places);
  }

  @Test
  void know_where_in_the_reply_they_stand() {
    ReplyClauses three = clauses("一，二，三");
    assertThat(own(three, three.clauses().get(0))).contains(NGrams.named("place:first"));
    assertThat(own(three, three.clauses().get(1))).contains(NGrams.named("place:middle"));
    assertThat(own(three, three.clauses().get(2))).contains(NGrams.named("place:last"));
    ReplyClauses one = clauses("一");
    assertThat(own(one, one.clauses().get(0))).contains(NGrams.named("place:only"));
  }

  @Test
  void share_the_words_acts_and_length_of_the_reply() {
    ReplyClauses some = ReplyClauses.of(Text.of("抱歉，不能".repeat(5)), Set.of(Act.APOLOGY));
    assertThat(shared(some))
        .contains(NGrams.named("act:apology"), NGrams.named("length:1"))
        .doesNotContain(NGrams.named("length:0"));
    assertThat(shared(clauses("不能"))).contains(NGrams.named("length:0"));
    assertThat(shared(clauses("一二三四五".repeat(4_000)))).contains(NGrams.named("length:5"));
  }
}
