package io.github.heyan.training;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.heyan.core.Emotion;
import io.github.heyan.core.customer.Alert;
import io.github.heyan.core.customer.CustomerReader;
import io.github.heyan.core.customer.Demand;
import io.github.heyan.core.customer.Escalation;
import io.github.heyan.core.customer.MessageKind;
import io.github.heyan.core.customer.Taxonomy;
import io.github.heyan.core.customer.TaxonomyClass;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What may stand in the columns of the customer corpus, and the heads that learn it. */
final class CustomerLabels {
  static final ImmutableList<String> KINDS = ids(MessageKind.values(), MessageKind::id);
  static final ImmutableList<String> EMOTIONS = ids(Emotion.values(), Emotion::id);
  static final ImmutableList<String> INTENSITIES = ImmutableList.of("1", "2", "3");
  static final ImmutableList<String> ORIGINS = ImmutableList.of("event", "handling", "both");
  static final ImmutableList<String> MOTIVES = ImmutableList.of("vent", "solve", "compensation");
  static final ImmutableList<String> DEMANDS = ids(Demand.values(), Demand::id);
  static final ImmutableList<String> ESCALATIONS = ids(Escalation.values(), Escalation::id);
  static final ImmutableList<String> ALERTS = ids(Alert.values(), Alert::id);
  static final ImmutableList<String> MARKS = ImmutableList.of("sarcasm", "urgent");
  static final ImmutableSet<String> FLAGS =
      ImmutableSet.<String>builder()
          .addAll(ALERTS)
          .addAll(MARKS)
          .add("improper_gain", "gain_lookalike")
          .build();
  static final ImmutableList<String> CAUSES = classes("cause");
  static final ImmutableList<String> OFFICIAL_CAUSES = classes("official_cause");
  static final ImmutableList<String> BUSINESSES = classes("business");

  /** Stands for no class, where one is chosen among classes and none. */
  private static final String NONE = "none";

  private CustomerLabels() {}

  private static String noneFor(String cell) {
    return cell.equals("-") ? NONE : cell;
  }

  private static <T> ImmutableList<String> ids(T[] values, Function<T, String> id) {
    return Arrays.stream(values).map(id).collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<String> classes(String taxonomy) {
    return CustomerReader.ofPacks().taxonomies().stream()
        .filter(each -> each.id().equals(taxonomy))
        .map(Taxonomy::classes)
        .flatMap(List::stream)
        .map(TaxonomyClass::id)
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the heads of the customer model. */
  static HeadGroups heads() {
    return new HeadGroups(
        ImmutableList.of(
            heads("kind", KINDS),
            heads("emotion", EMOTIONS),
            heads("intensity", INTENSITIES),
            heads("origin", ORIGINS),
            heads("cause", CAUSES),
            heads("official_cause", withNone(OFFICIAL_CAUSES)),
            heads("business", withNone(BUSINESSES))),
        ImmutableList.<String>builder()
            .addAll(heads("motive", MOTIVES))
            .add("motive.improper_gain")
            .addAll(heads("demand", DEMANDS))
            .addAll(heads("alert", ALERTS))
            .addAll(heads("mark", MARKS))
            .build());
  }

  private static ImmutableList<String> heads(String dimension, List<String> values) {
    return values.stream()
        .map(value -> dimension + "." + value)
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<String> withNone(ImmutableList<String> values) {
    return ImmutableList.<String>builder().addAll(values).add(NONE).build();
  }

  /** Returns the right answers of the heads for {@code message}. */
  static ImmutableMap<String, Boolean> answers(CustomerMessage message) {
    ImmutableMap.Builder<String, Boolean> answers = ImmutableMap.builder();
    answer(answers, "kind", KINDS, Set.of(message.kind()));
    answer(answers, "emotion", EMOTIONS, Set.of(message.emotion()));
    if (message.intensity() > 0) {
      answer(answers, "intensity", INTENSITIES, Set.of("" + message.intensity()));
    }
    if (message.intensity() > 0 && !message.origin().equals(CustomerMessage.OPEN)) {
      answer(answers, "origin", ORIGINS, Set.of(message.origin()));
    }
    answer(answers, "business", withNone(BUSINESSES), Set.of(noneFor(message.business())));
    answer(answers, "demand", DEMANDS, message.demands());
    answer(answers, "alert", ALERTS, message.flags());
    answer(answers, "mark", MARKS, message.flags());
    if (message.complains()) {
      answer(answers, "cause", CAUSES, Set.of(message.cause()));
      answer(
          answers,
          "official_cause",
          withNone(OFFICIAL_CAUSES),
          Set.of(noneFor(message.officialCause())));
      if (!message.motives().contains(CustomerMessage.OPEN)) {
        answer(answers, "motive", MOTIVES, message.motives());
      }
      answers.put("motive.improper_gain", message.flags().contains("improper_gain"));
    }
    return answers.buildOrThrow();
  }

  /** Returns the right answers of {@code message} that are measured: of heads, and escalations. */
  static ImmutableMap<String, Boolean> measured(CustomerMessage message) {
    ImmutableMap.Builder<String, Boolean> measured = ImmutableMap.builder();
    measured.putAll(answers(message));
    // Signals alone decide on these: a model took every mention of an authority for a threat.
    answer(measured, "escalation", ESCALATIONS, message.escalations());
    return measured.buildOrThrow();
  }

  private static void answer(
      ImmutableMap.Builder<String, Boolean> answers,
      String dimension,
      List<String> values,
      Set<String> right) {
    values.forEach(value -> answers.put(dimension + "." + value, right.contains(value)));
  }
}
