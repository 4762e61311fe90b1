package io.github.heyan.phrases;

import io.github.heyan.core.Emotion;

/**
 * Builds whole replies from phrases and the facts of the host. It never invents a fact, a promise
 * or a time: what nobody supplied stays an open slot, and the reply says what it lacks.
 *
 * <pre>{@code
 * Composer composer = Composer.of(PhraseBook.standard(), rates);
 * ComposedReply reply = composer.compose(situation, ReplyForm.SHORT);
 * reply.isSendable();   // false while a part is missing
 * reply.missing();      // which part, and which slots
 * }</pre>
 *
 * <p>Immutable; as safe to share between threads as its source of facts.
 */
public final class Composer {
  private final PhraseBook book;
  private final FactSource source;

  private Composer(PhraseBook book, FactSource source) {
    this.book = book;
    this.source = source;
  }

  /** Returns a composer of the phrases of {@code book} that asks {@code source} for facts. */
  public static Composer of(PhraseBook book, FactSource source) {
    return new Composer(book, source);
  }

  /**
   * Builds a reply of all parts of {@code form}. A customer who shows no emotion gets no
   * acknowledgement of one.
   *
   * <p>Empathy is whole where it names the feeling and its cause; where no phrase for the cause is
   * there, the part counts as missing.
   */
  public ComposedReply compose(Situation situation, ReplyForm form) {
    Composition reply = new Composition(book, new Facts(source, situation), situation);
    for (ReplyPart part : form.parts(situation.emotion())) {
      boolean isCalm = part == ReplyPart.UNDERSTANDING && situation.emotion() == Emotion.CALM;
      // Where there is no emotion to understand, the matter is what is understood.
      reply.add(part, isCalm ? ReplyPart.RESTATE.acts() : part.acts());
    }
    return reply.reply();
  }
}
