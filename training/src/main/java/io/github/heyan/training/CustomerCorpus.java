package io.github.heyan.training;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The corpus of customers' messages: files of tab-separated rows, each of 13 columns, or comments
 * that begin with {@code #}. Immutable.
 */
final class CustomerCorpus {
  /** Columns that may hold a dash for none. */
  private static final int FIRST_OPTIONAL = 5;

  private static final int LAST_OPTIONAL = 11;

  private static final ImmutableList<String> NAMES =
      ImmutableList.of(
          "brief",
          "kind",
          "emotion",
          "intensity",
          "origin",
          "cause",
          "official cause",
          "business",
          "motives",
          "demands",
          "escalations",
          "flags",
          "text");

  /** Columns that may hold {@link CustomerMessage#OPEN}: origin and motives. */
  private static final ImmutableList<Integer> MAY_BE_OPEN = ImmutableList.of(4, 8);

  /** The values of the columns that hold one of few. */
  private static final Map<Integer, List<String>> ONE_OF =
      Map.of(
          1, CustomerLabels.KINDS,
          2, CustomerLabels.EMOTIONS,
          3, ImmutableList.of("0", "1", "2", "3"),
          4, ImmutableList.of("event", "handling", "both", "none"),
          5, CustomerLabels.CAUSES,
          6, CustomerLabels.OFFICIAL_CAUSES,
          7, CustomerLabels.BUSINESSES);

  private static final Map<Integer, List<String>> SOME_OF =
      Map.of(
          8, CustomerLabels.MOTIVES,
          9, CustomerLabels.DEMANDS,
          10, CustomerLabels.ESCALATIONS,
          11, CustomerLabels.FLAGS.asList());

  private final ImmutableList<CustomerMessage> messages;

  private CustomerCorpus(ImmutableList<CustomerMessage> messages) {
    this.messages = messages;
  }

  /**
   * Reads a file, or all files of a folder whose names end in {@code .tsv}, in the order of their
   * names.
   *
   * @throws CorpusException with everything that is wrong
   */
  static CustomerCorpus read(Path path) throws IOException {
    CustomerCorpus corpus =
        new CustomerCorpus(CorpusFiles.read(path, ImmutableMap.of("tsv", CustomerCorpus::message)));
    if (corpus.messages(false).isEmpty()) {
      throw new CorpusException(
          List.of(path + ": expected messages to learn from, but there are none"));
    }
    return corpus;
  }

  private static CustomerMessage message(String line) throws BadRowException {
    ImmutableList<String> columns = ImmutableList.copyOf(Splitter.on('\t').split(line));
    List<String> faults = faults(columns);
    if (!faults.isEmpty()) {
      throw new BadRowException(faults);
    }
    return CustomerMessage.of(columns);
  }

  private static List<String> faults(ImmutableList<String> columns) {
    if (columns.size() != CustomerMessage.COLUMNS) {
      return List.of("expected 13 columns with tabs between, but was " + columns.size());
    }
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      String cell = columns.get(i);
      if (cell.isBlank()) {
        String hint = i >= FIRST_OPTIONAL && i <= LAST_OPTIONAL ? "; write - for none" : "";
        faults.add(NAMES.get(i) + " must not be empty" + hint);
      } else if (ONE_OF.containsKey(i)) {
        check(i, ONE_OF.get(i), List.of(cell), i >= FIRST_OPTIONAL, faults);
      } else if (SOME_OF.containsKey(i)) {
        check(i, SOME_OF.get(i), Splitter.on(',').splitToList(cell), true, faults);
      }
    }
    return faults.isEmpty() ? contradictions(CustomerMessage.of(columns)) : faults;
  }

  private static List<String> contradictions(CustomerMessage message) {
    List<String> faults = new ArrayList<>();
    if (message.emotion().equals("calm") != (message.intensity() == 0)) {
      faults.add("intensity must be 0 with calm and only there");
    }
    if (message.emotion().equals("calm") != message.origin().equals("none")) {
      faults.add("origin must be none with calm and only there");
    }
    if (message.complains() == message.cause().equals("-")) {
      faults.add("cause must be named for complaints and only there");
    }
    if (message.complains() == message.motives().isEmpty()) {
      faults.add("motives must be named for complaints and only there");
    }
    if (!message.complains() && !message.officialCause().equals("-")) {
      faults.add("official cause must be - but for complaints");
    }
    return faults;
  }

  private static void check(
      int column, List<String> known, List<String> values, boolean mayBeNone, List<String> faults) {
    boolean isNone = mayBeNone && values.equals(List.of("-"));
    boolean isOpen = MAY_BE_OPEN.contains(column) && values.equals(List.of(CustomerMessage.OPEN));
    if (isNone || isOpen) {
      return;
    }
    for (String value : values) {
      if (!known.contains(value)) {
        faults.add(
            "%s must be of %s, but was \"%s\""
                .formatted(NAMES.get(column), String.join(", ", known), value));
      }
    }
  }

  /** Returns the messages in the order of the files. */
  ImmutableList<CustomerMessage> messages() {
    return messages;
  }

  /** Returns the messages whose briefs are set aside for testing, or those that are not. */
  ImmutableList<CustomerMessage> messages(boolean heldOut) {
    return messages.stream()
        .filter(message -> CorpusFiles.isHeldOut(message.brief()) == heldOut)
        .collect(ImmutableList.toImmutableList());
  }
}
