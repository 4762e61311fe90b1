package io.github.heyan.core.customer;

import com.google.common.collect.ImmutableList;
import io.github.heyan.core.Emotion;
import io.github.heyan.core.Motive;
import java.util.Arrays;
import java.util.function.Function;

/** What a reading decides about a message; each has a set of values. */
enum Dimension {
  KIND("kind", all(MessageKind.values(), MessageKind::id)),
  EMOTION("emotion", all(Emotion.values(), Emotion::id)),
  INTENSITY("intensity", ImmutableList.of("0", "1", "2", "3")),
  ORIGIN("origin", all(EmotionOrigin.values(), EmotionOrigin::id)),
  /** The values are the classes of a {@link Taxonomy}, as of the next three. */
  CAUSE("cause", ImmutableList.of()),
  OFFICIAL_CAUSE("official_cause", ImmutableList.of()),
  BUSINESS("business", ImmutableList.of()),
  CHANNEL("channel", ImmutableList.of()),
  MOTIVE("motive", all(Motive.values(), Motive::id)),
  DEMAND("demand", all(Demand.values(), Demand::id)),
  ESCALATION("escalation", all(Escalation.values(), Escalation::id)),
  ALERT("alert", all(Alert.values(), Alert::id)),
  MARK("mark", ImmutableList.of("sarcasm", "urgent"));

  /** Value of a label that speaks against every class of a taxonomy. */
  static final String NONE = "none";

  private final String id;
  private final ImmutableList<String> ids;

  Dimension(String id, ImmutableList<String> ids) {
    this.id = id;
    this.ids = ids;
  }

  private static <T> ImmutableList<String> all(T[] values, Function<T, String> id) {
    return Arrays.stream(values).map(id).collect(ImmutableList.toImmutableList());
  }

  String id() {
    return id;
  }

  /** Returns the ids of the values; empty where a taxonomy gives them. */
  ImmutableList<String> ids() {
    return ids;
  }

  /** Returns the name of the label {@code value}, as packs, models and evidence have it. */
  String label(String value) {
    return id + "." + value;
  }
}
