package io.github.heyan.training;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.github.heyan.checker.Finding;
import io.github.heyan.training.LabelledReply.Fault;
import io.github.heyan.training.ReplyEvaluation.FalseAlarm;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** An evaluation as JSON. */
final class EvaluationJson {
  private static final int PLACES = 4;
  private static final JsonFactory FACTORY = new JsonFactory();

  // The printer's own line end is that of the machine.
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
  private static final Separators SEPARATORS =
      Separators.createDefaultInstance()
          .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
          .withObjectEmptySeparator("")
          .withArrayEmptySeparator("");

  private final ReplyEvaluation evaluation;
  private final int worst;

  EvaluationJson(ReplyEvaluation evaluation, int worst) {
    this.evaluation = evaluation;
    this.worst = worst;
  }

  /** Writes the fields of an object of an array. */
  @FunctionalInterface
  private interface Fields<T> {
    void write(T item, JsonGenerator json) throws IOException;
  }

  @Override
  public String toString() {
    StringWriter target = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(target)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter(SEPARATORS)
              .withObjectIndenter(INDENT)
              .withArrayIndenter(INDENT));
      write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return target + "\n";
  }

  private void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("replies", evaluation.replies());
    json.writeNumberField("clean", evaluation.clean());
    json.writeNumberField("faulty", evaluation.replies() - evaluation.clean());
    json.writeNumberField("false_alarms", evaluation.falseAlarms().size());
    writeNumber("false_alarms_per_1000_clean", evaluation.falseAlarmsPerThousand(), json);
    writeObject("any_fault", evaluation.flagged(), EvaluationJson::writeScore, json);
    writeObject("clear_faults", evaluation.flaggedClear(), EvaluationJson::writeScore, json);
    json.writeArrayFieldStart("unknown_categories");
    for (String category : evaluation.unknownCategories()) {
      json.writeString(category);
    }
    json.writeEndArray();
    writeCounts(json);
    writeReliability(json);
    writeWorst(json);
    json.writeEndObject();
  }

  private void writeCounts(JsonGenerator json) throws IOException {
    writeArray(
        "categories",
        evaluation.categories().entrySet(),
        (entry, out) -> {
          out.writeStringField("category", entry.getKey());
          writeScore(entry.getValue(), out);
        },
        json);
    writeArray(
        "rules",
        evaluation.rules().entrySet(),
        (entry, out) -> {
          out.writeStringField("rule", entry.getKey().id());
          out.writeStringField("category", entry.getKey().category());
          out.writeStringField("severity", entry.getKey().severity().id());
          writeShare(entry.getValue(), out);
        },
        json);
    writeArray(
        "sources",
        evaluation.sources().entrySet(),
        (entry, out) -> {
          out.writeStringField("source", entry.getKey().id());
          writeShare(entry.getValue(), out);
        },
        json);
  }

  private void writeReliability(JsonGenerator json) throws IOException {
    Reliability reliability = evaluation.reliability();
    writeArray("reliability", reliability.bins(), EvaluationJson::writeBin, json);
    writeNumber("calibration_error", reliability.calibrationError(), json);
  }

  private void writeWorst(JsonGenerator json) throws IOException {
    writeArray(
        "worst_confusions",
        worst(evaluation.confusions().entrySet().stream()),
        EvaluationJson::writeConfusion,
        json);
    writeArray(
        "worst_false_alarms",
        worst(evaluation.falseAlarms().stream()),
        EvaluationJson::writeFalseAlarm,
        json);
    writeArray(
        "worst_misses", worst(evaluation.misses().stream()), EvaluationJson::writeMiss, json);
  }

  private <T> List<T> worst(Stream<T> all) {
    return all.limit(worst).toList();
  }

  private static void writeScore(Score score, JsonGenerator json) throws IOException {
    json.writeNumberField("expected", score.expected());
    json.writeNumberField("found", score.found());
    json.writeNumberField("right", score.right());
    writeNumber("precision", score.precision(), json);
    writeNumber("recall", score.recall(), json);
    writeNumber("f1", score.f1(), json);
  }

  private static void writeShare(Score score, JsonGenerator json) throws IOException {
    json.writeNumberField("findings", score.found());
    json.writeNumberField("right", score.right());
    writeNumber("share", score.precision(), json);
  }

  private static void writeBin(Reliability.Bin bin, JsonGenerator json) throws IOException {
    writeNumber("from", OptionalDouble.of(bin.from()), json);
    writeNumber("to", OptionalDouble.of(bin.to()), json);
    json.writeNumberField("findings", bin.findings());
    json.writeNumberField("right", bin.right());
    writeNumber("mean_confidence", OptionalDouble.of(bin.meanConfidence()), json);
    writeNumber("share", OptionalDouble.of(bin.share()), json);
  }

  private static void writeConfusion(Map.Entry<Confusion, Integer> entry, JsonGenerator json)
      throws IOException {
    writeWord("expected", entry.getKey().expected(), json);
    writeWord("found", entry.getKey().found(), json);
    json.writeNumberField("replies", entry.getValue());
  }

  private static void writeFalseAlarm(FalseAlarm alarm, JsonGenerator json) throws IOException {
    Finding finding = alarm.surest();
    json.writeStringField("rule", finding.rule());
    json.writeStringField("category", finding.category());
    json.writeStringField("severity", finding.severity().id());
    json.writeStringField("source", finding.source().id());
    writeNumber("confidence", OptionalDouble.of(finding.confidence()), json);
    json.writeStringField("words", finding.text());
    json.writeStringField("text", alarm.reply().masked());
  }

  private static void writeMiss(ReviewedReply miss, JsonGenerator json) throws IOException {
    String masked = miss.masked();
    writeArray(
        "faults", miss.reply().faults(), (fault, out) -> writeFault(fault, masked, out), json);
    json.writeStringField("text", masked);
  }

  private static void writeFault(Fault fault, String masked, JsonGenerator json)
      throws IOException {
    json.writeStringField("category", fault.category());
    json.writeBooleanField("borderline", fault.borderline());
    json.writeStringField("words", fault.span().of(masked));
  }

  private static <T> void writeArray(
      String name, Collection<T> items, Fields<T> fields, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart(name);
    for (T item : items) {
      json.writeStartObject();
      fields.write(item, json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static <T> void writeObject(String name, T item, Fields<T> fields, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart(name);
    fields.write(item, json);
    json.writeEndObject();
  }

  private static void writeWord(String name, Optional<String> word, JsonGenerator json)
      throws IOException {
    if (word.isPresent()) {
      json.writeStringField(name, word.get());
    } else {
      json.writeNullField(name);
    }
  }

  private static void writeNumber(String name, OptionalDouble value, JsonGenerator json)
      throws IOException {
    if (value.isPresent()) {
      BigDecimal rounded =
          BigDecimal.valueOf(value.getAsDouble())
              .setScale(PLACES, RoundingMode.HALF_UP)
              .stripTrailingZeros();
      json.writeFieldName(name);
      json.writeNumber(rounded.toPlainString());
    } else {
      json.writeNullField(name);
    }
  }
}
