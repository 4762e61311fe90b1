package io.github.heyan.phrases;

import com.google.common.collect.ImmutableSet;
import io.github.heyan.core.Emotion;
import io.github.heyan.core.Motive;
import io.github.heyan.core.Stage;
import io.github.heyan.core.customer.Alert;
import io.github.heyan.core.customer.EmotionOrigin;
import io.github.heyan.core.customer.MessageKind;
import java.util.Set;

/**
 * The situations that something is for: each set names what must be one of it, and an empty one
 * leaves it open. Immutable.
 *
 * @param kinds what the message is for
 * @param emotions what the customer feels
 * @param intensities how strongly, from 0 to 3
 * @param origins what raised the emotion
 * @param causes classes of complaints, as in readings
 * @param motives what the customer is after
 * @param stages where the talk stands
 * @param alerts what a person should look at
 * @param tags what the host knows of the customer
 * @param channels how the reply goes out
 */
public record Fit(
    Set<MessageKind> kinds,
    Set<Emotion> emotions,
    Set<Integer> intensities,
    Set<EmotionOrigin> origins,
    Set<String> causes,
    Set<Motive> motives,
    Set<Stage> stages,
    Set<Alert> alerts,
    Set<CustomerTag> tags,
    Set<ReplyChannel> channels) {

  /** Copies the sets. */
  public Fit {
    kinds = ImmutableSet.copyOf(kinds);
    emotions = ImmutableSet.copyOf(emotions);
    intensities = ImmutableSet.copyOf(intensities);
    origins = ImmutableSet.copyOf(origins);
    causes = ImmutableSet.copyOf(causes);
    motives = ImmutableSet.copyOf(motives);
    stages = ImmutableSet.copyOf(stages);
    alerts = ImmutableSet.copyOf(alerts);
    tags = ImmutableSet.copyOf(tags);
    channels = ImmutableSet.copyOf(channels);
  }

  /** Returns whether {@code situation} is one of these. */
  public boolean holds(Situation situation) {
    return Fitting.of(this, situation).holds();
  }
}
