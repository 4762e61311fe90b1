package io.github.heyan.checker;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.github.heyan.core.PackProblem;
import java.util.List;

/**
 * What came of reading the packs of a {@link ReloadingChecker} again. Immutable.
 *
 * @param packs the packs in use from now on: the new ones where there are no problems, otherwise
 *     those that were in use before
 * @param problems why the new packs are not in use, all of them at once; empty where they are
 */
public record Reload(List<RulePack> packs, List<PackProblem> problems) {
  /** Copies the lists. */
  public Reload {
    packs = ImmutableList.copyOf(packs);
    problems = ImmutableList.copyOf(problems);
  }

  /** Returns whether the new packs are in use. */
  public boolean succeeded() {
    return problems.isEmpty();
  }

  /**
   * Returns a line such as {@code loaded our-pack 1.2.0}; where there are problems, {@code kept
   * our-pack 1.1.0} and a line for each.
   */
  @Override
  public String toString() {
    String names = packs.stream().map(RulePack::toString).collect(joining(", "));
    String faults = problems.stream().map(problem -> "\n" + problem).collect(joining());
    return (succeeded() ? "loaded " : "kept ") + names + faults;
  }
}
