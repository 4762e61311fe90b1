package io.github.heyan.cli;

import io.github.heyan.checker.ReplyContext;
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
 */
record InputReply(ReplyId id, Origin origin, String text, Optional<String> customer) {

  ReplyContext context() {
    ReplyContext context = ReplyContext.of(text);
    return customer.map(context::after).orElse(context);
  }
}
