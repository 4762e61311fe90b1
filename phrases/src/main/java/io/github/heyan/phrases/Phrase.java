package io.github.heyan.phrases;

import java.util.List;

/**
 * A sentence made from a template. Immutable.
 *
 * @param text the sentence; open slots still stand in it in braces
 * @param openSlots names of the slots that are not filled, in order
 */
public record Phrase(String text, List<String> openSlots) {

  /** Copies the list. */
  public Phrase {
    openSlots = List.copyOf(openSlots);
  }

  /** Returns whether no slot is open, so that the sentence may go to a customer. */
  public boolean isSendable() {
    return openSlots.isEmpty();
  }
}
