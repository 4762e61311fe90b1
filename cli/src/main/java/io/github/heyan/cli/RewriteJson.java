package io.github.heyan.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.heyan.checker.Rewritten;
import io.github.heyan.checker.Suggestion;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Optional;

/** Rewritten replies as JSON Lines. */
final class RewriteJson implements RewriteWriter {
  private final JsonFactory factory = new JsonFactory();

  @Override
  public void write(RewrittenReply reply, Writer target) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(line)) {
      write(reply, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    RewriteWriter.append(target, line + "\n");
  }

  private static void write(RewrittenReply reply, JsonGenerator json) throws IOException {
    Optional<Rewritten> rewritten = reply.report().rewritten();
    json.writeStartObject();
    json.writeFieldName("id");
    if (reply.input().id().isNumber()) {
      json.writeNumber(reply.input().id().value());
    } else {
      json.writeString(reply.input().id().value());
    }
    if (rewritten.isPresent()) {
      json.writeStringField("rewritten", rewritten.get().text());
    } else {
      json.writeNullField("rewritten");
    }
    json.writeBooleanField("sendable", reply.isSendable());
    json.writeArrayFieldStart("slots");
    if (rewritten.isPresent()) {
      for (String slot : rewritten.get().slots()) {
        json.writeString(slot);
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("changes");
    if (rewritten.isPresent()) {
      for (Suggestion change : rewritten.get().changes()) {
        writeChange(reply, change, json);
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeChange(RewrittenReply reply, Suggestion change, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", reply.rule(change));
    json.writeStringField("kind", change.kind().id());
    json.writeNumberField("start", change.span().start());
    json.writeNumberField("end", change.span().end());
    json.writeStringField("from", change.span().of(reply.input().text()));
    json.writeStringField("to", change.text());
    json.writeEndObject();
  }
}
