package io.github.heyan.reports;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** One array of objects. */
final class JsonArrayWriter implements ReportWriter {
  private final ReplyJson replies;
  private final Writer target;
  private final JsonGenerator json;

  JsonArrayWriter(ReplyJson replies, Writer target, boolean pretty) {
    this.replies = replies;
    this.target = target;
    this.json = pretty ? Json.prettyGenerator(target) : Json.generator(target);
  }

  @Override
  public void begin() {
    try {
      json.writeStartArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void write(CheckedReply reply) {
    try {
      replies.write(reply, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void end() {
    try {
      json.writeEndArray();
      json.writeRaw('\n');
      json.flush();
      target.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
