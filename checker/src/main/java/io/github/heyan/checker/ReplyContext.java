package io.github.heyan.checker;

import io.github.heyan.core.DialogueKind;
import java.util.Optional;

/**
 * A reply and what is known around it. Immutable.
 *
 * <pre>{@code
 * ReplyContext.of("这个查不了。").after("能查去年的账单吗？").in(DialogueKind.INQUIRY)
 * }</pre>
 *
 * @param reply what the agent is about to send
 * @param customer the customer's last message
 * @param kind what the dialogue is about; unknown where empty, and then rules of every kind apply
 */
public record ReplyContext(String reply, Optional<String> customer, Optional<DialogueKind> kind) {

  /** Returns the context of a reply of which nothing else is known. */
  public static ReplyContext of(String reply) {
    return new ReplyContext(reply, Optional.empty(), Optional.empty());
  }

  /** Returns this context with another reply. */
  ReplyContext with(String other) {
    return new ReplyContext(other, customer, kind);
  }

  /** Returns this context, the customer's last message being {@code customer}. */
  public ReplyContext after(String customer) {
    return new ReplyContext(reply, Optional.of(customer), kind);
  }

  /** Returns this context, in a dialogue of {@code kind}. */
  public ReplyContext in(DialogueKind kind) {
    return new ReplyContext(reply, customer, Optional.of(kind));
  }
}
