package io.github.heyan.reports;

import io.github.heyan.core.Span;
import io.github.heyan.reports.Origin.Anchor;
import java.util.List;

/**
 * A place in a file or in a reply, counted as editors do: lines end at a line feed, columns are
 * UTF-16 units.
 *
 * @param line line, from 1
 * @param column column, from 1
 */
record Place(int line, int column) {
  private static final List<Anchor> WITHIN = List.of(new Anchor(0, 1, 1));

  /**
   * Returns where a span starts: in the file, or in the reply where that is a row or comes from no
   * file.
   */
  static Place of(CheckedReply reply, Span span) {
    List<Anchor> anchors =
        reply
            .origin()
            .filter(origin -> !origin.isRow())
            .map(Origin::anchors)
            .filter(each -> !each.isEmpty())
            .orElse(WITHIN);
    return at(span.start(), reply.text(), anchors);
  }

  /** Returns where {@code offset} of {@code text} stands, of which the parts are at anchors. */
  static Place at(int offset, String text, List<Anchor> anchors) {
    Anchor anchor = anchors.get(last(offset, anchors));
    String before = text.substring(anchor.offset(), offset);
    int feed = before.lastIndexOf('\n');
    if (feed < 0) {
      return new Place(anchor.line(), anchor.column() + before.length());
    }
    int feeds = (int) before.chars().filter(unit -> unit == '\n').count();
    return new Place(anchor.line() + feeds, before.length() - feed);
  }

  /** Returns where a part ends that ends before {@code offset}, on the line of its last unit. */
  static Place before(int offset, String text, List<Anchor> anchors) {
    Place end = at(offset, text, anchors);
    if (offset == 0) {
      return end;
    }
    Place last = at(offset - 1, text, anchors);
    return last.line() == end.line() ? end : new Place(last.line(), last.column() + 1);
  }

  /** Returns the index of the last anchor at or before {@code offset}. */
  private static int last(int offset, List<Anchor> anchors) {
    int low = 0;
    int high = anchors.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (anchors.get(middle).offset() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
