package io.github.heyan.reports;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** An object a line. */
final class JsonLinesWriter implements ReportWriter {
  private final ReplyJson replies;
  private final Writer target;
  private final JsonGenerator json;

  JsonLinesWriter(ReplyJson replies, Writer target) {
    this.replies = replies;
    this.target = target;
    this.json = Json.generator(target);
  }

  @Override
  public void begin() {}

  @Override
  public void write(CheckedReply reply) {
    try {
      replies.write(reply, json);
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void end() {
    try {
      json.flush();
      target.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
