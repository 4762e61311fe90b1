package io.github.heyan.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Twice the text takes about twice the steps. Texts in which every clause has a fault are not among
 * these: findings are compared with each other; see docs/reliability.md.
 */
class LinearWorkTest {
  private static final Map<String, Consumer<String>> WORK = Work.counted();
  private static final int LENGTH = 5_000;
  private static final double MOST = 2.5;

  @ParameterizedTest
  @ValueSource(strings = {"不能", "您您您", "的", "请", "a1，", "😀", "不*能", "{x}", "[", "可以吗？", " "})
  void grows_no_faster_than_the_text(String unit) {
    String once = unit.repeat(LENGTH).substring(0, LENGTH);
    String twice = unit.repeat(2 * LENGTH).substring(0, 2 * LENGTH);
    for (String kind : List.of("check", "explain", "read")) {
      Consumer<String> work = WORK.get(kind);
      work.accept(once);
      double first = WorkCounter.count(() -> work.accept(once));
      double second = WorkCounter.count(() -> work.accept(twice));
      assertThat(second / first).as(kind).isLessThan(MOST);
    }
  }
}
