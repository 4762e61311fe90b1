package io.github.heyan.benchmarks.process;

import io.github.heyan.checker.ReplyChecker;

/** Checks one reply with the standard checker. */
public final class FirstCheck {
  private FirstCheck() {}

  /** Prints the verdict. */
  public static void main(String[] args) {
    System.out.println(ReplyChecker.standard().check("这个业务不能办。").verdict());
  }
}
