package io.github.heyan.phrases;

import io.github.heyan.core.Stage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A phrase that may be said in a situation, and how well it fits. */
record Choice(PhraseEntry entry, PhraseSuggestion suggestion) {
  /**
   * The best fit first; of equals the one whose id comes first, so that the order is always one.
   */
  static final Comparator<Choice> BEST_FIRST =
      Comparator.<Choice>comparingDouble(choice -> -choice.suggestion.score())
          .thenComparing(choice -> choice.entry.id());

  private static final double REGISTER = 3;
  private static final double USUAL_STAGE = 1;
  private static final double SENDABLE = 2;
  private static final double MOST = Fitting.MOST + REGISTER + USUAL_STAGE + SENDABLE;

  /** Returns the choice of {@code entry}, or empty where it must not be said. */
  static Optional<Choice> of(PhraseEntry entry, Situation situation) {
    Fitting fitting = Fitting.of(entry.fit(), situation);
    if (!fitting.holds() || situation.used().contains(entry.id())) {
      return Optional.empty();
    }
    Phrase phrase = entry.fill(situation);
    if (situation.channel() == ReplyChannel.SMS
        && PhraseEntry.length(phrase) > ReplyChannel.SMS_LIMIT) {
      return Optional.empty();
    }
    return Optional.of(new Choice(entry, suggestion(entry, phrase, fitting, situation)));
  }

  private static PhraseSuggestion suggestion(
      PhraseEntry entry, Phrase phrase, Fitting fitting, Situation situation) {
    List<Note> reasons = new ArrayList<>(fitting.reasons());
    double weight = fitting.weight();
    if (entry.register() == situation.register()) {
      weight += REGISTER;
      reasons.add(new Note(entry.register().zh() + "语体", entry.register().id() + " register"));
    }
    Optional<Stage> usual = situation.stage().filter(entry.act().stages()::contains);
    if (usual.isPresent() && entry.fit().stages().isEmpty()) {
      weight += USUAL_STAGE;
      reasons.add(
          new Note(
              "本阶段常用" + entry.act().zh(), entry.act().id() + " is usual at " + usual.get().id()));
    }
    weight += SENDABLE / (1 + phrase.openSlots().size());
    if (!phrase.isSendable()) {
      reasons.add(missing(phrase));
    }
    double score = Math.min(1, weight / MOST);
    return new PhraseSuggestion(entry.id(), entry.act(), phrase, score, reasons);
  }

  private static Note missing(Phrase phrase) {
    String slots = String.join("、", phrase.openSlots());
    return new Note("发送前需要填写：" + slots, "to be filled first: " + slots.replace("、", ", "));
  }
}
