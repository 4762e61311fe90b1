package io.github.heyan.core.customer;

import io.github.heyan.core.Span;

/**
 * Words of a message that speak for a label.
 *
 * @param label the label, such as {@code emotion.anger}
 * @param source id of the signal that found them, or {@code model}
 * @param span where they stand: UTF-16 offsets into the message, half-open
 * @param text the words
 * @param weight how much they count, in log-odds
 */
public record Evidence(String label, String source, Span span, String text, double weight) {
  /** What {@link #source} is where the learned model speaks. */
  public static final String MODEL = "model";
}
