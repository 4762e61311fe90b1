package io.github.heyan.reports;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.heyan.phrases.ComposedReply;
import io.github.heyan.phrases.NextQuestion;
import io.github.heyan.phrases.Note;
import io.github.heyan.phrases.Phrase;
import io.github.heyan.phrases.PhraseAct;
import io.github.heyan.phrases.PhraseSuggestion;
import io.github.heyan.phrases.Restatement;
import io.github.heyan.phrases.Strategy;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Advice as a JSON object. */
final class AdviceJson {
  private final JsonGenerator json;

  private AdviceJson(JsonGenerator json) {
    this.json = json;
  }

  static void write(Advice advice, Writer target) throws IOException {
    JsonGenerator json = Json.prettyGenerator(target);
    new AdviceJson(json).write(advice);
    json.writeRaw('\n');
    json.flush();
  }

  private void write(Advice advice) throws IOException {
    json.writeStartObject();
    writeStrategy(advice.strategy());
    json.writeArrayFieldStart("suggestions");
    for (PhraseSuggestion suggestion : advice.suggestions()) {
      writeSuggestion(suggestion);
    }
    json.writeEndArray();
    if (advice.question().isPresent()) {
      writeQuestion(advice.question().get());
    }
    if (advice.restatement().isPresent()) {
      writeRestatement(advice.restatement().get());
    }
    if (advice.reply().isPresent()) {
      writeReply(advice.reply().get());
    }
    json.writeEndObject();
  }

  private void writeStrategy(Strategy strategy) throws IOException {
    json.writeObjectFieldStart("strategy");
    Json.writeString("id", strategy.id(), json);
    writeAll("first", strategy.first().stream().map(PhraseAct::id).toList());
    json.writeArrayFieldStart("never");
    for (Strategy.Forbidden forbidden : strategy.never()) {
      json.writeStartObject();
      Json.writeString("example", forbidden.example(), json);
      writeNote("why", forbidden.why());
      json.writeEndObject();
    }
    json.writeEndArray();
    writeNote("why", strategy.why());
    json.writeEndObject();
  }

  private void writeSuggestion(PhraseSuggestion suggestion) throws IOException {
    json.writeStartObject();
    Json.writeString("id", suggestion.id(), json);
    json.writeStringField("act", suggestion.act().id());
    writePhrase(suggestion.phrase());
    json.writeFieldName("score");
    json.writeNumber(BigDecimal.valueOf(suggestion.score()).setScale(3, RoundingMode.HALF_UP));
    json.writeArrayFieldStart("reasons");
    for (Note reason : suggestion.reasons()) {
      json.writeStartObject();
      writeLanguages(reason);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeQuestion(NextQuestion question) throws IOException {
    json.writeObjectFieldStart("question");
    Json.writeString("id", question.id(), json);
    json.writeStringField("datum", question.datum().id());
    json.writeBooleanField("open", question.isOpen());
    writePhrase(question.phrase());
    writeNote("why", question.why());
    json.writeEndObject();
  }

  private void writeRestatement(Restatement restatement) throws IOException {
    json.writeObjectFieldStart("restatement");
    Json.writeString("issue", restatement.issue(), json);
    Json.writeString("text", restatement.text(), json);
    json.writeEndObject();
  }

  private void writeReply(ComposedReply reply) throws IOException {
    json.writeObjectFieldStart("reply");
    writePhrase(new Phrase(reply.text(), reply.openSlots()), reply.isSendable());
    json.writeArrayFieldStart("parts");
    for (ComposedReply.Part part : reply.parts()) {
      json.writeStartObject();
      json.writeStringField("part", part.part().id());
      Json.writeString("phrase", part.phraseId(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    writeMissing(reply.missing());
    writeFacts(reply.facts());
    json.writeEndObject();
  }

  private void writeMissing(List<ComposedReply.Missing> missing) throws IOException {
    json.writeArrayFieldStart("missing");
    for (ComposedReply.Missing each : missing) {
      json.writeStartObject();
      json.writeStringField("part", each.part().id());
      writeAll("slots", each.slots());
      writeNote("note", each.note());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeFacts(List<ComposedReply.UsedFact> facts) throws IOException {
    json.writeArrayFieldStart("facts");
    for (ComposedReply.UsedFact fact : facts) {
      json.writeStartObject();
      Json.writeString("slot", fact.slot(), json);
      Json.writeString("text", fact.text(), json);
      Json.writeString("source", fact.source(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writePhrase(Phrase phrase) throws IOException {
    writePhrase(phrase, phrase.isSendable());
  }

  private void writePhrase(Phrase phrase, boolean isSendable) throws IOException {
    Json.writeString("text", phrase.text(), json);
    json.writeBooleanField("sendable", isSendable);
    writeAll("slots", phrase.openSlots());
  }

  private void writeAll(String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(Json.wellFormed(value));
    }
    json.writeEndArray();
  }

  private void writeNote(String name, Note note) throws IOException {
    json.writeObjectFieldStart(name);
    writeLanguages(note);
    json.writeEndObject();
  }

  private void writeLanguages(Note note) throws IOException {
    Json.writeString("zh", note.zh(), json);
    Json.writeString("en", note.en(), json);
  }
}
