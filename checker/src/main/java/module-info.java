/** Finds what not to say, and suggests better. */
module io.github.heyan.checker {
  requires com.google.common;
  requires transitive io.github.heyan.core;
  requires transitive io.github.heyan.phrases;
  requires static org.jspecify;

  exports io.github.heyan.checker;
  exports io.github.heyan.checker.reader to
      io.github.heyan.training;
}
