package io.github.heyan.cli;

import io.github.heyan.checker.Explanation;
import io.github.heyan.checker.ReplyChecker;
import io.github.heyan.checker.ReplyContext;
import io.github.heyan.core.DialogueKind;
import java.util.List;
import java.util.Optional;

/**
 * How replies are judged.
 *
 * @param kind what a dialogue is about whose reply does not say so itself
 * @param only the rules that count
 * @param explains whether what rules let pass is wanted, too
 */
record Judgement(
    ReplyChecker checker, Optional<DialogueKind> kind, OnlyRules only, boolean explains) {

  Explanation of(InputReply reply) {
    ReplyContext context = reply.context();
    ReplyContext known =
        context.kind().isPresent() ? context : kind.map(context::in).orElse(context);
    return only.of(
        explains ? checker.explain(known) : new Explanation(checker.check(known), List.of()));
  }
}
