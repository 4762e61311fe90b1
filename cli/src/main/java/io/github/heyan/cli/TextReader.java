package io.github.heyan.cli;

import io.github.heyan.reports.Origin;
import io.github.heyan.reports.ReplyId;
import java.io.IOException;
import java.util.Optional;

/** Reads a reply a line; blank lines are none, but count. */
final class TextReader implements ReplyReader {
  private final String file;
  private final LineReader lines;

  TextReader(String file, LineReader lines) {
    this.file = file;
    this.lines = lines;
  }

  @Override
  public Optional<InputReply> next() throws IOException {
    Optional<LineReader.Line> line = lines.next();
    while (line.isPresent() && line.get().text().isBlank()) {
      line = lines.next();
    }
    return line.map(this::reply);
  }

  private InputReply reply(LineReader.Line line) {
    Limits.check("reply", line.text(), line.number(), 1);
    return new InputReply(
        ReplyId.of(line.number()),
        Origin.ofLine(file, line.number()),
        line.text(),
        Optional.empty());
  }
}
