package io.github.heyan.reports;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.heyan.core.Motive;
import io.github.heyan.core.Span;
import io.github.heyan.core.customer.Alert;
import io.github.heyan.core.customer.CustomerReading;
import io.github.heyan.core.customer.Demand;
import io.github.heyan.core.customer.Escalation;
import io.github.heyan.core.customer.Evidence;
import io.github.heyan.core.customer.MessageKind;
import io.github.heyan.core.customer.Need;
import io.github.heyan.core.customer.Slot;
import io.github.heyan.core.customer.SlotKind;
import io.github.heyan.core.customer.TaxonomyClass;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The JSON object of one message. {@code kind}, {@code emotion} and {@code escalation} have few
 * values, for counting; {@code kind_detail} and {@code emotion_detail} have all of ours.
 */
final class ReadingJson {
  private final ReadMessage message;
  private final String masked;
  private final JsonGenerator json;

  private ReadingJson(ReadMessage message, JsonGenerator json) {
    this.message = message;
    this.masked = message.masked();
    this.json = json;
  }

  static void write(ReadMessage message, JsonGenerator json) throws IOException {
    new ReadingJson(message, json).write();
  }

  private void write() throws IOException {
    CustomerReading reading = message.reading();
    json.writeStartObject();
    writeOrigin();
    writeKind(reading);
    writeEmotion(reading);
    writeClass("cause", reading.cause());
    writeClass("official_cause", reading.officialCause());
    writeClass("business", reading.business());
    writeClass("channel", reading.channel());
    writeIds("demands", reading.demands().stream().map(Demand::id).toList());
    List<String> escalations = reading.escalations().stream().map(Escalation::id).toList();
    writeIds("escalation", escalations.isEmpty() ? List.of("none") : escalations);
    writeIds("alerts", reading.alerts().stream().map(Alert::id).toList());
    json.writeBooleanField("urgent", reading.urgent());
    json.writeBooleanField("sarcasm", reading.sarcasm());
    writeNeeds(reading.needs());
    Json.writeString("summary", message.maskedSummary(), json);
    writeSlots(reading.slots());
    writeConfidence(reading.confidence());
    writeEvidence(reading.evidence());
    json.writeEndObject();
  }

  private void writeOrigin() throws IOException {
    json.writeFieldName("id");
    if (message.id().isNumber()) {
      json.writeNumber(message.id().value());
    } else {
      json.writeString(Json.wellFormed(message.id().value()));
    }
    if (message.origin().isPresent()) {
      Json.writeString("file", message.origin().get().file(), json);
      json.writeNumberField("line", message.origin().get().line());
    }
  }

  private void writeKind(CustomerReading reading) throws IOException {
    MessageKind kind = reading.kind();
    boolean isRare = kind == MessageKind.SUGGESTION || kind == MessageKind.REPORT;
    json.writeStringField("kind", isRare ? MessageKind.OTHER.id() : kind.id());
    json.writeStringField("kind_detail", kind.id());
    writeIds("motives", reading.motives().stream().map(Motive::id).toList());
    json.writeBooleanField("review_suggested", reading.reviewSuggested());
  }

  private void writeEmotion(CustomerReading reading) throws IOException {
    String basic =
        switch (reading.emotion().basic()) {
          case JOY -> "joy";
          case ANGER -> "anger";
          case FEAR -> "anxiety";
          case SADNESS -> "sadness";
          case NONE -> "neutral";
        };
    json.writeStringField("emotion", basic);
    json.writeStringField("emotion_detail", reading.emotion().id());
    json.writeNumberField("intensity", reading.intensity());
    json.writeStringField("emotion_cause", reading.emotionOrigin().id());
    if (reading.raisedBy().isPresent()) {
      json.writeNumberField("raised_by", reading.raisedBy().get());
    }
  }

  private void writeClass(String name, Optional<TaxonomyClass> value) throws IOException {
    if (value.isPresent()) {
      Json.writeString(name, value.get().id(), json);
    } else {
      json.writeNullField(name);
    }
  }

  private void writeIds(String name, List<String> ids) throws IOException {
    json.writeArrayFieldStart(name);
    for (String id : ids) {
      json.writeString(id);
    }
    json.writeEndArray();
  }

  private void writeNeeds(List<Need> needs) throws IOException {
    json.writeArrayFieldStart("needs");
    for (Need need : needs) {
      json.writeStartObject();
      Json.writeString("id", need.id(), json);
      Json.writeString("zh", need.zh(), json);
      Json.writeString("en", need.en(), json);
      writeIds("questions", need.questions());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeSlots(List<Slot> slots) throws IOException {
    json.writeObjectFieldStart("slots");
    for (SlotKind kind : SlotKind.values()) {
      List<Slot> ofKind = slots.stream().filter(slot -> slot.kind() == kind).toList();
      if (!ofKind.isEmpty()) {
        json.writeArrayFieldStart(kind.id());
        for (Slot slot : ofKind) {
          json.writeStartObject();
          writePlace(slot.span());
          json.writeEndObject();
        }
        json.writeEndArray();
      }
    }
    json.writeEndObject();
  }

  private void writeConfidence(Map<String, Double> confidence) throws IOException {
    json.writeObjectFieldStart("confidence");
    for (Map.Entry<String, Double> each : confidence.entrySet()) {
      json.writeFieldName(each.getKey());
      json.writeNumber(BigDecimal.valueOf(each.getValue()).setScale(3, RoundingMode.HALF_UP));
    }
    json.writeEndObject();
  }

  private void writeEvidence(List<Evidence> evidence) throws IOException {
    json.writeArrayFieldStart("evidence");
    for (Evidence each : evidence) {
      json.writeStartObject();
      Json.writeString("label", each.label(), json);
      Json.writeString("source", each.source(), json);
      writePlace(each.span());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writePlace(Span span) throws IOException {
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
    Json.writeString("text", span.of(masked), json);
  }
}
