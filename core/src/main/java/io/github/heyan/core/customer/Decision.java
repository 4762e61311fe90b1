package io.github.heyan.core.customer;

import io.github.heyan.core.Emotion;
import io.github.heyan.core.Motive;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Decides on labels by their log-odds. Made for one message; not thread-safe. */
final class Decision {
  private final CustomerBook book;
  private final Scores scores;

  /** The confidence of each label that was decided for, in the order of the decisions. */
  private final Map<String, Double> confidence = new LinkedHashMap<>();

  Decision(CustomerBook book, Scores scores) {
    this.book = book;
    this.scores = scores;
  }

  MessageKind kind() {
    return among(Dimension.KIND, MessageKind.values(), MessageKind::id);
  }

  Emotion emotion() {
    return among(Dimension.EMOTION, Emotion.values(), Emotion::id);
  }

  /** Returns how strong {@code emotion} is; calm has no strength, every other has some. */
  int intensity(Emotion emotion) {
    List<String> values = Dimension.INTENSITY.ids();
    return emotion == Emotion.CALM
        ? 0
        : Integer.parseInt(likeliest(Dimension.INTENSITY, values.subList(1, values.size())));
  }

  /** Returns what raised {@code emotion}. */
  EmotionOrigin origin(Emotion emotion) {
    EmotionOrigin[] some = {EmotionOrigin.EVENT, EmotionOrigin.HANDLING, EmotionOrigin.BOTH};
    return emotion == Emotion.CALM
        ? EmotionOrigin.NONE
        : among(Dimension.ORIGIN, some, EmotionOrigin::id);
  }

  /** Returns the likeliest class of a taxonomy, however unlikely. */
  Optional<TaxonomyClass> likeliestClass(Dimension taxonomy) {
    List<String> values = book.values(taxonomy);
    return values.isEmpty() ? Optional.empty() : book.find(taxonomy, likeliest(taxonomy, values));
  }

  /** Returns the likeliest class of a taxonomy if it is likelier than none of them. */
  Optional<TaxonomyClass> classOf(Dimension taxonomy) {
    double none = scores.of(taxonomy.label(Dimension.NONE));
    return book.values(taxonomy).stream()
        .filter(value -> scores.of(taxonomy.label(value)) > none)
        .max(Comparator.comparingDouble(value -> scores.of(taxonomy.label(value))))
        .flatMap(
            value -> {
              decideFor(taxonomy.label(value));
              return book.find(taxonomy, value);
            });
  }

  /** Returns the motives of a complaint, at least one, likeliest first. */
  Set<Motive> motives() {
    Motive[] assertable = {Motive.VENT, Motive.SOLVE, Motive.COMPENSATION};
    Set<Motive> motives = all(Dimension.MOTIVE, assertable, Motive::id);
    return motives.isEmpty() ? Set.of(among(Dimension.MOTIVE, assertable, Motive::id)) : motives;
  }

  /** Returns the values that more speaks for than against, likeliest first. */
  <T> Set<T> all(Dimension dimension, T[] values, Function<T, String> id) {
    Set<T> decided = new LinkedHashSet<>();
    Arrays.stream(values)
        .filter(value -> scores.of(dimension.label(id.apply(value))) > 0)
        .sorted(Comparator.comparingDouble(value -> -scores.of(dimension.label(id.apply(value)))))
        .forEach(
            value -> {
              decideFor(dimension.label(id.apply(value)));
              decided.add(value);
            });
    return decided;
  }

  /** Returns whether more speaks for {@code label} than against it. */
  boolean holds(String label) {
    boolean holds = scores.of(label) > 0;
    if (holds) {
      decideFor(label);
    }
    return holds;
  }

  private <T> T among(Dimension dimension, T[] values, Function<T, String> id) {
    String best = likeliest(dimension, Arrays.stream(values).map(id).toList());
    return Arrays.stream(values)
        .filter(each -> id.apply(each).equals(best))
        .findFirst()
        .orElseThrow();
  }

  private String likeliest(Dimension dimension, List<String> values) {
    double[] odds = values.stream().mapToDouble(v -> scores.of(dimension.label(v))).toArray();
    int best = 0;
    for (int i = 1; i < odds.length; i++) {
      best = odds[i] > odds[best] ? i : best;
    }
    double top = odds[best];
    double sum = Arrays.stream(odds).map(each -> Math.exp(each - top)).sum();
    confidence.put(dimension.label(values.get(best)), 1 / sum);
    return values.get(best);
  }

  private void decideFor(String label) {
    confidence.put(label, 1 / (1 + Math.exp(-scores.of(label))));
  }

  /** Returns the confidence, from 0 to 1, of each label that was decided for. */
  Map<String, Double> confidence() {
    return confidence;
  }
}
