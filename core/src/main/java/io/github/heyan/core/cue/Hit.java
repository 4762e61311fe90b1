package io.github.heyan.core.cue;

/**
 * A place where a cue was found.
 *
 * @param cue index of the cue in its set
 * @param pattern index of the pattern in the cue
 * @param start position in the view where it starts
 * @param end position behind it
 */
public record Hit(int cue, int pattern, int start, int end) {

  /** Returns whether the hit shares a character with {@code [from, to)}. */
  public boolean overlaps(int from, int to) {
    return start < to && from < end;
  }
}
