package io.github.heyan.checker;

import java.util.List;

/**
 * A report, and what is not in it and why: the first thing that an author of rules asks for.
 *
 * @param report what {@link ReplyChecker#check(ReplyContext)} returns
 * @param dismissed the silenced places, ordered by place
 */
public record Explanation(Report report, List<Dismissal> dismissed) {

  /** Copies the list. */
  public Explanation {
    dismissed = List.copyOf(dismissed);
  }
}
