package io.github.heyan.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds texts of a corpus that are nearly the same. */
final class NearDuplicates {
  private static final int SHORTEST = 8;
  private static final double MOST_ALIKE = 0.6;

  private final List<Row> rows = new ArrayList<>();

  /** Adds a text unless it is too short to be told from others. */
  void add(String place, String text) {
    if (text.length() >= SHORTEST) {
      rows.add(Row.of(place, text));
    }
  }

  /** Returns each pair of texts that are nearly the same. */
  List<String> pairs() {
    Map<Integer, List<Integer>> rowsByGram = new HashMap<>();
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      int[] common = new int[i];
      for (int gram : rows.get(i).grams()) {
        List<Integer> earlier = rowsByGram.computeIfAbsent(gram, key -> new ArrayList<>());
        earlier.forEach(other -> common[other]++);
        earlier.add(i);
      }
      for (int other = 0; other < i; other++) {
        if (rows.get(i).isNearly(rows.get(other), common[other])) {
          pairs.add(rows.get(i) + "\n    " + rows.get(other));
        }
      }
    }
    return pairs;
  }

  /**
   * A text to be told from the others.
   *
   * @param grams its runs of three characters, each once
   */
  private record Row(String place, String text, int[] grams) {
    static Row of(String place, String text) {
      int[] grams = new int[text.length() - 2];
      Arrays.setAll(grams, i -> text.substring(i, i + 3).hashCode());
      return new Row(place, text, Arrays.stream(grams).distinct().toArray());
    }

    boolean isNearly(Row other, int common) {
      return common > MOST_ALIKE * (grams.length + other.grams.length - common);
    }

    @Override
    public String toString() {
      return place + ": " + text;
    }
  }
}
