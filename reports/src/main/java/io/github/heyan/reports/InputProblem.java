package io.github.heyan.reports;

import io.github.heyan.core.text.PersonalData;

/**
 * An input that could not be checked.
 *
 * @param file name of the file, as people know it
 * @param line line, from 1; 0 where the whole file is meant
 * @param column column in UTF-16 units, from 1; 0 where the whole file is meant
 * @param message what must hold and what came instead, with personal data masked
 */
public record InputProblem(String file, int line, int column, String message) {

  /** Masks the message, which may quote the input. */
  public InputProblem {
    message = PersonalData.mask(message);
  }

  /** Returns {@code file:line:column: message}, the form that editors and terminals link. */
  @Override
  public String toString() {
    return line == 0 ? file + ": " + message : file + ":" + line + ":" + column + ": " + message;
  }
}
