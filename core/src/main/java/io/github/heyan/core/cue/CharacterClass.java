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

  boolean contains(char c) {
    boolean listed = (han && Characters.isHan(c)) || inRanges(c);
    return negated ? !listed && !Characters.endsClause(c) : listed;
  }

  private boolean inRanges(char c) {
    for (int i = 0; i < lows.length; i++) {
      if (lows[i] <= c && c <= highs[i]) {
        return true;
      }
    }
    return false;
  }

  /** Returns the characters if they are at most {@code limit} single ones, else an empty array. */
  char[] listed(int limit) {
    boolean single = !han && !negated && lows.length <= limit && Arrays.equals(lows, highs);
    return single ? lows.clone() : new char[0];
  }
}
