package io.github.heyan.training;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Thrown for a row of a corpus that is no labelled text. */
final class BadRowException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient ImmutableList<String> faults;

  BadRowException(List<String> faults) {
    super(String.join("; ", faults));
    this.faults = ImmutableList.copyOf(faults);
  }

  /** Returns all that is wrong with it. */
  ImmutableList<String> faults() {
    return faults;
  }
}
