package io.github.heyan.reports;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.heyan.checker.RuleInfo;
import io.github.heyan.core.DialogueKind;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Rules as JSON. */
final class RuleJson {
  private final Language language;

  RuleJson(Language language) {
    this.language = language;
  }

  void writeList(List<RuleInfo> rules, Writer target) throws IOException {
    JsonGenerator json = Json.prettyGenerator(target);
    json.writeStartArray();
    for (RuleInfo rule : rules) {
      write(rule, json);
    }
    json.writeEndArray();
    end(json);
  }

  void writeRule(RuleInfo rule, Writer target) throws IOException {
    JsonGenerator json = Json.prettyGenerator(target);
    write(rule, json);
    end(json);
  }

  private static void end(JsonGenerator json) throws IOException {
    json.writeRaw('\n');
    json.flush();
  }

  private void write(RuleInfo rule, JsonGenerator json) throws IOException {
    json.writeStartObject();
    Json.writeString("id", rule.id(), json);
    Json.writeString("category", rule.category(), json);
    Json.writeString("severity", rule.severity().id(), json);
    json.writeBooleanField("gate", rule.gate());
    json.writeBooleanField("learned", rule.learned());
    json.writeNumberField("confidence", rule.confidence());
    Json.writeString("competency", rule.competency().id(), json);
    json.writeArrayFieldStart("kinds");
    for (DialogueKind kind : rule.kinds()) {
      json.writeString(kind.id());
    }
    json.writeEndArray();
    Json.writeString("message", language.of(rule.message()), json);
    Json.writeString("why", language.of(rule.why()), json);
    Json.writeString("advice", language.of(rule.advice()), json);
    writeExemptions(rule.exceptions(), json);
    writeExamples("flagged", rule.flagged(), json);
    writeExamples("passing", rule.passing(), json);
    Json.writeString("pack", rule.pack(), json);
    Json.writeString("file", rule.file(), json);
    json.writeNumberField("line", rule.line());
    json.writeEndObject();
  }

  private static void writeExemptions(List<RuleInfo.Exemption> exemptions, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("exceptions");
    for (RuleInfo.Exemption exemption : exemptions) {
      json.writeStartObject();
      Json.writeString("id", exemption.id(), json);
      Json.writeString("why", exemption.why(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeExamples(
      String name, List<RuleInfo.Example> examples, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart(name);
    for (RuleInfo.Example example : examples) {
      json.writeStartObject();
      Json.writeString("text", example.text(), json);
      if (example.customer().isPresent()) {
        Json.writeString("customer", example.customer().get(), json);
      }
      if (example.by().isPresent()) {
        Json.writeString("by", example.by().get(), json);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
