package io.github.heyan.cli;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.heyan.cli.SelectPath.Step;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks through a JSON document, or several one behind the other. */
final class JsonWalker {
  private final Selection selection;
  private final JsonParser parser;
  private final List<Step> steps = new ArrayList<>();

  private JsonWalker(Selection selection, JsonParser parser) {
    this.selection = selection;
    this.parser = parser;
  }

  static void walk(Selection selection) {
    try (JsonParser parser = JsonSyntax.parser(selection.source().text())) {
      JsonWalker walker = new JsonWalker(selection, parser);
      while (parser.nextToken() != null) {
        walker.walkValue();
      }
    } catch (JsonProcessingException e) {
      throw new BadLineException(
          JsonSyntax.line(e),
          JsonSyntax.column(e),
          "file must be valid JSON, but: " + JsonSyntax.reason(e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void walkValue() throws IOException {
    int index = (int) parser.currentTokenLocation().getCharOffset();
    if (selection.path().isEnd(steps.size())) {
      select(index);
    } else if (parser.currentToken() == JsonToken.START_OBJECT) {
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        walkChild(false, name);
      }
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
        walkChild(true, Integer.toString(i));
      }
    }
  }

  private void walkChild(boolean isElement, String name) throws IOException {
    if (!selection.path().leads(steps.size(), isElement, name)) {
      parser.skipChildren();
      return;
    }
    steps.add(new Step(isElement, Optional.of(name)));
    walkValue();
    steps.remove(steps.size() - 1);
  }

  private void select(int index) throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_STRING) {
      String text = parser.getText();
      selection.add(steps, text, Alignment.ofDoubleQuoted(selection.source(), index, text));
    } else {
      selection.addOther(steps, index, JsonSyntax.kind(parser));
      parser.skipChildren();
    }
  }
}
