package io.github.heyan.phrases;

/**
 * What to ask next. Immutable.
 *
 * @param id stable id, to be told as used once it was asked
 * @param datum what it asks for
 * @param isOpen whether it is open; else it confirms what is known
 * @param phrase the words
 * @param why the reason
 */
public record NextQuestion(String id, SlotType datum, boolean isOpen, Phrase phrase, Note why) {}
