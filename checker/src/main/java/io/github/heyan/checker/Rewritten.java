package io.github.heyan.checker;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;

/**
 * A whole reply in better words, in which the checker finds nothing any more. Immutable.
 *
 * @param text the reply; open slots stand in it in braces
 * @param sendable whether no slot is open, so that it may go to a customer
 * @param slots names of the open slots, in order, each once
 * @param changes what was replaced in the original, ordered by place; they do not overlap
 */
public record Rewritten(
    String text, boolean sendable, List<String> slots, List<Suggestion> changes) {

  /** Copies the lists. */
  public Rewritten {
    slots = List.copyOf(slots);
    changes = List.copyOf(changes);
  }

  /** Returns {@code reply} with {@code changes}, which are ordered by place, in it. */
  static Rewritten of(String reply, List<Suggestion> changes) {
    StringBuilder text = new StringBuilder();
    List<String> slots = new ArrayList<>();
    int from = 0;
    for (Suggestion change : changes) {
      text.append(reply, from, change.span().start()).append(change.text());
      slots.addAll(change.slots());
      from = change.span().end();
    }
    text.append(reply, from, reply.length());
    boolean sendable = changes.stream().allMatch(each -> each.kind() == Suggestion.Kind.REWRITE);
    return new Rewritten(text.toString(), sendable, ImmutableSet.copyOf(slots).asList(), changes);
  }
}
