package io.github.heyan.reports;

import io.github.heyan.checker.Category;
import io.github.heyan.checker.RuleInfo;
import io.github.heyan.checker.Wording;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Rules for people. */
final class RuleText {
  private static final String GAP = "  ";
  private static final Pattern NAME = Pattern.compile("\\{[^{}]*}");

  private final Map<String, Category> categories;
  private final Language language;
  private final Labels labels;
  private final RuleLabels words;

  RuleText(Map<String, Category> categories, Language language) {
    this.categories = categories;
    this.language = language;
    this.labels = Labels.of(language);
    this.words = RuleLabels.of(language);
  }

  /** Returns the sentence about every text: "…" stands where words of a text would. */
  static String general(Wording message, Language language) {
    return NAME.matcher(language.of(message)).replaceAll("…");
  }

  String list(List<RuleInfo> rules) {
    int id = width(rules, RuleInfo::id);
    int category = width(rules, RuleInfo::category);
    int severity = width(rules, this::severity);
    StringBuilder text = new StringBuilder();
    for (RuleInfo rule : rules) {
      text.append(padded(rule.id(), id));
      text.append(padded(rule.category(), category));
      text.append(padded(severity(rule), severity));
      text.append(Printable.of(general(rule.message(), language))).append('\n');
    }
    text.append(rules.isEmpty() ? "" : "\n").append(words.count(rules.size())).append('\n');
    return text.toString();
  }

  private static int width(List<RuleInfo> rules, Function<RuleInfo, String> column) {
    return rules.stream().map(column).mapToInt(Printable::width).max().orElse(0);
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - Printable.width(text)) + GAP;
  }

  private String severity(RuleInfo rule) {
    return labels.severity(rule.severity()) + (rule.gate() ? labels.gate() : "");
  }

  String page(RuleInfo rule) {
    StringBuilder text = new StringBuilder();
    text.append(labels.header(rule.id(), category(rule))).append(' ').append(severity(rule));
    text.append('\n');
    appendLine(general(rule.message(), language), text);
    appendLine(labels.why() + language.of(rule.why()), text);
    appendLine(labels.advice() + language.of(rule.advice()), text);
    text.append('\n');
    appendLine(words.competency() + words.competency(rule.competency()), text);
    appendLine(words.kinds() + words.kinds(rule.kinds()), text);
    appendLine(words.confidence() + words.confidence(rule), text);
    appendLine(words.source() + place(rule), text);
    appendExamples(words.flagged(), rule.flagged(), text);
    appendExamples(words.passing(), rule.passing(), text);
    appendExceptions(rule.exceptions(), text);
    return text.toString();
  }

  /** Returns where a rule stands; a pack among the resources is the folder of its file. */
  private static String place(RuleInfo rule) {
    String file = rule.file() + ":" + rule.line();
    return file.startsWith(rule.pack() + "/") ? file : rule.pack() + GAP + file;
  }

  private String category(RuleInfo rule) {
    Category category = categories.get(rule.category());
    return category == null ? rule.category() : rule.category() + " " + language.of(category);
  }

  private void appendExamples(String label, List<RuleInfo.Example> examples, StringBuilder text) {
    appendLabel(label, text);
    for (RuleInfo.Example example : examples) {
      appendItem(words.line(example), text);
    }
  }

  private void appendExceptions(List<RuleInfo.Exemption> exceptions, StringBuilder text) {
    if (!exceptions.isEmpty()) {
      appendLabel(words.exceptions(), text);
      exceptions.forEach(each -> appendItem(each.id() + labels.colon() + each.why(), text));
    }
  }

  private static void appendLabel(String label, StringBuilder text) {
    text.append('\n').append(GAP).append(label).append('\n');
  }

  private static void appendLine(String line, StringBuilder text) {
    text.append(GAP).append(Printable.of(line)).append('\n');
  }

  private static void appendItem(String line, StringBuilder text) {
    text.append(GAP);
    appendLine(line, text);
  }
}
