package io.github.heyan.cli;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.heyan.core.DialogueKind;
import io.github.heyan.reports.Origin;
import io.github.heyan.reports.Origin.Anchor;
import io.github.heyan.reports.ReplyId;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One row of JSON Lines while it is read: {@code id}, {@code text}, {@code prev_customer} and
 * {@code kind}.
 */
final class JsonRow {
  private static final String KINDS =
      Arrays.stream(DialogueKind.values()).map(DialogueKind::id).collect(joining(", "));

  private final SourceText source;
  private final int line;
  private final boolean hasContext;
  private Optional<ReplyId> id = Optional.empty();
  private Optional<String> text = Optional.empty();
  private List<Anchor> anchors = List.of();
  private Optional<String> customer = Optional.empty();
  private Optional<DialogueKind> kind = Optional.empty();

  JsonRow(SourceText source, int line, boolean hasContext) {
    this.source = source;
    this.line = line;
    this.hasContext = hasContext;
  }

  void read(JsonParser parser) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw bad(parser, "row must be a JSON object, but was " + JsonSyntax.kind(parser));
    }
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      readField(name, parser);
    }
    if (parser.nextToken() != null) {
      throw bad(parser, "row must be one JSON object, but goes on with " + JsonSyntax.kind(parser));
    }
  }

  private void readField(String name, JsonParser parser) throws IOException {
    switch (name) {
      case "id" -> id = readId(parser);
      case "text" -> {
        String value = readText(name, parser);
        int quote = (int) parser.currentTokenLocation().getCharOffset();
        text = Optional.of(value);
        anchors = Alignment.ofDoubleQuoted(source, quote, value);
      }
      case "prev_customer", "kind" -> readContext(name, parser);
      default -> parser.skipChildren();
    }
  }

  private void readContext(String name, JsonParser parser) throws IOException {
    if (!hasContext) {
      parser.skipChildren();
    } else if (name.equals("kind")) {
      kind = readKind(name, parser);
    } else {
      customer = readOptional(name, parser);
    }
  }

  private Optional<ReplyId> readId(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case VALUE_NULL -> Optional.empty();
      case VALUE_STRING -> Optional.of(ReplyId.of(parser.getText()));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Optional.of(new ReplyId(parser.getText(), true));
      default ->
          throw bad(
              parser, "\"id\" must be a string or a number, but was " + JsonSyntax.kind(parser));
    };
  }

  private Optional<DialogueKind> readKind(String name, JsonParser parser) throws IOException {
    Optional<String> word = readOptional(name, parser);
    Optional<DialogueKind> known =
        word.flatMap(
            id -> Arrays.stream(DialogueKind.values()).filter(k -> k.id().equals(id)).findFirst());
    if (word.isPresent() && known.isEmpty()) {
      throw bad(parser, "\"kind\" must be one of " + KINDS + ", but was \"" + word.get() + "\"");
    }
    return known;
  }

  private Optional<String> readOptional(String name, JsonParser parser) throws IOException {
    return parser.currentToken() == JsonToken.VALUE_NULL
        ? Optional.empty()
        : Optional.of(readText(name, parser));
  }

  private String readText(String name, JsonParser parser) throws IOException {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      throw bad(parser, "\"" + name + "\" must be a string, but was " + JsonSyntax.kind(parser));
    }
    int column = parser.currentTokenLocation().getColumnNr();
    String value = parser.getText();
    Limits.check("\"" + name + "\"", value, line, column);
    return value;
  }

  InputReply reply(String file) {
    return new InputReply(
        id.orElse(ReplyId.of(line)),
        Origin.ofRow(file, line, anchors),
        text.orElseThrow(
            () -> new BadLineException(line, 1, "row must have \"text\", but has none")),
        customer,
        kind);
  }

  private BadLineException bad(JsonParser parser, String message) {
    return new BadLineException(line, parser.currentTokenLocation().getColumnNr(), message);
  }
}
