package io.github.heyan.core.customer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.heyan.core.Emotion;
import io.github.heyan.core.Motive;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a message says, as far as its wording shows. It speaks of the message, never of the person.
 * Immutable.
 *
 * @param kind what the message is for
 * @param motives what a complaint is after, likeliest first; {@link Motive#IMPROPER_GAIN} is never
 *     among them, see {@code reviewSuggested}
 * @param reviewSuggested whether wording of pressure for undue benefit suggests that a supervisor
 *     looks at the message; never a verdict, and not for the agent's screen
 * @param emotion the prevailing emotion
 * @param intensity its strength from 0 (calm) to 3
 * @param emotionOrigin whether the problem or its handling raised it
 * @param raisedBy index of the earlier turn of an agent after which the emotion rose, if known
 * @param cause class of the taxonomy {@code cause}; complaints only
 * @param officialCause class of the taxonomy {@code official_cause}; complaints about banks only
 * @param business class of the taxonomy {@code business}
 * @param channel class of the taxonomy {@code channel}, where the message names one
 * @param demands what is asked for in concrete terms
 * @param escalations where the matter is to be taken, or has been
 * @param alerts what a person should look at first
 * @param urgent whether the message says that it cannot wait
 * @param sarcasm whether it says the opposite of what it means
 * @param needs what may be needed behind the words
 * @param slots the data that it names, in the order of the text
 * @param summary one line in Chinese for a list of cases
 * @param confidence confidence from 0 to 1 of each label that was decided for, by label
 * @param evidence the words that speak for these labels, in the order of the text
 */
public record CustomerReading(
    MessageKind kind,
    Set<Motive> motives,
    boolean reviewSuggested,
    Emotion emotion,
    int intensity,
    EmotionOrigin emotionOrigin,
    Optional<Integer> raisedBy,
    Optional<TaxonomyClass> cause,
    Optional<TaxonomyClass> officialCause,
    Optional<TaxonomyClass> business,
    Optional<TaxonomyClass> channel,
    Set<Demand> demands,
    Set<Escalation> escalations,
    Set<Alert> alerts,
    boolean urgent,
    boolean sarcasm,
    List<Need> needs,
    List<Slot> slots,
    String summary,
    Map<String, Double> confidence,
    List<Evidence> evidence) {

  /** Copies the collections. */
  public CustomerReading {
    motives = ImmutableSet.copyOf(motives);
    demands = ImmutableSet.copyOf(demands);
    escalations = ImmutableSet.copyOf(escalations);
    alerts = ImmutableSet.copyOf(alerts);
    needs = ImmutableList.copyOf(needs);
    slots = ImmutableList.copyOf(slots);
    confidence = ImmutableMap.copyOf(confidence);
    evidence = ImmutableList.copyOf(evidence);
  }

  /** Returns whether a person must take over at once: a threat to life or limb. */
  public boolean needsPersonAtOnce() {
    return alerts.contains(Alert.SELF_HARM) || alerts.contains(Alert.VIOLENCE);
  }
}
