package io.github.heyan.checker;

import io.github.heyan.core.Competency;
import io.github.heyan.core.Span;

/**
 * A fault in a reply: where, what and why. Immutable.
 *
 * @param rule id of the rule, stable for ever
 * @param category id of the kind of fault, such as {@code flat_refusal}
 * @param severity how grave it is
 * @param gate whether it alone forbids sending the reply
 * @param confidence how sure the rule is, 0–1
 * @param source who found it
 * @param competency the part of service emotional intelligence that the rule trains
 * @param span the place in the reply
 * @param text the words at that place
 * @param message what is wrong
 * @param why what it does to the customer
 * @param advice what to write instead
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
    Wording advice) {}
