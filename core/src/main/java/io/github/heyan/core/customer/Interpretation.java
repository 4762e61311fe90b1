package io.github.heyan.core.customer;

import io.github.heyan.core.Emotion;
import io.github.heyan.core.Motive;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Joins what was found in a message, and decided about it, into a reading. */
final class Interpretation {
  private final Decision decision;
  private final Scores scores;
  private final CustomerBook.Found found;
  private final Optional<ModelVote> vote;
  private final History history;

  Interpretation(
      CustomerBook book,
      Scores scores,
      CustomerBook.Found found,
      Optional<ModelVote> vote,
      History history) {
    this.decision = new Decision(book, scores);
    this.scores = scores;
    this.found = found;
    this.vote = vote;
    this.history = history;
  }

  CustomerReading reading() {
    MessageKind kind = decision.kind();
    boolean complains = kind == MessageKind.COMPLAINT;
    Emotion emotion = decision.emotion();
    int intensity = decision.intensity(emotion);
    EmotionOrigin origin = decision.origin(emotion);
    Optional<TaxonomyClass> cause =
        complains ? decision.likeliestClass(Dimension.CAUSE) : Optional.empty();
    Optional<TaxonomyClass> official =
        complains ? decision.classOf(Dimension.OFFICIAL_CAUSE) : Optional.empty();
    Optional<TaxonomyClass> business = decision.classOf(Dimension.BUSINESS);
    Optional<TaxonomyClass> channel = decision.classOf(Dimension.CHANNEL);
    Set<Motive> motives = complains ? decision.motives() : Set.of();
    Set<Demand> demands = decision.all(Dimension.DEMAND, Demand.values(), Demand::id);
    Set<Escalation> escalations =
        decision.all(Dimension.ESCALATION, Escalation.values(), Escalation::id);
    Set<Alert> alerts = decision.all(Dimension.ALERT, Alert.values(), Alert::id);
    return new CustomerReading(
        kind,
        motives,
        complains && decision.holds(Dimension.MOTIVE.label(Motive.IMPROPER_GAIN.id())),
        emotion,
        intensity,
        origin,
        history.raisedBy(intensity),
        cause,
        official,
        business,
        channel,
        demands,
        escalations,
        alerts,
        decision.holds(Dimension.MARK.label("urgent")),
        decision.holds(Dimension.MARK.label("sarcasm")),
        found.needs(),
        found.slots(),
        new Summary(kind, cause, official, business, demands, found.slots()).text(),
        decision.confidence(),
        evidence());
  }

  /** Returns what speaks for the labels decided for: signals, and the model where none does. */
  private List<Evidence> evidence() {
    List<Evidence> all = new ArrayList<>();
    for (String label : decision.confidence().keySet()) {
      List<Evidence> signals = scores.evidenceFor(label);
      if (signals.isEmpty()) {
        vote.flatMap(each -> each.evidence(label)).ifPresent(all::add);
      } else {
        all.addAll(signals);
      }
    }
    found.needs().forEach(need -> all.add(need.evidence()));
    all.sort(Comparator.comparing(Evidence::span).thenComparing(Evidence::label));
    return all;
  }
}
