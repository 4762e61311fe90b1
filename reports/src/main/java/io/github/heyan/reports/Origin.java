package io.github.heyan.reports;

import java.util.List;

/**
 * Where a reply was read from. Immutable.
 *
 * @param file name of the file, as people know it
 * @param line line of the file where it begins, from 1
 * @param isRow whether the line is a row of JSON Lines that holds the reply: places are then told
 *     by the row, and within the reply
 * @param anchors where parts of the reply stand in the file, by offset, the first at 0; empty where
 *     only the line is known
 */
public record Origin(String file, int line, boolean isRow, List<Anchor> anchors) {

  /** Copies the anchors. */
  public Origin {
    anchors = List.copyOf(anchors);
  }

  /**
   * Says where a part of a reply stands in the file. Behind it, up to the next anchor, a unit of
   * the reply is a column of the file, and a line feed ends its line.
   *
   * @param offset where the part begins, as UTF-16 offset in the reply
   * @param line line of the file, from 1
   * @param column column in UTF-16 units, from 1
   */
  public record Anchor(int offset, int line, int column) {}

  /** Returns the origin of a reply that is a line of a text file. */
  public static Origin ofLine(String file, int line) {
    return new Origin(file, line, false, List.of(new Anchor(0, line, 1)));
  }

  /** Returns the origin of a reply somewhere in a row of JSON Lines. */
  public static Origin ofRow(String file, int line) {
    return new Origin(file, line, true, List.of());
  }

  /** Returns the origin of a reply that stands at {@code anchors} in a row of JSON Lines. */
  public static Origin ofRow(String file, int line, List<Anchor> anchors) {
    return new Origin(file, line, true, anchors);
  }

  /** Returns the origin of a reply that stands at {@code anchors} in a table or document. */
  public static Origin ofField(String file, List<Anchor> anchors) {
    return new Origin(file, anchors.get(0).line(), false, anchors);
  }
}
