package io.github.heyan.training;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * A labelled message of a customer: a row of the customer corpus.
 *
 * @param brief id of the brief that it was written for
 * @param kind id of the kind
 * @param emotion id of the emotion
 * @param intensity from 0 to 3
 * @param origin id of what raised the emotion, or {@link #OPEN}
 * @param cause id of the cause; {@code -} where the message does not complain
 * @param officialCause id of the official cause, or {@code -}
 * @param business id of the business class, or {@code -}
 * @param motives ids of the motives, or {@link #OPEN} alone
 * @param demands ids of the demands
 * @param escalations ids of the escalations
 * @param flags sarcasm, improper_gain, gain_lookalike, urgent and ids of alerts
 * @param text the message
 */
record CustomerMessage(
    String brief,
    String kind,
    String emotion,
    int intensity,
    String origin,
    String cause,
    String officialCause,
    String business,
    ImmutableSet<String> motives,
    ImmutableSet<String> demands,
    ImmutableSet<String> escalations,
    ImmutableSet<String> flags,
    String text) {

  static final int COLUMNS = 13;

  /** Stands for what nobody has settled; such a row does not teach it. */
  static final String OPEN = "?";

  /** Begins the ids of briefs that ask for the natural shares of the labels. */
  private static final String NATURAL = "n";

  boolean complains() {
    return kind.equals("complaint");
  }

  /** Returns whether labels are as frequent among the messages of the brief as among real ones. */
  boolean isNatural() {
    return brief.startsWith(NATURAL);
  }

  /** Reads the columns of a row. */
  static CustomerMessage of(ImmutableList<String> columns) {
    return new CustomerMessage(
        columns.get(0),
        columns.get(1),
        columns.get(2),
        Integer.parseInt(columns.get(3)),
        columns.get(4),
        columns.get(5),
        columns.get(6),
        columns.get(7),
        several(columns.get(8)),
        several(columns.get(9)),
        several(columns.get(10)),
        several(columns.get(11)),
        columns.get(12));
  }

  private static ImmutableSet<String> several(String cell) {
    return cell.equals("-") ? ImmutableSet.of() : ImmutableSet.copyOf(cell.split(",", -1));
  }
}
