package io.github.heyan.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.heyan.core.Emotion;
import io.github.heyan.core.customer.CustomerReading;
import io.github.heyan.core.customer.Demand;
import io.github.heyan.core.customer.EmotionOrigin;
import io.github.heyan.core.customer.MessageKind;
import io.github.heyan.core.customer.TaxonomyClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComplaintCaseTest {
  private static final LocalDate RECEIVED = LocalDate.of(2026, 1, 5);
  private static final ProgressNote CALLED =
      new ProgressNote(RECEIVED.plusDays(1), "王敏", "已致电客户核实😀");

  private static ComplaintCase whole() {
    return ComplaintCase.builder("2026-0017", RECEIVED)
        .customer("C-88")
        .issue("年费重複收取")
        .kind("complaint")
        .putClass("cause", "process")
        .putClass("cause", "fee")
        .channel("phone")
        .demands(Set.of(Demand.REFUND))
        .owner("王敏")
        .due(RECEIVED.plusDays(15))
        .add(CALLED)
        .outcome("已退还300元")
        .build();
  }

  private static Optional<TaxonomyClass> type(String id) {
    return Optional.of(new TaxonomyClass(id, "类", "class", Optional.empty(), Optional.empty()));
  }

  private static CustomerReading reading(
      Optional<TaxonomyClass> cause,
      Optional<TaxonomyClass> official,
      Optional<TaxonomyClass> business,
      Optional<TaxonomyClass> channel) {
    return new CustomerReading(
        MessageKind.COMPLAINT,
        Set.of(),
        false,
        Emotion.ANGER,
        2,
        EmotionOrigin.values()[0],
        Optional.empty(),
        cause,
        official,
        business,
        channel,
        Set.of(Demand.REFUND),
        Set.of(),
        Set.of(),
        false,
        false,
        List.of(),
        List.of(),
        "客户投诉：银行卡·定价收费，要求申请退费",
        Map.of(),
        List.of());
  }

  @Test
  void keeps_what_was_built() {
    assertThat(whole())
        .isEqualTo(
            new ComplaintCase(
                "2026-0017",
                RECEIVED,
                Optional.of("C-88"),
                Optional.of("年费重複收取"),
                Optional.of("complaint"),
                Map.of("cause", "fee"),
                Optional.of("phone"),
                Set.of(Demand.REFUND),
                Optional.of("王敏"),
                Optional.of(RECEIVED.plusDays(15)),
                List.of(CALLED),
                Optional.of("已退还300元")));
  }

  @Test
  void is_built_on_from_another() {
    assertThat(whole().toBuilder().build()).isEqualTo(whole());
    assertThat(whole().toBuilder().owner("李强").build().owner()).contains("李强");
  }

  @Test
  void takes_over_a_reading() {
    assertThat(
            ComplaintCase.of(
                "1",
                RECEIVED,
                reading(type("fee"), type("pricing"), type("bank_cards"), type("app"))))
        .isEqualTo(
            ComplaintCase.builder("1", RECEIVED)
                .issue("客户投诉：银行卡·定价收费，要求申请退费")
                .kind("complaint")
                .putClass("cause", "fee")
                .putClass("official_cause", "pricing")
                .putClass("business", "bank_cards")
                .channel("app")
                .demands(Set.of(Demand.REFUND))
                .build());
  }

  @Test
  void takes_over_a_reading_without_classes() {
    Optional<TaxonomyClass> none = Optional.empty();
    ComplaintCase made = ComplaintCase.of("1", RECEIVED, reading(none, none, none, none));
    assertThat(made.classes()).isEmpty();
    assertThat(made.channel()).isEmpty();
    assertThat(made.missing(CaseStage.RECEIVED)).containsExactly(CaseField.CUSTOMER);
  }

  @Test
  void tells_what_is_missing_at_each_stage() {
    ComplaintCase bare = ComplaintCase.builder("1", RECEIVED).customer("C-88").build();
    assertThat(bare.missing())
        .containsExactly(
            Map.entry(CaseStage.RECEIVED, List.of(CaseField.ISSUE)),
            Map.entry(
                CaseStage.HANDLING, List.of(CaseField.OWNER, CaseField.DUE, CaseField.PROGRESS)),
            Map.entry(CaseStage.CLOSED, List.of(CaseField.OUTCOME)));
    assertThat(bare.missing(CaseStage.RECEIVED)).containsExactly(CaseField.ISSUE);
    assertThat(bare.missing(CaseStage.HANDLING))
        .containsExactly(CaseField.ISSUE, CaseField.OWNER, CaseField.DUE, CaseField.PROGRESS);
    assertThat(bare.missing(CaseStage.CLOSED))
        .containsExactly(
            CaseField.ISSUE, CaseField.OWNER, CaseField.DUE, CaseField.PROGRESS, CaseField.OUTCOME);
    assertThat(whole().missing()).isEmpty();
  }

  @Test
  void names_fields_and_stages_in_both_languages() {
    assertThat(CaseField.values())
        .extracting(CaseField::zh)
        .containsExactly("客户", "问题", "责任人", "时限", "进展", "结果");
    assertThat(CaseField.OWNER.en()).isEqualTo("owner");
    assertThat(CaseStage.values()).extracting(CaseStage::zh).containsExactly("受理", "处理中", "办结");
  }

  @ParameterizedTest
  @CsvSource({"''", "' '", "'\t'"})
  void takes_a_blank_text_for_missing(String blank) {
    assertThat(whole().toBuilder().owner(blank).build().missing())
        .containsExactly(Map.entry(CaseStage.HANDLING, List.of(CaseField.OWNER)));
  }

  @Test
  void sorts_the_notes_and_tells_how_long_nothing_was_noted() {
    ProgressNote later = new ProgressNote(RECEIVED.plusDays(4), "王敏", "已提交退费");
    ComplaintCase noted = ComplaintCase.builder("1", RECEIVED).add(later).add(CALLED).build();
    assertThat(noted.progress()).containsExactly(CALLED, later);
    assertThat(noted.silentDays(RECEIVED.plusDays(10))).isEqualTo(6);
    assertThat(ComplaintCase.builder("1", RECEIVED).build().silentDays(RECEIVED)).isZero();
  }

  @Test
  void refuses_a_day_before_the_last_entry() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> whole().silentDays(RECEIVED))
        .withMessage("today must not be before the last entry, 2026-01-06, but was 2026-01-05");
  }

  @Test
  void refuses_a_blank_id() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ComplaintCase.builder(" ", RECEIVED).build())
        .withMessage("id must not be blank, but was \" \"");
  }
}
