package io.github.heyan.reports;

import io.github.heyan.checker.Explanation;
import io.github.heyan.checker.Report;
import java.util.List;
import java.util.Optional;

/**
 * A reply and what was found in it: one item of a report. Immutable.
 *
 * @param id what the reply is called; the number of its line where it has no name
 * @param origin where it was read; empty where it comes from no file
 * @param text the reply as it was checked, which all offsets refer to
 * @param explanation what was found and, for writers that explain, what was dismissed
 */
public record CheckedReply(
    ReplyId id, Optional<Origin> origin, String text, Explanation explanation) {

  /** Returns a reply that comes from no file, and its report. */
  public static CheckedReply of(String id, String text, Report report) {
    return new CheckedReply(
        ReplyId.of(id), Optional.empty(), text, new Explanation(report, List.of()));
  }
}
