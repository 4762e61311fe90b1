package io.github.heyan.core.customer;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.heyan.core.PackException;
import io.github.heyan.core.Turn;
import io.github.heyan.core.model.LinearModel;
import io.github.heyan.core.text.Text;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what a customer means: what a message is for, what it complains of, what it wants, what it
 * feels, and what in it needs attention.
 *
 * <pre>{@code
 * CustomerReader reader = CustomerReader.standard();
 * CustomerReading reading = reader.read("信用卡年费怎么又扣了300？上次说好不收的，气死我了！");
 * reading.kind();        // COMPLAINT
 * reading.emotion();     // ANGER
 * reading.demands();     // what is asked for
 * reading.evidence();    // the words that say so
 * }</pre>
 *
 * <p>Signals of the packs give evidence, a learned model gives recall; a label is decided for by
 * the sum of their log-odds. Immutable and safe to share between threads; make one and keep it.
 * Never logs a text, opens a file or a socket.
 */
public final class CustomerReader {
  /** The greatest length of a message, in UTF-16 units. */
  public static final int LIMIT = 20_000;

  private final ImmutableList<CustomerPack> packs;
  private final CustomerBook book;
  private final Optional<LinearModel> model;

  private CustomerReader(ImmutableList<CustomerPack> packs, Optional<LinearModel> model) {
    this(packs, CustomerBook.compile(packs), model);
  }

  private CustomerReader(
      ImmutableList<CustomerPack> packs, CustomerBook book, Optional<LinearModel> model) {
    this.packs = packs;
    this.book = book;
    this.model = model;
  }

  /** Returns the reader of the standard pack and model. */
  public static CustomerReader standard() {
    return Standard.READER;
  }

  /** Made when first asked for, then shared. */
  private static final class Standard {
    static final CustomerReader READER =
        new CustomerReader(ImmutableList.of(CustomerPack.standard()), Optional.of(model()));

    private static LinearModel model() {
      try (InputStream in = CustomerReader.class.getResourceAsStream("customer.model")) {
        if (in == null) {
          throw new FileNotFoundException("customer.model");
        }
        return LinearModel.read(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * Returns this reader with further packs. A class of a taxonomy of theirs takes the place of one
   * of the same id.
   *
   * @throws PackException if an example of theirs does not hold
   * @throws IllegalArgumentException if a pack of theirs has the id of one that is there
   */
  public CustomerReader with(CustomerPack... more) {
    return new CustomerReader(
        ImmutableList.<CustomerPack>builder().addAll(packs).add(more).build(), model);
  }

  /** Returns this reader without the learned model: only what the packs find. */
  public CustomerReader withoutModel() {
    return new CustomerReader(packs, book, Optional.empty());
  }

  /** Returns a reader of the standard pack without a learned model. */
  public static CustomerReader ofPacks() {
    return new CustomerReader(ImmutableList.of(CustomerPack.standard()), Optional.empty());
  }

  /**
   * Returns this reader with another model, as {@code heyan train customer} writes them. It reads
   * {@code model} to its end and leaves closing to the caller.
   *
   * @throws IOException if {@code model} cannot be read or holds no model: the one failure here
   *     that is the input's and no programmer's, and checked as those of the stream are
   */
  public CustomerReader with(InputStream model) throws IOException {
    LinearModel read = LinearModel.read(model);
    if (read.heads().stream().noneMatch(head -> head.indexOf('.') > 0)) {
      throw new IOException(
          "expected a model of customers, with heads such as \"kind.complaint\", but was "
              + read.heads().stream().limit(2).toList());
    }
    return new CustomerReader(packs, book, Optional.of(read));
  }

  /**
   * Returns what the signals of the packs alone say of {@code message}: log-odds by label, such as
   * {@code emotion.anger}. A model learns from these how far to trust them.
   */
  public Map<String, Double> signalOdds(String message) {
    Scores scores = new Scores();
    book.find(Text.of(message), scores);
    return scores.all();
  }

  /** Returns the taxonomies of complaints that readings take their classes from. */
  public List<Taxonomy> taxonomies() {
    return book.taxonomies();
  }

  /**
   * Reads a message of which nothing else is known.
   *
   * @throws IllegalArgumentException if it is longer than {@link #LIMIT}
   */
  public CustomerReading read(String message) {
    return read(message, List.of());
  }

  /**
   * Reads a message that follows others in a dialogue: tells emotion that handling raised, and
   * repetition.
   *
   * @param earlier the turns before it, oldest first
   * @throws IllegalArgumentException if the message is longer than {@link #LIMIT}
   */
  public CustomerReading read(String message, List<Turn> earlier) {
    checkArgument(
        message.length() <= LIMIT,
        "message must have at most %s UTF-16 units, but has %s",
        LIMIT,
        message.length());
    Text text = Text.of(message);
    Scores scores = new Scores();
    CustomerBook.Found found = book.find(text, scores);
    Optional<ModelVote> vote = model.map(each -> new ModelVote(each, text));
    vote.ifPresent(each -> each.cast(scores));
    History history = History.of(this, text, earlier);
    history.cast(scores);
    return new Interpretation(book, scores, found, vote, history).reading();
  }
}
