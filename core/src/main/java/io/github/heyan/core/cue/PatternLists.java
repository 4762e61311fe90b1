package io.github.heyan.core.cue;

import java.util.Optional;

/** The named lists that a pattern may refer to. */
public interface PatternLists {
  /** Returns the choice of entries that the list {@code name} stands for. */
  Optional<Syntax> find(String name);

  /** Returns the end of a message that says which list was probably meant, or nothing. */
  default String suggestion(String name) {
    return "";
  }
}
