package io.github.heyan.core.customer;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.heyan.core.PackException;
import io.github.heyan.core.text.Text;
import java.util.List;
import java.util.Optional;

/** Reads customer packs of one file from text; the file is called {@code p.yaml}. */
final class TestPack {
  /** The first two lines of every pack, so that what follows begins in line 3. */
  static final String HEAD = "schema: heyan/1\npack: {id: p, version: 1.0.0, locale: zh}\n";

  private TestPack() {}

  static CustomerPack read(String yaml) {
    return CustomerPack.parse("p.yaml", HEAD + yaml);
  }

  /** Returns a signal, a line of a pack, that finds {@code word} and speaks for labels. */
  static String signal(String id, String word, String labels) {
    return "- {id: %s, for: {%s}, match: [%s], examples: {match: [〔%s〕]}}%n"
        .formatted(id, labels, word, word);
  }

  /** Returns all that is wrong with a pack, a line for each fault. */
  static String problems(String yaml) {
    PackException thrown = catchThrowableOfType(PackException.class, () -> read(yaml));
    return thrown == null ? "" : thrown.getMessage();
  }

  /** Reads {@code message} by {@code pack} alone, without the standard one and its model. */
  static CustomerReading reading(CustomerPack pack, String message) {
    CustomerBook book = CustomerBook.compile(List.of(pack));
    Text text = Text.of(message);
    Scores scores = new Scores();
    CustomerBook.Found found = book.find(text, scores);
    History history = History.of(CustomerReader.ofPacks(), text, List.of());
    return new Interpretation(book, scores, found, Optional.empty(), history).reading();
  }
}
