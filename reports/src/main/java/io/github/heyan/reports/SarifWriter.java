package io.github.heyan.reports;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.heyan.checker.RuleInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A SARIF log of one run: rules, results as they come, and at the end how the run went. */
final class SarifWriter implements ReportWriter {
  /** The most notifications that are kept; further ones are counted. */
  static final int MOST_NOTIFICATIONS = 1_000;

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
  private static final String HOME = "https://github.com/heyan/heyan";

  private final SarifFormat format;
  private final SarifResult results;
  private final Writer target;
  private final JsonGenerator json;
  private final List<InputProblem> problems = new ArrayList<>();
  private long furtherProblems;

  SarifWriter(SarifFormat format, Writer target) {
    this.format = format;
    this.results = new SarifResult(format.language(), indices(format.rules()));
    this.target = target;
    this.json = Json.prettyGenerator(target);
  }

  private static Map<String, Integer> indices(List<RuleInfo> rules) {
    Map<String, Integer> indices = new HashMap<>();
    for (int i = 0; i < rules.size(); i++) {
      indices.put(rules.get(i).id(), i);
    }
    return indices;
  }

  @Override
  public void begin() {
    try {
      json.writeStartObject();
      json.writeStringField("$schema", SCHEMA);
      json.writeStringField("version", "2.1.0");
      json.writeArrayFieldStart("runs");
      json.writeStartObject();
      writeTool();
      json.writeStringField("language", format.language().id());
      json.writeStringField("columnKind", "utf16CodeUnits");
      json.writeArrayFieldStart("results");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void writeTool() throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "Heyan");
    json.writeStringField("informationUri", HOME);
    if (format.version().isPresent()) {
      Json.writeString("version", format.version().get(), json);
    }
    json.writeArrayFieldStart("rules");
    SarifRule rules = new SarifRule(format);
    for (RuleInfo rule : format.rules()) {
      rules.write(rule, json);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  @Override
  public void write(CheckedReply reply) {
    try {
      results.write(reply, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void note(InputProblem problem) {
    if (problems.size() < MOST_NOTIFICATIONS) {
      problems.add(problem);
    } else {
      furtherProblems++;
    }
  }

  @Override
  public void end() {
    try {
      json.writeEndArray();
      writeInvocation();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
      json.flush();
      target.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void writeInvocation() throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", problems.isEmpty());
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (InputProblem problem : problems) {
      writeNotification(problem);
    }
    if (furtherProblems > 0) {
      json.writeStartObject();
      json.writeStringField("level", "error");
      Sarif.writeMessage("message", "further problems: " + furtherProblems, json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void writeNotification(InputProblem problem) throws IOException {
    json.writeStartObject();
    json.writeStringField("level", "error");
    Sarif.writeMessage("message", problem.message(), json);
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    Sarif.writeArtifact(problem.file(), json);
    if (problem.line() > 0) {
      json.writeObjectFieldStart("region");
      json.writeNumberField("startLine", problem.line());
      json.writeNumberField("startColumn", problem.column());
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }
}
