package io.github.heyan.core.customer;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.heyan.core.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SummaryTest {
  private static final Optional<TaxonomyClass> FEE = taxonomyClass("fee", "收费价格");
  private static final Optional<TaxonomyClass> PRICING = taxonomyClass("pricing", "定价收费");
  private static final Optional<TaxonomyClass> CARDS = taxonomyClass("bank_cards", "银行卡");
  private static final Optional<TaxonomyClass> NONE = Optional.empty();

  private static Optional<TaxonomyClass> taxonomyClass(String id, String zh) {
    return Optional.of(new TaxonomyClass(id, zh, id, Optional.empty(), Optional.empty()));
  }

  /** Returns slots of pairs of kind and words. */
  private static List<Slot> slots(Object... kindsAndWords) {
    List<Slot> slots = new ArrayList<>();
    for (int i = 0; i < kindsAndWords.length; i += 2) {
      slots.add(
          new Slot((SlotKind) kindsAndWords[i], new Span(0, 1), (String) kindsAndWords[i + 1]));
    }
    return slots;
  }

  @Test
  void says_who_wants_what_and_all_that_is_known() {
    assertThat(
            new Summary(
                    MessageKind.COMPLAINT,
                    FEE,
                    PRICING,
                    CARDS,
                    ImmutableSet.of(Demand.REFUND, Demand.ANSWER),
                    slots(
                        SlotKind.AMOUNT, "300元",
                        SlotKind.DATE, "3月5日",
                        SlotKind.CHANNEL, "手机银行",
                        SlotKind.AMOUNT, "20块",
                        SlotKind.AMOUNT, "300元",
                        SlotKind.CARD_TAIL, "尾号1234",
                        SlotKind.DURATION, "三天",
                        SlotKind.PRODUCT, "信用卡"))
                .text())
        .isEqualTo("客户投诉：银行卡·定价收费，要求申请退费、答复，金额300元、20块，时间3月5日，渠道手机银行，尾号1234");
  }

  @Test
  void names_the_cause_of_any_trade_where_there_is_no_official_one() {
    assertThat(new Summary(MessageKind.COMPLAINT, FEE, NONE, NONE, Set.of(), List.of()).text())
        .isEqualTo("客户投诉：收费价格");
  }

  @Test
  void names_the_product_where_there_is_no_business() {
    List<Slot> slots = slots(SlotKind.PRODUCT, "黃金😀", SlotKind.PRODUCT, "\uD83D");
    assertThat(new Summary(MessageKind.INQUIRY, NONE, NONE, NONE, Set.of(), slots).text())
        .isEqualTo("客户咨询：黃金😀、\uD83D");
    assertThat(new Summary(MessageKind.COMPLAINT, FEE, NONE, NONE, Set.of(), slots).text())
        .isEqualTo("客户投诉：黃金😀、\uD83D·收费价格");
  }

  @Test
  void says_nothing_that_was_not_found() {
    assertThat(new Summary(MessageKind.CHAT, NONE, NONE, NONE, Set.of(), List.of()).text())
        .isEqualTo("客户闲聊");
  }
}
