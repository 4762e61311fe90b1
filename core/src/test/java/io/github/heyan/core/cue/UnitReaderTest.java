package io.github.heyan.core.cue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnitReaderTest {
  private static final int[] NUMBERS = {
    0, 1, 0x4e00, 0xd800, 0xfffe, 0xffff, 0x10000, Integer.MAX_VALUE, -1, Integer.MIN_VALUE
  };

  @Test
  void reads_what_was_written() {
    UnitWriter writer = new UnitWriter();
    IntStream.of(NUMBERS).forEach(writer::number);
    writer.wide(0x0123_4567_89ab_cdefL);
    writer.wide(-1);
    writer.string("不能办😀");
    writer.string("");
    writer.string("不能办😀");
    writer.units("a\ud83d。");
    UnitReader reader = UnitReader.of(writer.toBytes()).orElseThrow();
    assertThat(reader.from(1).number()).isEqualTo(1);
    assertThat(reader.numbers(NUMBERS.length)).containsExactly(NUMBERS);
    assertThat(reader.wide()).isEqualTo(0x0123_4567_89ab_cdefL);
    assertThat(reader.wide()).isEqualTo(-1);
    assertThat(reader.string()).isEqualTo("不能办😀");
    assertThat(reader.string()).isEmpty();
    assertThat(reader.string()).isEqualTo("不能办😀");
    assertThat(reader.units(3)).containsExactly('a', '\ud83d', '。');
  }

  @Test
  void knows_its_own_form_only() {
    byte[] bytes = new UnitWriter().toBytes();
    assertThat(UnitReader.of(bytes)).isPresent();
    bytes[11]++;
    assertThat(UnitReader.of(bytes)).isEmpty();
    assertThat(UnitReader.of(new byte[0])).isEmpty();
  }
}
