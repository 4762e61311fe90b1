package io.github.heyan.core.cue;

import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A small open-addressed map from characters; not thread-safe while it is filled. */
final class CharacterMap<V> {
  private char[] keys = new char[2];
  private @Nullable Object[] values = new Object[2];
  private int size;

  /** Returns the value of {@code key}, or null. */
  @SuppressWarnings("unchecked") // only values of type V are put in
  @Nullable V get(char key) {
    int slot = slot(keys, values, key);
    return (V) values[slot];
  }

  /** Returns the value of {@code key}, made first where it is not there. */
  V computeIfAbsent(char key, Supplier<V> maker) {
    V known = get(key);
    if (known != null) {
      return known;
    }
    if (2 * (size + 1) > keys.length) {
      grow();
    }
    V made = maker.get();
    int slot = slot(keys, values, key);
    keys[slot] = key;
    values[slot] = made;
    size++;
    return made;
  }

  private void grow() {
    char[] oldKeys = keys;
    @Nullable Object[] oldValues = values;
    keys = Arrays.copyOf(new char[0], 2 * oldKeys.length);
    values = new Object[2 * oldKeys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != null) {
        int slot = slot(keys, values, oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }

  private static int slot(char[] keys, @Nullable Object[] values, char key) {
    int mask = keys.length - 1;
    int slot = ((key * 0x9E37) >>> 3) & mask;
    while (values[slot] != null && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
