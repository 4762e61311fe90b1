package io.github.heyan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkloadTest {
  private final Volume volume = new Volume();

  private List<String> seen(Workload workload) {
    List<String> seen = new ArrayList<>();
    workload.pass(
        volume,
        text -> {
          seen.add(text);
          return 1;
        });
    return seen;
  }

  @Test
  void goes_over_all_texts_and_counts_them() {
    Workload workload = Workload.of(List.of("您好", "", "😀"));

    assertThat(workload.pass(volume, String::length)).isEqualTo(4);
    assertThat(workload.pass(volume, text -> 1)).isEqualTo(3);
    assertThat(volume.passes).isEqualTo(2);
    assertThat(volume.characters).isEqualTo(8);
    assertThat(volume.texts).isEqualTo(6);
    assertThat(volume.cpu).isNotNegative();
    assertThat(volume.waits).isZero();
  }

  @Test
  void takes_an_even_sample() {
    assertThat(seen(Workload.sample(List.of("a", "b", "c", "d", "e"), 2)))
        .containsExactly("a", "c");
    assertThat(seen(Workload.sample(List.of("a", "b"), 9))).containsExactly("a", "b");
  }

  @Test
  void cuts_texts_to_one_length() {
    assertThat(seen(Workload.cut(List.of("您好", "再见了"), 3))).containsExactly("您好\n", "再见了");
    assertThat(seen(Workload.cut(List.of("您好"), 7))).containsExactly("您好\n您好\n您");
  }

  @Test
  void refuses_no_texts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Workload.of(List.of()))
        .withMessage("expected texts to measure on, but there are none");
  }
}
