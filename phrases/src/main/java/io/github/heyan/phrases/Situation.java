package io.github.heyan.phrases;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.heyan.core.Emotion;
import io.github.heyan.core.Motive;
import io.github.heyan.core.Stage;
import io.github.heyan.core.customer.Alert;
import io.github.heyan.core.customer.CustomerReading;
import io.github.heyan.core.customer.EmotionOrigin;
import io.github.heyan.core.customer.MessageKind;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a reply answers: what the customer feels and wants, where the talk stands, how the reply
 * goes out, and what is known to fill its slots.
 *
 * <pre>{@code
 * Situation situation =
 *     Situation.of(reader.read(message)).toBuilder()
 *         .stage(Stage.SOLVE)
 *         .slot("time", SlotValue.time(LocalTime.of(17, 0)))
 *         .build();
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param kind what the message is for
 * @param cause class of the taxonomy {@code cause}
 * @param business class of the taxonomy {@code business}
 * @param motives what the customer is after
 * @param emotion what the customer feels
 * @param intensity how strongly, from 0 to 3
 * @param origin what raised the emotion
 * @param alerts what a person should look at first
 * @param stage where the talk stands
 * @param channel how the reply goes out
 * @param register how it should sound
 * @param tags what the host knows of the customer
 * @param used ids of phrases that were said in this dialogue
 * @param slots what the host knows, by slot; may be promised
 * @param said what the customer named, by slot; fills only what {@linkplain PhraseAct#looksBack
 *     looks back}
 * @param locale how values are rendered
 */
public record Situation(
    Optional<MessageKind> kind,
    Optional<String> cause,
    Optional<String> business,
    Set<Motive> motives,
    Emotion emotion,
    int intensity,
    EmotionOrigin origin,
    Set<Alert> alerts,
    Optional<Stage> stage,
    ReplyChannel channel,
    Register register,
    Set<CustomerTag> tags,
    Set<String> used,
    Map<String, SlotValue> slots,
    Map<String, String> said,
    Locale locale) {

  /** Copies the collections. */
  public Situation {
    checkArgument(
        0 <= intensity && intensity <= 3, "intensity must be from 0 to 3, but was %s", intensity);
    motives = ImmutableSet.copyOf(motives);
    alerts = ImmutableSet.copyOf(alerts);
    tags = ImmutableSet.copyOf(tags);
    used = ImmutableSet.copyOf(used);
    slots = ImmutableMap.copyOf(slots);
    said = ImmutableMap.copyOf(said);
  }

  /** Begins a situation of which nothing is known: a calm customer in a formal chat. */
  public static SituationBuilder builder() {
    return new SituationBuilder();
  }

  /**
   * Returns the situation after a message was read. A datum that the message names once is {@code
   * said}; of two of a kind nobody can tell which is meant, and neither is taken.
   */
  public static Situation of(CustomerReading reading) {
    return builder()
        .kind(reading.kind())
        .cause(reading.cause().map(each -> each.id()).orElse(""))
        .business(reading.business().map(each -> each.id()).orElse(""))
        .motives(reading.motives())
        .emotion(reading.emotion(), reading.intensity())
        .origin(reading.emotionOrigin())
        .alerts(reading.alerts())
        .stage(Stage.LISTEN_AND_UNDERSTAND)
        .said(Said.slots(reading))
        .build();
  }

  /** Begins another situation that is like this one. */
  public SituationBuilder toBuilder() {
    return new SituationBuilder(this);
  }

  /** Returns this situation at another stage. */
  public Situation at(Stage next) {
    return toBuilder().stage(next).build();
  }

  /**
   * Returns this situation after the phrases of these ids were said; they are not proposed again.
   */
  public Situation afterSaying(Iterable<String> phraseIds) {
    return toBuilder().used(phraseIds).build();
  }

  /**
   * Returns this situation with a slot filled.
   *
   * @throws IllegalArgumentException if the value is of another type than the slot
   */
  public Situation with(String slot, SlotValue value) {
    return toBuilder().slot(slot, value).build();
  }
}
