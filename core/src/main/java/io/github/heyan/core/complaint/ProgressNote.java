package io.github.heyan.core.complaint;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;

/**
 * What was done about a complaint on a day. Immutable.
 *
 * @param date the day
 * @param author who did or wrote it: a reference of the host
 * @param text what was done
 */
public record ProgressNote(LocalDate date, String author, String text) {
  /**
   * Checks that there is something to read.
   *
   * @throws IllegalArgumentException if author or text is blank
   */
  public ProgressNote {
    checkArgument(!author.isBlank(), "author must not be blank, but was \"%s\"", author);
    checkArgument(!text.isBlank(), "text must not be blank, but was \"%s\"", text);
  }
}
