package io.github.heyan.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChoicesTest {
  @Test
  void makes_the_same_choices_of_the_same_seed() {
    assertThat(numbers(Choices.ofSeed(1)))
        .isEqualTo(numbers(Choices.ofSeed(1)))
        .isNotEqualTo(numbers(Choices.ofSeed(2)));
  }

  private static List<Integer> numbers(Choices choices) {
    return IntStream.range(0, 20).mapToObj(i -> choices.below(1_000)).toList();
  }

  @Test
  void makes_choices_of_bytes_as_wide_as_their_bound() {
    Choices choices = Choices.ofBytes(new byte[] {5, 1, 2, (byte) 0xff});
    assertThat(choices.below(10)).isEqualTo(5);
    assertThat(choices.below(1_000)).isEqualTo(0x0102);
    assertThat(choices.between(3, 258)).isEqualTo(258);
  }

  @Test
  void takes_the_first_choice_where_bytes_have_run_out() {
    Choices choices = Choices.ofBytes(new byte[0]);
    assertThat(choices.below(10)).isZero();
    assertThat(choices.of(List.of("a", "b"))).isEqualTo("a");
    assertThat(choices.oneIn(2)).isFalse();
  }
}
