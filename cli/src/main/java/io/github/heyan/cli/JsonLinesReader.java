package io.github.heyan.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.github.heyan.cli.LineReader.Line;
import java.io.IOException;
import java.util.Optional;

/** Reads a JSON object a line; blank lines are none, but count. */
final class JsonLinesReader implements ReplyReader {
  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          // The names of a stranger's fields are not worth keeping.
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .build();

  private final String file;
  private final LineReader lines;

  JsonLinesReader(String file, LineReader lines) {
    this.file = file;
    this.lines = lines;
  }

  @Override
  public Optional<InputReply> next() throws IOException {
    Optional<Line> line = lines.next();
    while (line.isPresent() && line.get().text().isBlank()) {
      line = lines.next();
    }
    return line.isEmpty() ? Optional.empty() : Optional.of(reply(line.get()));
  }

  private InputReply reply(Line line) throws IOException {
    JsonRow row = new JsonRow(line.number());
    try (var parser = FACTORY.createParser(line.text())) {
      row.read(parser);
    } catch (JsonProcessingException e) {
      throw new BadLineException(
          line.number(),
          Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getColumnNr()),
          "row must be valid JSON, but: " + reason(e));
    }
    return row.reply(file);
  }

  /** Returns what the parser says, without its own idea of the place. */
  private static String reason(JsonProcessingException e) {
    return e.getOriginalMessage().replaceAll("\\s*\\(start marker at \\[.*]\\)", "").strip();
  }
}
