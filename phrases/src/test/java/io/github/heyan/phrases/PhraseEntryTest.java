package io.github.heyan.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PhraseEntryTest {
  private static PhraseEntry entry(String id) {
    return TestBook.BOOK.find(id).orElseThrow();
  }

  @Test
  void what_the_customer_said_fills_only_what_looks_back() {
    Situation said = Situation.builder().said(Map.of("amount", "三百块", "duration", "三天")).build();
    assertThat(entry("t-fee-anger").fill(said).text()).isEqualTo("这笔三百块的费用您事先不知道，换谁都会生气。");
    assertThat(entry("t-follow").fill(said).openSlots()).containsExactly("department", "duration");
  }

  @Test
  void what_the_host_knows_fills_all_and_goes_first() {
    Situation situation =
        Situation.builder()
            .said(Map.of("amount", "三百块"))
            .slot("amount", "300元")
            .slot("department", "信用卡中心")
            .slot("duration", SlotValue.duration(Duration.ofDays(2)))
            .build();
    assertThat(entry("t-fee-anger").fill(situation).text()).startsWith("这笔300元的费用");
    assertThat(entry("t-follow").fill(situation))
        .isEqualTo(new Phrase("信用卡中心会在2天内给您回电。", List.of()));
    assertThat(entry("t-follow").fill(situation.toBuilder().locale(Locale.UK).build()).text())
        .contains("2 days");
  }

  @Test
  void counts_an_open_slot_as_six_characters() {
    assertThat(PhraseEntry.length(new Phrase("在{department}办", List.of()))).isEqualTo(8);
  }
}
