package io.github.heyan.checker;

/**
 * What came of the end of a {@link ReplyStream}. Immutable.
 *
 * @param text all that was not shown yet, what findings hold back included: look at the report
 *     before you show it
 * @param report what {@link ReplyChecker#check(ReplyContext)} says of the whole reply
 */
public record StreamEnd(String text, Report report) {}
