package io.github.heyan.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.heyan.cli.LineReader.Line;
import java.io.IOException;
import java.util.Optional;

/** Reads a JSON object a line; blank lines are none, but count. */
final class JsonLinesReader implements ReplyReader {
  private final String file;
  private final LineReader lines;
  private final boolean hasContext;

  /**
   * Makes a reader.
   *
   * @param hasContext whether rows tell the dialogue around their reply
   */
  JsonLinesReader(String file, LineReader lines, boolean hasContext) {
    this.file = file;
    this.lines = lines;
    this.hasContext = hasContext;
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
    JsonRow row = new JsonRow(SourceText.ofLine(line), line.number(), hasContext);
    try (var parser = JsonSyntax.parser(line.text())) {
      row.read(parser);
    } catch (JsonProcessingException e) {
      throw new BadLineException(
          line.number(),
          JsonSyntax.column(e),
          "row must be valid JSON, but: " + JsonSyntax.reason(e));
    }
    return row.reply(file);
  }
}
