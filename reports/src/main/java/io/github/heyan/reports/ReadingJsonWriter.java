package io.github.heyan.reports;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Readings as an object a line, or as one indented array. */
final class ReadingJsonWriter implements ReadingWriter {
  private final Writer target;
  private final JsonGenerator json;
  private final boolean array;

  ReadingJsonWriter(Writer target, boolean array) {
    this.target = target;
    this.json = array ? Json.prettyGenerator(target) : Json.generator(target);
    this.array = array;
  }

  @FunctionalInterface
  private interface Step {
    void run() throws IOException;
  }

  private static void run(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void begin() {
    if (array) {
      run(json::writeStartArray);
    }
  }

  @Override
  public void write(ReadMessage message) {
    run(
        () -> {
          ReadingJson.write(message, json);
          if (!array) {
            json.writeRaw('\n');
          }
        });
  }

  @Override
  public void end() {
    run(
        () -> {
          if (array) {
            json.writeEndArray();
            json.writeRaw('\n');
          }
          json.flush();
          target.flush();
        });
  }
}
