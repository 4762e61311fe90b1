package io.github.heyan.training;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import io.github.heyan.core.Span;
import io.github.heyan.training.LabelledReply.Fault;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row of JSON Lines of replies: {@code text}, {@code flags} as reviewers write them, each {@code
 * [category, strength, words]} with strength 1 where it is borderline, and optionally {@code
 * prev_customer} and {@code brief}.
 */
final class JsonReply {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final String FLAG = "a flag must be [category, 1 or 2, words of the text]";

  private Optional<String> brief = Optional.empty();
  private Optional<String> customer = Optional.empty();
  private Optional<String> text = Optional.empty();
  private Optional<List<Flag>> flags = Optional.empty();

  /** A flag whose words are not yet found. */
  private record Flag(String category, int strength, String words) {}

  private JsonReply() {}

  static LabelledReply parse(String row) throws BadRowException {
    JsonReply reply = new JsonReply();
    try (JsonParser parser = FACTORY.createParser(row)) {
      reply.read(parser);
    } catch (JsonProcessingException e) {
      throw bad("row must be valid JSON, but: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw bad("row must be readable, but: " + e.getMessage());
    }
    return reply.labelled();
  }

  private static BadRowException bad(String fault) {
    return new BadRowException(List.of(fault));
  }

  private void read(JsonParser parser) throws IOException, BadRowException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw bad("row must be a JSON object");
    }
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      switch (name) {
        case "text" -> text = Optional.of(string(name, parser));
        case "prev_customer", "brief" -> {
          if (value != JsonToken.VALUE_NULL) {
            Optional<String> read = Optional.of(string(name, parser));
            customer = name.equals("brief") ? customer : read;
            brief = name.equals("brief") ? read : brief;
          }
        }
        case "flags" -> flags = Optional.of(flags(parser));
        default -> parser.skipChildren();
      }
    }
    if (parser.nextToken() != null) {
      throw bad("row must be one JSON object, but goes on");
    }
  }

  private static String string(String name, JsonParser parser) throws IOException, BadRowException {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      throw bad("\"" + name + "\" must be a string");
    }
    return parser.getText();
  }

  private static List<Flag> flags(JsonParser parser) throws IOException, BadRowException {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      throw bad("\"flags\" must be an array");
    }
    List<Flag> flags = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      flags.add(flag(parser));
    }
    return flags;
  }

  private static Flag flag(JsonParser parser) throws IOException, BadRowException {
    if (parser.currentToken() != JsonToken.START_ARRAY
        || parser.nextToken() != JsonToken.VALUE_STRING) {
      throw bad(FLAG);
    }
    String category = parser.getText();
    int strength = parser.nextIntValue(0);
    String words = parser.nextTextValue();
    if (strength < 1
        || strength > 2
        || words == null
        || parser.nextToken() != JsonToken.END_ARRAY) {
      throw bad(FLAG);
    }
    return new Flag(category, strength, words);
  }

  private LabelledReply labelled() throws BadRowException {
    List<String> problems = new ArrayList<>();
    if (text.filter(reply -> !reply.isBlank()).isEmpty()) {
      problems.add("row must have \"text\"");
    }
    if (flags.isEmpty()) {
      problems.add("row must have \"flags\"; [] where there is no fault");
    }
    String reply = text.orElse("");
    ImmutableList.Builder<Fault> faults = ImmutableList.builder();
    for (Flag flag : flags.orElse(List.of())) {
      Fault.problem(flag.category).ifPresent(problems::add);
      int start = reply.indexOf(flag.words);
      if (start < 0 || flag.words.isEmpty()) {
        problems.add("text must have the words of its flag, but has no \"" + flag.words + "\"");
      } else {
        Span span = new Span(start, start + flag.words.length());
        faults.add(new Fault(flag.category, flag.strength == 1, span));
      }
    }
    if (!problems.isEmpty()) {
      throw new BadRowException(problems);
    }
    return new LabelledReply(brief.orElse(reply), customer, reply, faults.build());
  }
}
