package io.github.heyan.core.pack;

import com.google.common.collect.ImmutableList;
import io.github.heyan.core.PackException;
import io.github.heyan.core.PackProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/** Collects what is wrong with a pack, so that all of it is reported together. */
public final class Problems {
  private static final Comparator<PackProblem> BY_PLACE =
      Comparator.comparing(PackProblem::file)
          .thenComparingInt(PackProblem::line)
          .thenComparingInt(PackProblem::column);

  private final List<PackProblem> found = new ArrayList<>();

  /** Adds a problem. */
  public void add(PackProblem problem) {
    found.add(problem);
  }

  /** Returns the problems so far, ordered by place. */
  public ImmutableList<PackProblem> found() {
    // A value may be read more than once, and then reports its fault each time.
    return ImmutableList.sortedCopyOf(BY_PLACE, new LinkedHashSet<>(found));
  }

  /**
   * Ends the reading of a pack.
   *
   * @throws PackException if there is any problem
   */
  public void throwIfAny() {
    if (!found.isEmpty()) {
      throw new PackException(found());
    }
  }
}
