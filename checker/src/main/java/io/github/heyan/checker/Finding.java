package io.github.heyan.checker;

import io.github.heyan.core.Competency;
import io.github.heyan.core.Span;
import io.github.heyan.core.text.PersonalData;
import java.util.List;

/**
 * A fault in a reply: where, what and why. Immutable.
 *
 * <p>Personal data is masked with asterisks in all that it quotes, so that it may be logged. The
 * span is exact all the same: {@code finding.span().of(reply)} is what stands in the reply.
 *
 * @param rule id of the rule, stable for ever
 * @param category id of the kind of fault, such as {@code flat_refusal}
 * @param severity how grave it is
 * @param gate whether it alone forbids sending the reply
 * @param confidence how sure the rule is, 0–1
 * @param source who found it
 * @param competency the part of service emotional intelligence that the rule trains
 * @param span the place in the reply
 * @param text the words at that place, as long as they are there, with personal data masked
 * @param message what is wrong; what it quotes is masked, too
 * @param why what it does to the customer
 * @param advice what to write instead
 * @param suggestions better words, verified, the best first; at most three
 */
public record Finding(
    String rule,
    String category,
    Severity severity,
    boolean gate,
    double confidence,
    Source source,
    Competency competency,
    Span span,
    String text,
    Wording message,
    Wording why,
    Wording advice,
    List<Suggestion> suggestions) {

  /** Masks what a card, a phone or an address is by its form, whoever made the finding. */
  public Finding {
    text = PersonalData.mask(text);
    message = new Wording(PersonalData.mask(message.zh()), PersonalData.mask(message.en()));
    suggestions = List.copyOf(suggestions);
  }

  /** Returns this finding with other suggestions. */
  Finding with(List<Suggestion> better) {
    return new Finding(
        rule,
        category,
        severity,
        gate,
        confidence,
        source,
        competency,
        span,
        text,
        message,
        why,
        advice,
        better);
  }
}
