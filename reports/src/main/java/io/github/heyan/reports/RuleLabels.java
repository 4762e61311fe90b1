package io.github.heyan.reports;

import io.github.heyan.checker.RuleInfo;
import io.github.heyan.core.Competency;
import io.github.heyan.core.DialogueKind;
import java.util.Set;
import java.util.stream.Collectors;

/** The fixed words of the page of a rule. */
enum RuleLabels {
  ZH("能力：", "适用：", "把握：", "出处：", "例外：", "报出：", "放行：", "客户：") {
    @Override
    String competency(Competency competency) {
      return competency.id() + "（" + competency.zh() + "）";
    }

    @Override
    String kinds(Set<DialogueKind> kinds) {
      return kinds.isEmpty()
          ? "各类对话"
          : kinds.stream().map(DialogueKind::zh).collect(Collectors.joining("、"));
    }

    @Override
    String confidence(RuleInfo rule) {
      return rule.learned() ? "由第二读者逐句给出" : String.valueOf(rule.confidence());
    }

    @Override
    String by(String exception) {
      return "（" + exception + "）";
    }

    @Override
    String count(int rules) {
      return rules == 0 ? "没有这样的规则" : "共 " + rules + " 条规则";
    }
  },

  EN(
      "competency: ",
      "dialogues: ",
      "confidence: ",
      "source: ",
      "exceptions:",
      "flagged:",
      "passing:",
      "customer: ") {
    @Override
    String competency(Competency competency) {
      return competency.id();
    }

    @Override
    String kinds(Set<DialogueKind> kinds) {
      return kinds.isEmpty()
          ? "all"
          : kinds.stream().map(DialogueKind::id).collect(Collectors.joining(", "));
    }

    @Override
    String confidence(RuleInfo rule) {
      return rule.learned()
          ? "given by the second reader each time"
          : String.valueOf(rule.confidence());
    }

    @Override
    String by(String exception) {
      return " (" + exception + ")";
    }

    @Override
    String count(int rules) {
      return rules == 0 ? "no such rules" : rules + (rules == 1 ? " rule" : " rules");
    }
  };

  private final String competency;
  private final String kinds;
  private final String confidence;
  private final String source;
  private final String exceptions;
  private final String flagged;
  private final String passing;
  private final String customer;

  RuleLabels(
      String competency,
      String kinds,
      String confidence,
      String source,
      String exceptions,
      String flagged,
      String passing,
      String customer) {
    this.competency = competency;
    this.kinds = kinds;
    this.confidence = confidence;
    this.source = source;
    this.exceptions = exceptions;
    this.flagged = flagged;
    this.passing = passing;
    this.customer = customer;
  }

  static RuleLabels of(Language language) {
    return language == Language.EN ? EN : ZH;
  }

  String competency() {
    return competency;
  }

  String kinds() {
    return kinds;
  }

  String confidence() {
    return confidence;
  }

  String source() {
    return source;
  }

  String exceptions() {
    return exceptions;
  }

  String flagged() {
    return flagged;
  }

  String passing() {
    return passing;
  }

  /** Returns an example as a line: what the customer said, the sentence, what silences it. */
  String line(RuleInfo.Example example) {
    String before = example.customer().map(said -> customer + said + " / ").orElse("");
    return before + example.text() + example.by().map(this::by).orElse("");
  }

  abstract String competency(Competency competency);

  abstract String kinds(Set<DialogueKind> kinds);

  abstract String confidence(RuleInfo rule);

  abstract String by(String exception);

  abstract String count(int rules);
}
