package io.github.heyan.reports;

import io.github.heyan.checker.Severity;
import io.github.heyan.checker.Suggestion;
import java.util.ArrayList;
import java.util.List;

/** The fixed words of a report for people. */
enum Labels {
  ZH("原因：", "建议：", "改写：", "改写（待填）：", "已放行", "：", "（禁止发送）") {
    @Override
    String severity(Severity severity) {
      return switch (severity) {
        case ERROR -> "错误";
        case WARNING -> "警告";
        case HINT -> "提示";
      };
    }

    @Override
    String header(String rule, String category) {
      return rule + "（" + category + "）";
    }

    @Override
    String summary(Tally tally) {
      if (tally.replies() == 0) {
        return "没有读到回复";
      }
      if (tally.faulty() == 0) {
        return "共 " + tally.replies() + " 条回复，没有发现问题";
      }
      List<String> parts = new ArrayList<>();
      for (Severity severity : Severity.values()) {
        if (tally.of(severity) > 0) {
          parts.add(severity(severity) + " " + tally.of(severity) + " 处");
        }
      }
      String blocked = tally.blocked() == 0 ? "" : "；" + tally.blocked() + " 条禁止发送";
      return "共 %d 条回复，%d 条有问题：".formatted(tally.replies(), tally.faulty())
          + String.join("，", parts)
          + blocked;
    }
  },

  EN("why: ", "advice: ", "rewrite: ", "template: ", "dismissed", ": ", " (must not be sent)") {
    @Override
    String severity(Severity severity) {
      return severity.id();
    }

    @Override
    String header(String rule, String category) {
      return rule + " (" + category + ")";
    }

    @Override
    String summary(Tally tally) {
      if (tally.replies() == 0) {
        return "no replies were read";
      }
      if (tally.faulty() == 0) {
        return count(tally.replies(), "reply", "replies") + ", nothing found";
      }
      List<String> parts = new ArrayList<>();
      for (Severity severity : Severity.values()) {
        if (tally.of(severity) > 0) {
          parts.add(count(tally.of(severity), severity.id(), severity.id() + "s"));
        }
      }
      String blocked = tally.blocked() == 0 ? "" : "; " + tally.blocked() + " must not be sent";
      return count(tally.replies(), "reply", "replies")
          + ", "
          + tally.faulty()
          + " with findings: "
          + String.join(", ", parts)
          + blocked;
    }
  };

  private final String why;
  private final String advice;
  private final String rewrite;
  private final String template;
  private final String dismissed;
  private final String colon;
  private final String gate;

  Labels(
      String why,
      String advice,
      String rewrite,
      String template,
      String dismissed,
      String colon,
      String gate) {
    this.why = why;
    this.advice = advice;
    this.rewrite = rewrite;
    this.template = template;
    this.dismissed = dismissed;
    this.colon = colon;
    this.gate = gate;
  }

  static Labels of(Language language) {
    return language == Language.EN ? EN : ZH;
  }

  String why() {
    return why;
  }

  String advice() {
    return advice;
  }

  String suggestion(Suggestion.Kind kind) {
    return kind == Suggestion.Kind.REWRITE ? rewrite : template;
  }

  String dismissed() {
    return dismissed;
  }

  String colon() {
    return colon;
  }

  String gate() {
    return gate;
  }

  abstract String severity(Severity severity);

  abstract String header(String rule, String category);

  abstract String summary(Tally tally);

  private static String count(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
