package io.github.heyan.phrases;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import io.github.heyan.core.Emotion;
import io.github.heyan.core.Motive;
import io.github.heyan.core.Stage;
import io.github.heyan.core.customer.Alert;
import io.github.heyan.core.customer.EmotionOrigin;
import io.github.heyan.core.customer.MessageKind;
import io.github.heyan.core.pack.Suggestions;
import io.github.heyan.core.pack.YamlMap;
import io.github.heyan.core.pack.YamlValue;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the keys that say when something fits. */
final class FitReader {
  private static final ImmutableSet<String> KEYS =
      ImmutableSet.of(
          "kinds",
          "emotions",
          "intensity",
          "origins",
          "causes",
          "motives",
          "stages",
          "alerts",
          "tags",
          "channels");

  private FitReader() {}

  /** Reports every key of {@code map} that is neither one of {@code more} nor says when it fits. */
  static YamlMap allow(YamlMap map, String... more) {
    return map.allow(
        ImmutableSet.<String>builder().add(more).addAll(KEYS).build().toArray(String[]::new));
  }

  static Fit read(YamlMap map) {
    return new Fit(
        all(map, "kinds", MessageKind.values(), MessageKind::id),
        all(map, "emotions", Emotion.values(), Emotion::id),
        intensities(map),
        all(map, "origins", EmotionOrigin.values(), EmotionOrigin::id),
        map.list("causes").stream().map(YamlValue::someText).collect(toImmutableSet()),
        all(map, "motives", Motive.values(), Motive::id),
        all(map, "stages", Stage.values(), Stage::id),
        all(map, "alerts", Alert.values(), Alert::id),
        all(map, "tags", CustomerTag.values(), CustomerTag::id),
        all(map, "channels", ReplyChannel.values(), ReplyChannel::id));
  }

  private static ImmutableSet<Integer> intensities(YamlMap map) {
    return map.list("intensity").stream()
        .map(FitReader::intensity)
        .flatMap(Optional::stream)
        .collect(toImmutableSet());
  }

  private static Optional<Integer> intensity(YamlValue value) {
    int level = value.integer();
    if (level < 0 || level > 3) {
      value.report("intensity must be from 0 to 3, but was \"" + level + "\"");
      return Optional.empty();
    }
    return Optional.of(level);
  }

  private static <T> ImmutableSet<T> all(
      YamlMap map, String key, T[] known, Function<T, String> id) {
    return map.list(key).stream()
        .map(value -> one(value, known, id))
        .flatMap(Optional::stream)
        .collect(toImmutableSet());
  }

  /** Returns the one of {@code known} that {@code value} names; none is a problem. */
  static <T> Optional<T> one(YamlValue value, T[] known, Function<T, String> id) {
    String text = value.someText();
    Optional<T> found = Stream.of(known).filter(each -> id.apply(each).equals(text)).findFirst();
    if (found.isEmpty() && !text.isBlank()) {
      List<String> ids = Stream.of(known).map(id).toList();
      value.report("unknown word \"" + text + "\"" + Suggestions.suffix(text, ids));
    }
    return found;
  }
}
