package io.github.heyan.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heyan.core.complaint.ComplaintEvent.Answered;
import io.github.heyan.core.complaint.ComplaintEvent.Appraisal;
import io.github.heyan.core.complaint.ComplaintEvent.Extended;
import io.github.heyan.core.complaint.ComplaintEvent.NewFacts;
import io.github.heyan.core.complaint.ComplaintEvent.Received;
import io.github.heyan.core.complaint.ComplaintEvent.Repeated;
import io.github.heyan.core.complaint.ComplaintEvent.Withdrawn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** January 2026: the 5th is a Monday. Simple: 15 days, to the 20th; complex: to 4 February. */
class DeadlineRunTest {
  private static final Received RECEIVED = new Received(day("01-05"));
  private static final EventVerdict BEGINS =
      new EventVerdict(RECEIVED, true, "收到投诉，次日为第1日", "complaint received; the next day is day 1");

  private static LocalDate day(String monthAndDay) {
    return LocalDate.parse("2026-" + monthAndDay);
  }

  private static DeadlineStatus status(DeadlineRule rule, String today, ComplaintEvent... events) {
    List<ComplaintEvent> all = new ArrayList<>(List.of(events));
    all.add(RECEIVED);
    return DeadlineCalculator.of(rule).status(all, day(today));
  }

  private static EventVerdict last(DeadlineStatus status) {
    return status.events().get(status.events().size() - 1);
  }

  @ParameterizedTest
  @CsvSource({
    "true, true, true, 03-06, '延长30日，至2026-03-06', 'extended by 30 calendar days, to 2026-03-06'",
    "false, true, false, 02-04, 没有审批的记录，延期无效, no extension without an approval on record",
    "true, false, false, 02-04, 没有告知投诉人的记录，延期无效,"
        + " no extension without a notice to the customer on record",
    "false, false, false, 02-04, 没有审批和告知投诉人的记录，延期无效,"
        + " no extension without an approval and a notice to the customer on record"
  })
  void extends_with_approval_and_notice_only(
      boolean approved, boolean noticed, boolean counts, String due, String zh, String en) {
    Extended extended = new Extended(day("02-04"), approved, noticed);
    DeadlineStatus status = status(TestRules.complex(), "02-04", extended);
    assertThat(status.due()).isEqualTo(day(due));
    assertThat(status.events()).containsExactly(BEGINS, new EventVerdict(extended, counts, zh, en));
  }

  @Test
  void extends_once() {
    DeadlineStatus status =
        status(
            TestRules.complex(),
            "02-10",
            new Extended(day("02-01"), true, true),
            new Extended(day("02-02"), true, true));
    assertThat(status.due()).isEqualTo(day("03-06"));
    assertThat(last(status).en()).isEqualTo("extended once already");
  }

  @Test
  void needs_no_approval_where_the_rule_asks_none() {
    DeadlineRule old = Deadlines.standard().rule("cbrc-2012-notice-complex");
    DeadlineStatus status = status(old, "01-20", new Extended(day("01-20"), false, true));
    assertThat(status.due()).isEqualTo(day("03-30"));
    assertThat(last(status).zh()).isEqualTo("延长45个工作日，至2026-03-30");
  }

  @ParameterizedTest
  @CsvSource({
    "01-20, true, 02-04, 新的事实和理由，自收到新材料之日起重新计算，至2026-02-04",
    "01-05, true, 01-20, 新的事实和理由，自收到新材料之日起重新计算，至2026-01-20",
    "01-21, false, 01-20, 期限已于2026-01-20届满，不再变动；应作为新的投诉登记"
  })
  void starts_anew_with_new_facts_within_the_deadline(
      String on, boolean counts, String due, String zh) {
    DeadlineStatus status = status(TestRules.simple(), "01-25", new NewFacts(day(on)));
    assertThat(status.due()).isEqualTo(day(due));
    assertThat(status.start()).isEqualTo(day(counts ? on : "01-05"));
    assertThat(last(status).counts()).isEqualTo(counts);
    assertThat(last(status).zh()).isEqualTo(zh);
  }

