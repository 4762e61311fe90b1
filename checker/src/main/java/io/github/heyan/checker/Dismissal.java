package io.github.heyan.checker;

import io.github.heyan.core.Span;
import io.github.heyan.core.text.PersonalData;
import java.util.List;

/**
 * A place where a rule's pattern matched, but the rule kept silent.
 *
 * @param rule id of the rule
 * @param span the place in the reply
 * @param text the words at that place, with personal data masked as in {@link Finding}
 * @param by everything that silenced it; at least one
 */
public record Dismissal(String rule, Span span, String text, List<Reason> by) {

  /** Copies the list and masks what can be told by its form. */
  public Dismissal {
    text = PersonalData.mask(text);
    by = List.copyOf(by);
  }

  /**
   * Something that silenced a rule.
   *
   * @param id id of the exception or demand in the rule; of the winning rule for an overlap
   * @param why what its author says about it
   */
  public record Reason(String id, String why) {}
}
