package io.github.heyan.benchmarks.process;

/** Says hello: the least that a JVM can do. */
public final class Hello {
  private Hello() {}

  /** Prints a greeting. */
  public static void main(String[] args) {
    System.out.println("hello");
  }
}
