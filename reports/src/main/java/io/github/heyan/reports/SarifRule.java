package io.github.heyan.reports;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.heyan.checker.RuleInfo;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A rule in a SARIF log: a reportingDescriptor. */
final class SarifRule {
  private static final Pattern MARKDOWN = Pattern.compile("[\\\\`*_\\[\\]<>#|~]");

  private final SarifFormat format;
  private final Language language;
  private final Labels labels;
  private final RuleLabels words;

  SarifRule(SarifFormat format) {
    this.format = format;
    this.language = format.language();
    this.labels = Labels.of(language);
    this.words = RuleLabels.of(language);
  }

  void write(RuleInfo rule, JsonGenerator json) throws IOException {
    json.writeStartObject();
    Json.writeString("id", rule.id(), json);
    Json.writeString("name", name(rule.id()), json);
    String message = RuleText.general(rule.message(), language);
    Sarif.writeMessage("shortDescription", message, json);
    Sarif.writeMessage(
        "fullDescription", message + "\n" + labels.why() + language.of(rule.why()), json);
    json.writeObjectFieldStart("help");
    Json.writeString("text", Sarif.escaped(help(rule)), json);
    Json.writeString("markdown", Sarif.escaped(markdown(rule)), json);
    json.writeEndObject();
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", Sarif.level(rule.severity()));
    json.writeEndObject();
    writeProperties(rule, json);
    json.writeEndObject();
  }

  /** Returns the id as SARIF likes names to be: {@code FlatRefusal}. */
  private static String name(String id) {
    return Arrays.stream(id.split("-"))
        .filter(word -> !word.isEmpty())
        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
        .collect(Collectors.joining());
  }

  private void writeProperties(RuleInfo rule, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("properties");
    Json.writeString("category", rule.category(), json);
    Json.writeString("category_name", format.categoryName(rule.category()), json);
    Json.writeString("competency", rule.competency().id(), json);
    json.writeBooleanField("gate", rule.gate());
    json.writeNumberField("confidence", rule.confidence());
    Json.writeString("pack", rule.pack(), json);
    json.writeArrayFieldStart("tags");
    json.writeString(Json.wellFormed(rule.category()));
    json.writeString(rule.competency().id());
    json.writeEndArray();
    json.writeEndObject();
  }

  private String help(RuleInfo rule) {
    StringBuilder help = new StringBuilder();
    help.append(labels.why()).append(language.of(rule.why())).append('\n');
    help.append(labels.advice()).append(language.of(rule.advice())).append('\n');
    append(words.flagged(), rule.flagged(), false, help);
    append(words.passing(), rule.passing(), false, help);
    return help.toString();
  }

  private String markdown(RuleInfo rule) {
    StringBuilder help = new StringBuilder();
    help.append("**").append(labels.why().strip()).append("** ");
    help.append(plain(language.of(rule.why()))).append("\n\n");
    help.append("**").append(labels.advice().strip()).append("** ");
    help.append(plain(language.of(rule.advice()))).append('\n');
    append("\n**" + words.flagged() + "**\n", rule.flagged(), true, help);
    append("\n**" + words.passing() + "**\n", rule.passing(), true, help);
    return help.toString();
  }

  private void append(
      String label, List<RuleInfo.Example> examples, boolean markdown, StringBuilder help) {
    help.append(label).append('\n');
    for (RuleInfo.Example example : examples) {
      String line = words.line(example);
      help.append("- ").append(markdown ? plain(line) : line).append('\n');
    }
  }

  /** Returns {@code text} such that Markdown reads nothing into it. */
  private static String plain(String text) {
    return MARKDOWN.matcher(text).replaceAll("\\\\$0");
  }
}
