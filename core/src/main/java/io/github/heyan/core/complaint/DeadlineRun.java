package io.github.heyan.core.complaint;

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
import java.util.Optional;

/**
 * The clock of one complaint: takes its events in the order of time, and says of each whether it
 * counts. Reasons follow the order of 2020 (银保监会令2020年第3号), clause by clause.
 */
final class DeadlineRun {
  private final DeadlineRule rule;
  private final DayCount days;
  private LocalDate start;
  private LocalDate due;
  private boolean extended;
  private Optional<ComplaintEvent> end = Optional.empty();

  DeadlineRun(DeadlineRule rule, BusinessCalendar calendar, LocalDate received) {
    this.rule = rule;
    this.days = new DayCount(rule.unit(), calendar);
    this.start = received;
    this.due = days.end(received, rule.length());
  }

  private record Reason(boolean counts, String zh, String en) {
    static Reason yes(String zh, String en) {
      return new Reason(true, zh, en);
    }

    static Reason no(String zh, String en) {
      return new Reason(false, zh, en);
    }
  }

  EventVerdict take(ComplaintEvent event) {
    Reason reason = reason(event);
    return new EventVerdict(event, reason.counts(), reason.zh(), reason.en());
  }

  private Reason reason(ComplaintEvent event) {
    if (event instanceof Received) {
      return Reason.yes("收到投诉，次日为第1日", "complaint received; the next day is day 1");
    } else if (event.date().isBefore(start)) {
      return Reason.no("早于收到投诉之日" + start, "before the complaint was received on " + start);
    } else if (end.isPresent()) {
      LocalDate on = end.get().date();
      return Reason.no("处理程序已于" + on + "结束", "the process had ended on " + on);
    } else if (event instanceof Withdrawn) {
      end = Optional.of(event);
      return Reason.yes("客户撤回，处理程序当日终止", "withdrawn; the process ends that day");
    } else if (event instanceof Answered) {
      end = Optional.of(event);
      return Reason.yes("已作出处理决定并告知", "decided, and the customer told");
    }
    return event.date().isAfter(due) ? late(event) : timely(event);
  }

  private Reason late(ComplaintEvent event) {
    String zh = "期限已于" + due + "届满，不再变动";
    String en = "the deadline had passed on " + due + " and stays missed";
    return event instanceof NewFacts || event instanceof Repeated
        ? Reason.no(zh + "；应作为新的投诉登记", en + "; record a new complaint")
        : Reason.no(zh, en);
  }

  private Reason timely(ComplaintEvent event) {
    if (event instanceof Extended extension) {
      return rule.extension()
          .map(allowed -> extend(extension, allowed))
          .orElse(Reason.no("本规则不设延期", "the rule provides for no extension"));
    } else if (event instanceof NewFacts) {
      return restart(event.date());
    } else if (event instanceof Repeated) {
      return rule.clauses().contains(DeadlineClause.REPEATS)
          ? Reason.no("同一投诉，合并处理，原期限不变", "same complaint; merged, and the first clock goes on")
          : Reason.no("本规则未规定重复投诉，原期限不变", "the rule is silent on repeats; the first clock goes on");
    }
    return leaveOut((Appraisal) event);
  }

  private Reason extend(Extended event, DeadlineExtension allowed) {
    if (extended) {
      return Reason.no("已延期一次，不得再延", "extended once already");
    }
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    if (allowed.needsApproval() && !event.approved()) {
      zh.add("审批");
      en.add("an approval");
    }
    if (allowed.needsNotice() && !event.noticed()) {
      zh.add("告知投诉人");
      en.add("a notice to the customer");
    }
    if (!zh.isEmpty()) {
      return Reason.no(
          "没有" + String.join("和", zh) + "的记录，延期无效",
          "no extension without " + String.join(" and ", en) + " on record");
    }
    extended = true;
    due = days.end(start, rule.length() + allowed.length());
    return Reason.yes(
        "延长" + allowed.length() + rule.unit().zh() + "，至" + due,
        "extended by " + allowed.length() + " " + rule.unit().en() + ", to " + due);
  }

  private Reason restart(LocalDate date) {
    if (!rule.clauses().contains(DeadlineClause.NEW_FACTS)) {
      return Reason.no("本规则未规定因新事实重新计算", "the rule does not restart the clock on new facts");
    }
    start = date;
    extended = false;
    due = days.end(start, rule.length());
    return Reason.yes(
        "新的事实和理由，自收到新材料之日起重新计算，至" + due,
        "new facts; the clock starts anew with the new materials, to " + due);
  }

  private Reason leaveOut(Appraisal event) {
    if (!rule.clauses().contains(DeadlineClause.APPRAISAL)) {
      return Reason.no("本规则未规定扣除鉴定、检测、评估时间", "the rule leaves out no appraisal time");
    } else if (!event.told()) {
      return Reason.no(
          "没有告知投诉人的记录，鉴定、检测、评估时间不扣除", "not left out: no notice to the customer on record");
    }
    days.exclude(event.from(), event.to());
    due = days.end(start, length());
    return Reason.yes(
        "扣除" + event.from() + "至" + event.to() + "的鉴定、检测、评估时间，至" + due,
        "the time from " + event.from() + " to " + event.to() + " is left out, to " + due);
  }

  private int length() {
    int more = extended ? rule.extension().map(DeadlineExtension::length).orElse(0) : 0;
    return rule.length() + more;
  }

  /** Returns the status on {@code today}, or on the day on which the complaint had ended. */
  DeadlineStatus status(LocalDate today, Iterable<Integer> warnAt, List<EventVerdict> events) {
    LocalDate day = end.map(ComplaintEvent::date).orElse(today);
    List<DeadlineWarning> warnings = new ArrayList<>();
    for (int daysBefore : warnAt) {
      LocalDate date = days.before(due, daysBefore);
      if (date.isAfter(start)) {
        warnings.add(new DeadlineWarning(daysBefore, date));
      }
    }
    return new DeadlineStatus(
        rule, day, state(day), start, due, days.left(day, due), warnings, events);
  }

  private DeadlineState state(LocalDate day) {
    boolean late = day.isAfter(due);
    if (end.isEmpty()) {
      return late ? DeadlineState.OVERDUE : DeadlineState.RUNNING;
    } else if (end.get() instanceof Withdrawn) {
      return DeadlineState.WITHDRAWN;
    }
    return late ? DeadlineState.ANSWERED_LATE : DeadlineState.ANSWERED;
  }
}