  @Test
  void may_be_extended_again_after_new_facts() {
    DeadlineStatus status =
        status(
            TestRules.complex(),
            "03-20",
            new Extended(day("02-01"), true, true),
            new NewFacts(day("02-10")),
            new Extended(day("03-12"), true, true));
    assertThat(status.due()).isEqualTo(day("04-11"));
    assertThat(status.events()).extracting(EventVerdict::counts).containsOnly(true);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "01-20 | same complaint; merged, and the first clock goes on",
        "01-21 | the deadline had passed on 2026-01-20 and stays missed; record a new complaint"
      })
  void merges_repeats_into_the_first_clock(String on, String en) {
    Repeated repeated = new Repeated(day(on));
    DeadlineStatus status = status(TestRules.simple(), "01-21", repeated);
    assertThat(status.due()).isEqualTo(day("01-20"));
    assertThat(last(status).counts()).isFalse();
    assertThat(last(status).en()).isEqualTo(en);
  }

  @ParameterizedTest
  @CsvSource({
    "01-10, 01-14, true, true, 01-25",
    "01-10, 01-10, true, true, 01-21",
    "01-20, 01-25, true, true, 01-26",
    "01-05, 01-06, true, true, 01-21",
    "01-21, 01-25, true, false, 01-20",
    "01-10, 01-14, false, false, 01-20"
  })
  void leaves_out_appraisal_if_the_customer_was_told(
      String from, String to, boolean told, boolean counts, String due) {
    Appraisal appraisal = new Appraisal(day(from), day(to), told);
    DeadlineStatus status = status(TestRules.simple(), "01-30", appraisal);
    assertThat(status.due()).isEqualTo(day(due));
    assertThat(last(status).counts()).isEqualTo(counts);
  }

  @Test
  void says_why_an_appraisal_counts_or_does_not() {
    Appraisal told = new Appraisal(day("01-10"), day("01-14"), true);
    Appraisal untold = new Appraisal(day("01-11"), day("01-18"), false);
    assertThat(status(TestRules.simple(), "01-12", told, untold).events())
        .containsExactly(
            BEGINS,
            new EventVerdict(
                told,
                true,
                "扣除2026-01-10至2026-01-14的鉴定、检测、评估时间，至2026-01-25",
                "the time from 2026-01-10 to 2026-01-14 is left out, to 2026-01-25"),
            new EventVerdict(
                untold,
                false,
                "没有告知投诉人的记录，鉴定、检测、评估时间不扣除",
                "not left out: no notice to the customer on record"));
  }

  @Test
  void counts_days_of_overlapping_appraisals_once() {
    DeadlineStatus status =
        status(
            TestRules.simple(),
            "01-16",
            new Appraisal(day("01-10"), day("01-14"), true),
            new Appraisal(day("01-13"), day("01-17"), true));
    assertThat(status.due()).isEqualTo(day("01-28"));
  }

  @ParameterizedTest
  @CsvSource({"01-09, 12", "01-12, 12", "01-14, 12", "01-15, 11", "01-26, 0"})
  void stands_still_during_an_appraisal(String today, int left) {
    Appraisal appraisal = new Appraisal(day("01-09"), day("01-14"), true);
    DeadlineStatus status = status(TestRules.simple(), today, appraisal);
    assertThat(status.daysLeft()).isEqualTo(left);
    assertThat(status.due()).isEqualTo(day("01-26"));
  }

  @Test
  void extends_within_a_deadline_that_an_appraisal_moved() {
    DeadlineStatus status =
        status(
            TestRules.complex(),
            "02-10",
            new Appraisal(day("01-10"), day("01-19"), true),
            new Extended(day("02-10"), true, true));
    assertThat(status.due()).isEqualTo(day("03-16"));
  }

  @Test
  void ends_on_the_day_of_withdrawal() {
    Withdrawn withdrawn = new Withdrawn(day("01-12"));
    NewFacts after = new NewFacts(day("01-13"));
    DeadlineStatus status = status(TestRules.simple(), "03-01", after, withdrawn);
    assertThat(status.state()).isEqualTo(DeadlineState.WITHDRAWN);
    assertThat(status.day()).isEqualTo(day("01-12"));
    assertThat(status.daysLeft()).isEqualTo(8);
    assertThat(status.warning()).isEmpty();
    assertThat(status.events())
        .containsExactly(
            BEGINS,
            new EventVerdict(
                withdrawn, true, "客户撤回，处理程序当日终止", "withdrawn; the process ends that day"),
            new EventVerdict(
                after, false, "处理程序已于2026-01-12结束", "the process had ended on 2026-01-12"));
  }

  @ParameterizedTest
  @CsvSource({"01-20, ANSWERED, 0", "01-21, ANSWERED_LATE, -1"})
  void tells_whether_the_answer_was_in_time(String on, DeadlineState state, int left) {
    DeadlineStatus status = status(TestRules.simple(), "03-01", new Answered(day(on)));
    assertThat(status.state()).isEqualTo(state);
    assertThat(status.daysLeft()).isEqualTo(left);
    assertThat(last(status).en()).isEqualTo("decided, and the customer told");
  }

  @Test
  void passes_over_what_lies_before_receipt_or_after_today() {
    Withdrawn before = new Withdrawn(day("01-04"));
    NewFacts after = new NewFacts(day("01-11"));
    DeadlineStatus status = status(TestRules.simple(), "01-10", after, before);
    assertThat(status.state()).isEqualTo(DeadlineState.RUNNING);
    assertThat(status.events())
        .containsExactly(
            new EventVerdict(
                before,
                false,
                "早于收到投诉之日2026-01-05",
                "before the complaint was received on 2026-01-05"),
            BEGINS,
            new EventVerdict(
                after, false, "在2026-01-10尚未发生", "has not happened yet on 2026-01-10"));
  }

  @Test
  void says_what_a_rule_does_not_provide_for() {
    DeadlineStatus status =
        status(
            TestRules.of(15, DeadlineUnit.CALENDAR_DAYS),
            "01-16",
            new Extended(day("01-06"), true, true),
            new NewFacts(day("01-07")),
            new Repeated(day("01-08")),
            new Appraisal(day("01-09"), day("01-10"), true));
    assertThat(status.due()).isEqualTo(day("01-20"));
    assertThat(status.events())
        .extracting(EventVerdict::en)
        .containsExactly(
            "complaint received; the next day is day 1",
            "the rule provides for no extension",
            "the rule does not restart the clock on new facts",
            "the rule is silent on repeats; the first clock goes on",
            "the rule leaves out no appraisal time");
  }
}
