package io.github.heyan.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlotTypeTest {
  @Test
  void is_told_by_the_name_of_the_slot() {
    assertThat(SlotType.of("staff_number")).contains(SlotType.STAFF_NUMBER);
    assertThat(SlotType.of("date2")).contains(SlotType.DATE);
    assertThat(SlotType.of("date1")).isEmpty();
    assertThat(SlotType.of("")).isEmpty();
    for (SlotType type : SlotType.values()) {
      assertThat(SlotType.of(type.id())).contains(type);
    }
  }

  @Test
  void takes_what_says_the_same() {
    assertThat(SlotType.FEE.accepts(SlotType.AMOUNT)).isTrue();
    assertThat(SlotType.TIME.accepts(SlotType.DATE)).isTrue();
    assertThat(SlotType.DATE.accepts(SlotType.TIME)).isFalse();
    assertThat(SlotType.AMOUNT.accepts(SlotType.AMOUNT)).isTrue();
  }
}
