package io.github.heyan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heyan.cli.Streams.Terminal;
import org.junit.jupiter.api.Test;

class StreamsTest {
  @Test
  void knows_the_terminals_by_the_numbers_that_the_script_gives() {
    assertThat(Streams.terminals("")).isEmpty();
    assertThat(Streams.terminals("02")).containsExactlyInAnyOrder(Terminal.IN, Terminal.ERR);
    assertThat(Streams.terminals("1")).containsExactly(Terminal.OUT);
  }
}
