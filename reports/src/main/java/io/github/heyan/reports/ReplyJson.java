package io.github.heyan.reports;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.heyan.checker.Dismissal;
import io.github.heyan.checker.Finding;
import io.github.heyan.checker.Report;
import io.github.heyan.checker.Suggestion;
import io.github.heyan.core.Act;
import io.github.heyan.core.Span;
import java.io.IOException;

/** The JSON object of one reply. */
final class ReplyJson {
  private final Language language;
  private final boolean explained;

  ReplyJson(Language language, boolean explained) {
    this.language = language;
    this.explained = explained;
  }

  void write(CheckedReply reply, JsonGenerator json) throws IOException {
    json.writeStartObject();
    writeOrigin(reply, json);
    writeReport(reply, json);
    if (explained) {
      json.writeArrayFieldStart("dismissed");
      for (Dismissal dismissal : reply.explanation().dismissed()) {
        writeDismissal(dismissal, json);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void writeOrigin(CheckedReply reply, JsonGenerator json) throws IOException {
    json.writeFieldName("id");
    if (reply.id().isNumber()) {
      json.writeNumber(reply.id().value());
    } else {
      json.writeString(Json.wellFormed(reply.id().value()));
    }
    if (reply.origin().isPresent()) {
      Origin origin = reply.origin().get();
      Json.writeString("file", origin.file(), json);
      json.writeNumberField("line", origin.line());
    }
  }

  private void writeReport(CheckedReply reply, JsonGenerator json) throws IOException {
    Report report = reply.explanation().report();
    Json.writeString("verdict", report.verdict().id(), json);
    json.writeArrayFieldStart("acts");
    for (Act act : report.acts()) {
      json.writeString(act.id());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("findings");
    for (Finding finding : report.findings()) {
      writeFinding(reply, finding, json);
    }
    json.writeEndArray();
  }

  private void writeFinding(CheckedReply reply, Finding finding, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    Json.writeString("rule", finding.rule(), json);
    Json.writeString("category", finding.category(), json);
    Json.writeString("severity", finding.severity().id(), json);
    json.writeBooleanField("gate", finding.gate());
    json.writeNumberField("confidence", finding.confidence());
    Json.writeString("source", finding.source().id(), json);
    Json.writeString("competency", finding.competency().id(), json);
    writePlace(reply, finding.span(), json);
    Json.writeString("text", finding.text(), json);
    Json.writeString("message", language.of(finding.message()), json);
    Json.writeString("why", language.of(finding.why()), json);
    Json.writeString("advice", language.of(finding.advice()), json);
    json.writeArrayFieldStart("suggestions");
    for (Suggestion suggestion : finding.suggestions()) {
      writeSuggestion(reply, suggestion, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeSuggestion(CheckedReply reply, Suggestion suggestion, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    Json.writeString("kind", suggestion.kind().id(), json);
    writeSpan(suggestion.span(), json);
    Json.writeString("text", reply.masked(suggestion), json);
    json.writeArrayFieldStart("slots");
    for (String slot : suggestion.slots()) {
      json.writeString(slot);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writePlace(CheckedReply reply, Span span, JsonGenerator json)
      throws IOException {
    writeSpan(span, json);
    Place place = Place.of(reply, span);
    json.writeNumberField("line", place.line());
    json.writeNumberField("column", place.column());
    int start = reply.text().codePointCount(0, span.start());
    json.writeNumberField("code_point_start", start);
    json.writeNumberField(
        "code_point_end", start + reply.text().codePointCount(span.start(), span.end()));
  }

  private static void writeDismissal(Dismissal dismissal, JsonGenerator json) throws IOException {
    json.writeStartObject();
    Json.writeString("rule", dismissal.rule(), json);
    writeSpan(dismissal.span(), json);
    Json.writeString("text", dismissal.text(), json);
    json.writeArrayFieldStart("by");
    for (Dismissal.Reason reason : dismissal.by()) {
      json.writeStartObject();
      Json.writeString("id", reason.id(), json);
      Json.writeString("why", reason.why(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeSpan(Span span, JsonGenerator json) throws IOException {
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
  }
}
