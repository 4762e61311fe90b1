package io.github.heyan.phrases;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A phrase that fits a situation. Immutable.
 *
 * @param id id of the phrase
 * @param act what it is for
 * @param phrase the words, with what is known in the slots
 * @param score how well it fits, from 0 to 1; the order of acts comes from the strategy
 * @param reasons why it was chosen
 */
public record PhraseSuggestion(
    String id, PhraseAct act, Phrase phrase, double score, List<Note> reasons) {

  /** Copies the list. */
  public PhraseSuggestion {
    reasons = ImmutableList.copyOf(reasons);
  }

  /** Returns whether no slot is open, so that the words may go to a customer. */
  public boolean isSendable() {
    return phrase.isSendable();
  }
}
