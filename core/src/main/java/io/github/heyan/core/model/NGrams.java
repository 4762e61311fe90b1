package io.github.heyan.core.model;

import io.github.heyan.core.text.Text;

/**
 * Turns a stretch of a text into features: every run of one to four characters of the view, digits
 * made alike, the ends of the stretch marked. A feature is the hash of its run; training and
 * reading use this class alike.
 */
public final class NGrams {
  /** The longest run. */
  public static final int LONGEST = 4;

  private static final int LONGEST_AROUND = 2;

  /** Begins the hashes of surroundings. */
  private static final int AROUND = 0x51ed270b;

  private static final char BEGIN = '\u0002';
  private static final char END = '\u0003';

  private NGrams() {}

  /** Takes features with their places. */
  @FunctionalInterface
  public interface Consumer {
    /**
     * Takes the feature of the stretch {@code [start, end)} of the view.
     *
     * @param feature hash of the run
     */
    void accept(int feature, int start, int end);
  }

  /** Gives all features of {@code [from, to)} of {@code text}, repeated ones as often as found. */
  public static void forEach(Text text, int from, int to, Consumer consumer) {
    for (int start = from - 1; start <= to; start++) {
      int hash = 0;
      for (int end = start; end <= to && end - start < LONGEST; end++) {
        hash = mix(hash, at(text, from, to, end));
        if ((start >= from && start < to) || end > start) {
          consumer.accept(finish(hash, end - start), Math.max(start, from), Math.min(end + 1, to));
        }
      }
    }
  }

  /**
   * Gives the features of a stretch as the surroundings of another: runs of one and two characters,
   * told apart from the runs of {@link #forEach}.
   */
  public static void forEachAround(Text text, int from, int to, Consumer consumer) {
    for (int start = from; start < to; start++) {
      int hash = AROUND;
      for (int end = start; end < to && end - start < LONGEST_AROUND; end++) {
        hash = mix(hash, at(text, from, to, end));
        consumer.accept(finish(hash, end - start), start, end + 1);
      }
    }
  }

  /** Returns the feature that stands for {@code name}, such as the act of a reply. */
  public static int named(String name) {
    int hash = 0;
    for (int i = 0; i < name.length(); i++) {
      hash = mix(hash, name.charAt(i));
    }
    return finish(hash, LONGEST + 1);
  }

  private static char at(Text text, int from, int to, int position) {
    if (position < from) {
      return BEGIN;
    }
    if (position >= to) {
      return END;
    }
    char c = text.at(position);
    return c >= '0' && c <= '9' ? '0' : c;
  }

  private static int mix(int hash, char c) {
    return (hash ^ c) * 0x01000193 + 0x3c6ef35f;
  }

  private static int finish(int hash, int length) {
    int mixed = hash ^ (length * 0x9e3779b9);
    mixed = (mixed ^ (mixed >>> 16)) * 0x85ebca6b;
    mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
    return mixed ^ (mixed >>> 16);
  }
}
