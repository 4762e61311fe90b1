package io.github.heyan.reports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** What all JSON writers share. */
final class Json {
  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .rootValueSeparator("")
          .build();

  // The printer's own line end is that of the machine.
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
  private static final Separators SEPARATORS =
      Separators.createDefaultInstance()
          .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
          .withObjectEmptySeparator("")
          .withArrayEmptySeparator("");

  private Json() {}

  static JsonGenerator generator(Writer target) {
    try {
      return FACTORY.createGenerator(target);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonGenerator prettyGenerator(Writer target) {
    return generator(target)
        .setPrettyPrinter(
            new DefaultPrettyPrinter(SEPARATORS)
                .withObjectIndenter(INDENT)
                .withArrayIndenter(INDENT));
  }

  /** Writes a field whose value may hold lone surrogates. */
  static void writeString(String name, String value, JsonGenerator json) throws IOException {
    json.writeStringField(name, wellFormed(value));
  }

  /** Returns {@code text} with U+FFFD for each lone surrogate, so that offsets stay. */
  static String wellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isLoneSurrogate(text, i)) {
        return replaceLoneSurrogates(text, i);
      }
    }
    return text;
  }

  private static String replaceLoneSurrogates(String text, int first) {
    StringBuilder result = new StringBuilder(text);
    for (int i = first; i < text.length(); i++) {
      if (isLoneSurrogate(text, i)) {
        result.setCharAt(i, '\uFFFD');
      }
    }
    return result.toString();
  }

  static boolean isLoneSurrogate(String text, int index) {
    char unit = text.charAt(index);
    if (Character.isHighSurrogate(unit)) {
      return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
    }
    return Character.isLowSurrogate(unit)
        && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
  }
}
