package io.github.heyan.reports;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.heyan.checker.Finding;
import io.github.heyan.checker.Suggestion;
import io.github.heyan.core.Span;
import io.github.heyan.reports.Origin.Anchor;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The fix of a finding in a SARIF log: a rewrite that an editor may apply. */
final class SarifFix {
  private final Language language;

  SarifFix(Language language) {
    this.language = language;
  }

  /**
   * Returns the rewrite that may be put into the file as it is: of a reply that is a line of text,
   * where nothing in it is masked.
   */
  static Optional<Suggestion> of(CheckedReply reply, Finding finding) {
    return reply
        .origin()
        .filter(origin -> !origin.isRow() && origin.anchors().size() == 1)
        .flatMap(
            origin ->
                finding.suggestions().stream()
                    .filter(each -> each.kind() == Suggestion.Kind.REWRITE)
                    .filter(each -> reply.masked(each).equals(each.text()))
                    .filter(each -> each.text().chars().noneMatch(SarifFix::needsEscape))
                    .findFirst());
  }

  /** Returns whether a unit may need an escape where the reply stands in quotes. */
  private static boolean needsEscape(int unit) {
    return unit < ' ' || "\"'\\".indexOf(unit) >= 0;
  }

  void write(CheckedReply reply, Finding finding, JsonGenerator json) throws IOException {
    Optional<Suggestion> fix = of(reply, finding);
    if (fix.isEmpty()) {
      return;
    }
    Origin origin = reply.origin().orElseThrow();
    json.writeArrayFieldStart("fixes");
    json.writeStartObject();
    Sarif.writeMessage("description", language.of(finding.advice()), json);
    json.writeArrayFieldStart("artifactChanges");
    json.writeStartObject();
    Sarif.writeArtifact(origin.file(), json);
    json.writeArrayFieldStart("replacements");
    writeReplacement(reply.text(), origin.anchors(), fix.get(), json);
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void writeReplacement(
      String text, List<Anchor> anchors, Suggestion fix, JsonGenerator json) throws IOException {
    Span span = fix.span();
    Place start = Place.at(span.start(), text, anchors);
    Place end = Place.before(span.end(), text, anchors);
    json.writeStartObject();
    json.writeObjectFieldStart("deletedRegion");
    json.writeNumberField("startLine", start.line());
    json.writeNumberField("startColumn", start.column());
    json.writeNumberField("endLine", end.line());
    json.writeNumberField("endColumn", end.column());
    json.writeEndObject();
    json.writeObjectFieldStart("insertedContent");
    Json.writeString("text", fix.text(), json);
    json.writeEndObject();
    json.writeEndObject();
  }
}
