package io.github.heyan.core;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** Thrown where a pack cannot be used; carries every problem of the pack, not only the first. */
public final class PackException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  // Problems are strings and numbers only, but List.copyOf does not say that it is serializable.
  private final transient List<PackProblem> problems;

  /** Makes an exception of at least one problem. */
  public PackException(Iterable<PackProblem> problems) {
    super(message(problems));
    this.problems = copy(problems);
  }

  /** Returns all problems, ordered by file and place. */
  public List<PackProblem> problems() {
    return problems;
  }

  private static List<PackProblem> copy(Iterable<PackProblem> problems) {
    return com.google.common.collect.ImmutableList.copyOf(problems);
  }

  private static String message(Iterable<PackProblem> problems) {
    return copy(problems).stream().map(PackProblem::toString).collect(joining("\n"));
  }
}
