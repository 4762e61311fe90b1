package io.github.heyan.reports;

/**
 * The line that a reply was read from. Immutable.
 *
 * @param file name of the file, as people know it
 * @param line line of the file, from 1
 * @param isRow whether the line is a JSON row that holds the reply; otherwise it is the reply
 */
public record Origin(String file, int line, boolean isRow) {

  /** Returns the origin of a reply that is a line of a text file. */
  public static Origin ofLine(String file, int line) {
    return new Origin(file, line, false);
  }

  /** Returns the origin of a reply that a JSON row holds. */
  public static Origin ofRow(String file, int line) {
    return new Origin(file, line, true);
  }
}
