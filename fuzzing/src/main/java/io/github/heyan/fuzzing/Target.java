package io.github.heyan.fuzzing;

/** Something that reads input, and what must hold whatever comes. */
interface Target {
  /**
   * Makes an input, reads it, and checks what must hold.
   *
   * @throws AssertionError if something does not
   */
  void run(Choices choices);
}
