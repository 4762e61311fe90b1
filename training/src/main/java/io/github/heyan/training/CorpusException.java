package io.github.heyan.training;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** A corpus cannot be read; says everything that is wrong with it. */
public final class CorpusException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ImmutableList<String> problems;

  CorpusException(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = ImmutableList.copyOf(problems);
  }

  /** Returns the problems, each as {@code file:line: what is wrong}. */
  public List<String> problems() {
    return problems;
  }
}
