package io.github.heyan.phrases;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import io.github.heyan.core.Emotion;
import io.github.heyan.core.Motive;
import io.github.heyan.core.Stage;
import io.github.heyan.core.customer.Alert;
import io.github.heyan.core.customer.EmotionOrigin;
import io.github.heyan.core.customer.MessageKind;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a {@link Situation}. Not for use by several threads at once. */
public final class SituationBuilder {
  private Optional<MessageKind> kind = Optional.empty();
  private Optional<String> cause = Optional.empty();
  private Optional<String> business = Optional.empty();
  private Set<Motive> motives = Set.of();
  private Emotion emotion = Emotion.CALM;
  private int intensity;
  private EmotionOrigin origin = EmotionOrigin.NONE;
  private Set<Alert> alerts = Set.of();
  private Optional<Stage> stage = Optional.empty();
  private ReplyChannel channel = ReplyChannel.CHAT;
  private Register register = Register.FORMAL;
  private Set<CustomerTag> tags = Set.of();
  private final Set<String> used = new LinkedHashSet<>();
  private final Map<String, SlotValue> slots = new LinkedHashMap<>();
  private final Map<String, String> said = new LinkedHashMap<>();
  private Locale locale = Locale.SIMPLIFIED_CHINESE;

  SituationBuilder() {}

  SituationBuilder(Situation from) {
    kind = from.kind();
    cause = from.cause();
    business = from.business();
    motives = from.motives();
    emotion = from.emotion();
    intensity = from.intensity();
    origin = from.origin();
    alerts = from.alerts();
    stage = from.stage();
    channel = from.channel();
    register = from.register();
    tags = from.tags();
    used.addAll(from.used());
    slots.putAll(from.slots());
    said.putAll(from.said());
    locale = from.locale();
  }

  /** Says what the message is for. */
  public SituationBuilder kind(MessageKind value) {
    kind = Optional.of(value);
    return this;
  }

  /** Says the class of the taxonomy {@code cause}; an empty one is unknown. */
  public SituationBuilder cause(String value) {
    cause = Optional.of(value).filter(id -> !id.isEmpty());
    return this;
  }

  /** Says the class of the taxonomy {@code business}; an empty one is unknown. */
  public SituationBuilder business(String value) {
    business = Optional.of(value).filter(id -> !id.isEmpty());
    return this;
  }

  /** Says what the customer is after. */
  public SituationBuilder motives(Iterable<Motive> values) {
    motives = ImmutableSet.copyOf(values);
    return this;
  }

  /** Says what the customer feels, and how strongly, from 0 to 3. */
  public SituationBuilder emotion(Emotion value, int strength) {
    emotion = value;
    intensity = strength;
    return this;
  }

  /** Says what raised the emotion. */
  public SituationBuilder origin(EmotionOrigin value) {
    origin = value;
    return this;
  }

  /** Says what a person should look at first. */
  public SituationBuilder alerts(Iterable<Alert> values) {
    alerts = ImmutableSet.copyOf(values);
    return this;
  }

  /** Says where the talk stands. */
  public SituationBuilder stage(Stage value) {
    stage = Optional.of(value);
    return this;
  }

  /** Says how the reply goes out. */
  public SituationBuilder channel(ReplyChannel value) {
    channel = value;
    return this;
  }

  /** Says how the reply should sound. */
  public SituationBuilder register(Register value) {
    register = value;
    return this;
  }

  /** Says what the host knows of the customer. */
  public SituationBuilder tags(Iterable<CustomerTag> values) {
    tags = ImmutableSet.copyOf(values);
    return this;
  }

  /** Adds ids of phrases that were said. */
  public SituationBuilder used(Iterable<String> phraseIds) {
    phraseIds.forEach(used::add);
    return this;
  }

  /**
   * Fills a slot with what the host knows.
   *
   * @throws IllegalArgumentException if the value is of another type than the slot
   */
  public SituationBuilder slot(String name, SlotValue value) {
    checkArgument(
        value.fits(name),
        "slot \"%s\" must not hold a value of type \"%s\"",
        name,
        value.type().map(SlotType::id).orElse("text"));
    slots.put(name, value);
    return this;
  }

  /** Fills a slot with plain words. */
  public SituationBuilder slot(String name, String words) {
    return slot(name, SlotValue.text(words));
  }

  /** Adds what the customer named, by slot, in the customer's own words. */
  public SituationBuilder said(Map<String, String> words) {
    said.putAll(words);
    return this;
  }

  /** Says how values are rendered. */
  public SituationBuilder locale(Locale value) {
    locale = value;
    return this;
  }

  /** Returns the situation. */
  public Situation build() {
    return new Situation(
        kind, cause, business, motives, emotion, intensity, origin, alerts, stage, channel,
        register, tags, used, slots, said, locale);
  }
}
