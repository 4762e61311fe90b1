package io.github.heyan.core;

/**
 * One thing that is wrong with a pack: where, and what was expected.
 *
 * @param file name of the file as the caller gave it
 * @param line line, from 1; 0 where the whole file is meant
 * @param column column, from 1; 0 where the whole file is meant
 * @param message what must hold and what came instead
 */
public record PackProblem(String file, int line, int column, String message) {

  /** Returns {@code file:line:column: message}, the form that editors and terminals link. */
  @Override
  public String toString() {
    return line == 0 ? file + ": " + message : file + ":" + line + ":" + column + ": " + message;
  }
}
