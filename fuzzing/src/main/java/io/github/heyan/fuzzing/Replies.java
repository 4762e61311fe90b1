package io.github.heyan.fuzzing;

import io.github.heyan.checker.ReplyContext;
import io.github.heyan.core.DialogueKind;
import java.util.List;

/** Makes replies in their context. */
final class Replies {
  private static final List<DialogueKind> KINDS = List.of(DialogueKind.values());

  private Replies() {}

  static ReplyContext context(Choices choices) {
    Texts texts = new Texts(choices);
    ReplyContext context = ReplyContext.of(texts.text());
    if (choices.oneIn(3)) {
      context = context.after(texts.text());
    }
    return choices.oneIn(3) ? context.in(choices.of(KINDS)) : context;
  }
}
