package io.github.heyan.core.model;

import java.util.Arrays;

/** Finds the index of a feature: an open hash table. Immutable. */
final class FeatureTable {
  private static final int EMPTY = -1;

  private final int[] keys;
  private final int[] indices;
  private final int mask;

  FeatureTable(int[] hashes) {
    int size = Integer.highestOneBit(Math.max(1, hashes.length)) * 4;
    this.mask = size - 1;
    this.keys = new int[size];
    this.indices = new int[size];
    Arrays.fill(indices, EMPTY);
    for (int i = 0; i < hashes.length; i++) {
      int at = slot(hashes[i]);
      keys[at] = hashes[i];
      indices[at] = i;
    }
  }

  /** Returns the index of {@code hash}, or a negative number where it is unknown. */
  int indexOf(int hash) {
    return indices[slot(hash)];
  }

  /** Takes features. */
  @FunctionalInterface
  interface Consumer {
    void accept(int feature, int index);
  }

  /** Gives each feature with its index. */
  void forEach(Consumer consumer) {
    for (int at = 0; at < keys.length; at++) {
      if (indices[at] != EMPTY) {
        consumer.accept(keys[at], indices[at]);
      }
    }
  }

  private int slot(int hash) {
    int at = hash & mask;
    while (indices[at] != EMPTY && keys[at] != hash) {
      at = (at + 1) & mask;
    }
    return at;
  }
}
