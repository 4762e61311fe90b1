package io.github.heyan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RepliesTest {
  @Test
  void makes_the_same_replies_each_time() {
    assertThat(Replies.load()).hasSize(2_000).isEqualTo(Replies.load());
  }

  @Test
  void makes_replies_of_ordinary_length() {
    assertThat(Replies.load().stream().mapToInt(String::length).average().orElseThrow())
        .isBetween(30.0, 60.0);
  }
}
