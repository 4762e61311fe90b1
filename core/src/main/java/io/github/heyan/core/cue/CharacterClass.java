package io.github.heyan.core.cue;

import io.github.heyan.core.text.Characters;
import java.util.Arrays;

/**
 * A set of folded characters: single ones, ranges and Han, or the complement of such a set. A
 * complement never holds a character that ends a clause.
 */
final class CharacterClass {
  private final char[] lows;
  private final char[] highs;
  private final boolean han;
  private final boolean negated;

  /** Makes the class of the ranges {@code lows[i]..highs[i]}, of Han too if asked. */
  CharacterClass(char[] lows, char[] highs, boolean han, boolean negated) {
    this.lows = lows;
    this.highs = highs;
    this.han = han;
    this.negated = negated;
  }

  /** Returns the number of ranges. */
  int ranges() {
    return lows.length;
  }

  /** Returns the first character of a range. */
  char low(int range) {
    return lows[range];
  }

  /** Returns the last character of a range. */
  char high(int range) {
    return highs[range];
  }

  /** Returns whether it has, or leaves out, all Chinese characters. */
  boolean hasHan() {
    return han;
  }

  /** Returns whether it is a complement. */
  boolean isNegated() {
    return negated;
  }

  /** Returns whether {@code c} is in it. */
  boolean contains(char c) {
    boolean listed = han && Characters.isHan(c);
    for (int i = 0; i < lows.length && !listed; i++) {
      listed = lows[i] <= c && c <= highs[i];
    }
    return negated ? !listed && !Characters.endsClause(c) : listed;
  }

  /** Returns the characters if they are at most {@code limit} single ones, else an empty array. */
  char[] listed(int limit) {
    boolean single = !han && !negated && lows.length <= limit && Arrays.equals(lows, highs);
    return single ? lows.clone() : new char[0];
  }
}
