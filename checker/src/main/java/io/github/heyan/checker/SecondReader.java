package io.github.heyan.checker;

import com.google.common.collect.ImmutableSet;
import io.github.heyan.checker.reader.ReplyModel;
import io.github.heyan.checker.reader.ReplyReading;
import io.github.heyan.core.Act;
import io.github.heyan.core.text.Text;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;

/**
 * Reads replies beside the rules and suspects what none of them foresees: paraphrase. A learned
 * model scores every clause; a rule that has {@code learned: true} says what a suspicion of its
 * category means and how grave it is.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class SecondReader {
  private final ReplyModel model;

  private SecondReader(ReplyModel model) {
    this.model = model;
  }

  /** Returns the reader of the model that Heyan brings along. */
  public static SecondReader standard() {
    return Standard.READER;
  }

  /** Read when first asked for, then shared. */
  private static final class Standard {
    static final SecondReader READER = load();

    private static SecondReader load() {
      try (InputStream in = SecondReader.class.getResourceAsStream("reply.model")) {
        if (in == null) {
          throw new FileNotFoundException("reply.model");
        }
        return read(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * Reads a model as {@code heyan train reply} writes it, to its end; the caller closes it. A file
   * may fail for reasons that its owner must hear of, hence the checked exception.
   *
   * @throws IOException if it cannot be read or is no such model
   */
  public static SecondReader read(InputStream model) throws IOException {
    return new SecondReader(ReplyModel.read(model));
  }

  /** Returns the ids of the categories that it tells apart. */
  public Set<String> categories() {
    return ImmutableSet.copyOf(model.categories());
  }

  ReplyReading read(Text reply, Set<Act> acts) {
    return model.read(reply, acts);
  }
}
