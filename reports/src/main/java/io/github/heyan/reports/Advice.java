package io.github.heyan.reports;

import io.github.heyan.phrases.ComposedReply;
import io.github.heyan.phrases.NextQuestion;
import io.github.heyan.phrases.PhraseSuggestion;
import io.github.heyan.phrases.Restatement;
import io.github.heyan.phrases.Strategy;
import java.util.List;
import java.util.Optional;

/**
 * What to say in a situation, ready to be written. Immutable.
 *
 * @param strategy what to say first, and what never
 * @param suggestions the phrases, in the order of the strategy
 * @param question what to ask next
 * @param restatement what the customer said, said back
 * @param reply a whole reply, where one was asked for
 */
public record Advice(
    Strategy strategy,
    List<PhraseSuggestion> suggestions,
    Optional<NextQuestion> question,
    Optional<Restatement> restatement,
    Optional<ComposedReply> reply) {

  /** Copies the list. */
  public Advice {
    suggestions = List.copyOf(suggestions);
  }
}
