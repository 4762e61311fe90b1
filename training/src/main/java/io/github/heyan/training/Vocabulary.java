package io.github.heyan.training;

import io.github.heyan.core.model.LinearModel;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The features that a model knows: those that stand in enough texts. Immutable. */
final class Vocabulary {
  private static final int LARGEST_RARITY = 127;

  private final int[] hashes;
  private final byte[] rarities;
  private final Map<Integer, Integer> indices = new HashMap<>();

  private Vocabulary(int[] hashes, byte[] rarities) {
    this.hashes = hashes;
    this.rarities = rarities;
    for (int i = 0; i < hashes.length; i++) {
      indices.put(hashes[i], i);
    }
  }

  /** Returns the features that stand in at least {@code fewest} of {@code instances}. */
  static Vocabulary of(List<Instance> instances, int fewest) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (Instance instance : instances) {
      Set<Integer> distinct = new HashSet<>();
      for (int feature : instance.features()) {
        if (distinct.add(feature)) {
          counts.merge(feature, 1, Integer::sum);
        }
      }
    }
    int[] kept =
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() >= fewest)
            .mapToInt(Map.Entry::getKey)
            .sorted()
            .toArray();
    byte[] rarities = new byte[kept.length];
    for (int i = 0; i < kept.length; i++) {
      rarities[i] = rarity(counts.getOrDefault(kept[i], 1), instances.size());
    }
    return new Vocabulary(kept, rarities);
  }

  /** Returns one plus the logarithm of how few of {@code all} texts have a feature, in tenths. */
  static byte rarity(int texts, int all) {
    double rarity = 1 + Math.log((1.0 + all) / (1.0 + texts));
    return (byte) Math.min(LARGEST_RARITY, Math.round(rarity * LinearModel.RARITY_UNIT));
  }

  /** Returns how much a feature counts, in units of {@link LinearModel#RARITY_UNIT}. */
  int rarity(int index) {
    return rarities[index];
  }

  int size() {
    return hashes.length;
  }

  int hash(int index) {
    return hashes[index];
  }

  /** Returns what the rarities of {@code known} features are divided by: their vector's length. */
  double length(int[] known) {
    double squares = 0;
    for (int index : known) {
      squares += rarities[index] * rarities[index];
    }
    return Math.sqrt(Math.max(1, squares));
  }

  /** Returns the indices of the known ones of {@code features}, ascending, repeated ones too. */
  int[] known(int[] features) {
    return Arrays.stream(features)
        .map(feature -> indices.getOrDefault(feature, -1))
        .filter(index -> index >= 0)
        .sorted()
        .toArray();
  }
}
