package io.github.heyan.cli;

import io.github.heyan.checker.ReplyContext;
import io.github.heyan.core.DialogueKind;
import io.github.heyan.reports.Origin;
import io.github.heyan.reports.ReplyId;
import java.util.Optional;

/**
 * A reply as it was read.
 *
 * @param id its id, or the number of its line
 * @param origin where it stands
 * @param text the reply
 * @param customer the customer's message before it
 * @param kind what the dialogue is about
 */
record InputReply(
    ReplyId id,
    Origin origin,
    String text,
    Optional<String> customer,
    Optional<DialogueKind> kind) {

  /** Makes a reply of which it is not known what the dialogue is about. */
  InputReply(ReplyId id, Origin origin, String text, Optional<String> customer) {
    this(id, origin, text, customer, Optional.empty());
  }

  ReplyContext context() {
    ReplyContext context = ReplyContext.of(text);
    ReplyContext after = customer.map(context::after).orElse(context);
    return kind.map(after::in).orElse(after);
  }
}
