package io.github.heyan.checker;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.heyan.core.pack.Suggestions;
import io.github.heyan.core.pack.YamlValue;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** Reads values of which only some words are known. */
final class Choices {
  private Choices() {}

  /** Returns the one of {@code values} whose id {@code value} is; another word is a problem. */
  static <T> Optional<T> known(YamlValue value, T[] values, Function<T, String> id) {
    String text = value.someText();
    Optional<T> found =
        Arrays.stream(values).filter(each -> id.apply(each).equals(text)).findFirst();
    if (found.isEmpty() && !text.isBlank()) {
      ImmutableList<String> ids = Arrays.stream(values).map(id).collect(toImmutableList());
      value.report(
          "expected one of %s, but was \"%s\"%s"
              .formatted(String.join(", ", ids), text, Suggestions.suffix(text, ids)));
    }
    return found;
  }
}
