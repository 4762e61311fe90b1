package io.github.heyan.phrases;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A phrase of a {@link PhrasePack}. Immutable.
 *
 * @param id stable id
 * @param act what it is for
 * @param text the words, with slots
 * @param register how it sounds
 * @param fit the situations that it is for
 */
public record PhraseEntry(String id, PhraseAct act, Template text, Register register, Fit fit) {
  private static final int OPEN_SLOT = 6;

  /** Returns the words with what {@code situation} knows in the slots. */
  public Phrase fill(Situation situation) {
    return text.fill(values(situation));
  }

  /** Returns what {@code situation} knows for this phrase, by slot. */
  Map<String, String> values(Situation situation) {
    Map<String, String> values = new LinkedHashMap<>();
    if (act.looksBack()) {
      values.putAll(situation.said());
    }
    situation.slots().forEach((slot, value) -> values.put(slot, value.in(situation.locale())));
    return values;
  }

  /** Returns the length, where an open slot counts as {@value #OPEN_SLOT} characters. */
  static int length(Phrase phrase) {
    return phrase.text().replaceAll("\\{[^{}]*\\}", "?".repeat(OPEN_SLOT)).length();
  }
}
