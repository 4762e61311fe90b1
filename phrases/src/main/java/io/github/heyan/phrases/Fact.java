package io.github.heyan.phrases;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A fact of the host. Immutable.
 *
 * @param value the fact
 * @param source where it is from, such as a price list with its date
 */
public record Fact(SlotValue value, String source) {

  /** Checks that the source is named. */
  public Fact {
    checkArgument(!source.isBlank(), "a fact must name its source, but it was empty");
  }
}
