package io.github.heyan.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class WorkCounterTest {
  @Test
  void counts_what_instrumented_code_does() {
    assertThat(WorkCounter.count(() -> {})).isZero();
    assertThat(
            WorkCounter.count(
                () -> {
                  WorkCounter.step();
                  WorkCounter.step();
                }))
        .isEqualTo(2);
  }

  @Test
  void counts_the_same_for_the_same_work() {
    Map<String, Consumer<String>> kinds = Work.counted();
    assertThat(kinds).containsOnlyKeys("check", "explain", "rewrite", "read");
    kinds.forEach(
        (name, work) -> {
          // What is made when first asked for is made now.
          work.accept("您好，请稍等。");
          long first = WorkCounter.count(() -> work.accept("您好，请稍等。"));
          assertThat(first).as(name).isGreaterThan(100);
          assertThat(WorkCounter.count(() -> work.accept("您好，请稍等。"))).as(name).isEqualTo(first);
        });
  }
}
