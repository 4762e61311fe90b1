package io.github.heyan.reports;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.heyan.checker.Finding;
import io.github.heyan.core.Span;
import io.github.heyan.reports.Origin.Anchor;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** The findings of a reply in a SARIF log. */
final class SarifResult {
  private static final int FINGERPRINT_LENGTH = 32;

  private final Language language;
  private final Map<String, Integer> ruleIndices;
  private final MessageDigest digest;

  SarifResult(Language language, Map<String, Integer> ruleIndices) {
    this.language = language;
    this.ruleIndices = ruleIndices;
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  void write(CheckedReply reply, JsonGenerator json) throws IOException {
    String masked = reply.masked();
    for (Finding finding : reply.explanation().report().findings()) {
      write(reply, masked, finding, json);
    }
  }

  private void write(CheckedReply reply, String masked, Finding finding, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    Json.writeString("ruleId", finding.rule(), json);
    if (ruleIndices.containsKey(finding.rule())) {
      json.writeNumberField("ruleIndex", ruleIndices.get(finding.rule()));
    }
    json.writeStringField("level", Sarif.level(finding.severity()));
    Sarif.writeMessage("message", message(reply, finding), json);
    writeLocation(reply, finding, json);
    new SarifFix(language).write(reply, finding, json);
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("heyanReply/v1", fingerprint(masked, finding));
    json.writeEndObject();
    writeProperties(finding, json);
    json.writeEndObject();
  }

  /** Returns the message; where there is no fix to apply, with the best template. */
  private String message(CheckedReply reply, Finding finding) {
    String message = language.of(finding.message());
    return finding.suggestions().stream()
        .filter(each -> SarifFix.of(reply, finding).isEmpty())
        .findFirst()
        .map(
            each ->
                message + " " + Labels.of(language).suggestion(each.kind()) + reply.masked(each))
        .orElse(message);
  }

  private static void writeLocation(CheckedReply reply, Finding finding, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    if (reply.origin().isPresent()) {
      Origin origin = reply.origin().get();
      json.writeObjectFieldStart("physicalLocation");
      Sarif.writeArtifact(origin.file(), json);
      writeRegion(reply.text(), origin, finding, json);
      json.writeEndObject();
    }
    json.writeArrayFieldStart("logicalLocations");
    json.writeStartObject();
    Json.writeString("fullyQualifiedName", reply.id().value(), json);
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void writeRegion(String text, Origin origin, Finding finding, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart("region");
    List<Anchor> anchors = origin.anchors();
    if (anchors.isEmpty()) {
      json.writeNumberField("startLine", origin.line());
    } else {
      Place start = Place.at(finding.span().start(), text, anchors);
      Place end = Place.before(finding.span().end(), text, anchors);
      json.writeNumberField("startLine", start.line());
      json.writeNumberField("startColumn", start.column());
      json.writeNumberField("endLine", end.line());
      json.writeNumberField("endColumn", end.column());
    }
    json.writeObjectFieldStart("snippet");
    Json.writeString("text", finding.text(), json);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeProperties(Finding finding, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("properties");
    Json.writeString("category", finding.category(), json);
    Json.writeString("competency", finding.competency().id(), json);
    json.writeBooleanField("gate", finding.gate());
    json.writeNumberField("confidence", finding.confidence());
    json.writeStringField("source", finding.source().id());
    json.writeEndObject();
  }

  /** Returns what stays the same when the reply moves to another line or file. */
  private String fingerprint(String masked, Finding finding) {
    Span span = finding.span();
    // A hash of the reply itself would let a card number be guessed.
    String identity = String.join("\n", finding.rule(), span.start() + "-" + span.end(), masked);
    byte[] hash = digest.digest(identity.getBytes(UTF_8));
    return HexFormat.of().formatHex(hash).substring(0, FINGERPRINT_LENGTH);
  }
}
