package io.github.heyan.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import io.github.heyan.core.Act;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FoundActsTest {
  private static final RuleBook BOOK = RuleBook.compile(StandardPacks.all(), ImmutableSet.of());

  private static Set<Act> acts(String reply) {
    return new FoundActs(new ReadText(BOOK, reply));
  }

  @Test
  void are_those_of_the_reply() {
    assertThat(acts("您好，非常抱歉。")).isEqualTo(Set.of(Act.GREETING, Act.APOLOGY));
    assertThat(acts("您好，非常抱歉。")).hasSameHashCodeAs(Set.of(Act.GREETING, Act.APOLOGY));
    assertThat(acts("")).isEmpty();
    assertThat(acts("您好").contains(Act.GREETING)).isTrue();
    assertThat(acts("您好").contains(Act.APOLOGY)).isFalse();
    assertThat(acts("您好")).hasToString("[GREETING]");
  }

  @Test
  void cannot_be_changed() {
    Set<Act> acts = acts("您好");
    assertThatThrownBy(() -> acts.add(Act.APOLOGY))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> acts.remove(Act.GREETING))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(acts::clear).isInstanceOf(UnsupportedOperationException.class);
  }
}
