package io.github.heyan.cli;

import java.util.OptionalInt;

/**
 * A column of a table, as the command line names it.
 *
 * @param word its name, or its number from 1
 */
record Column(String word) {
  private static final String NUMBER = "[1-9][0-9]{0,5}";

  boolean isNumber() {
    return word.matches(NUMBER);
  }

  /** Returns the index of the column, from 0; empty where it is named. */
  OptionalInt index() {
    return isNumber() ? OptionalInt.of(Integer.parseInt(word) - 1) : OptionalInt.empty();
  }
}
