package io.github.heyan.core.pack;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Guesses which known word a misspelt one was meant to be. */
public final class Suggestions {
  private Suggestions() {}

  /** Returns {@code ; did you mean "x"?} for the nearest known word, or an empty string. */
  public static String suffix(String word, Collection<String> known) {
    return nearest(word, known).map("; did you mean \"%s\"?"::formatted).orElse("");
  }

  private static Optional<String> nearest(String word, Collection<String> known) {
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    int limit = Math.min(word.length() - 1, Math.max(1, word.length() / 3));
    return known.stream()
        .filter(each -> distance.apply(word, each) <= limit)
        .min(
            Comparator.<String>comparingInt(each -> distance.apply(word, each))
                .thenComparing(Comparator.naturalOrder()));
  }
}
