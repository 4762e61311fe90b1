/** Learns models from labelled text. */
module io.github.heyan.training {
  requires com.fasterxml.jackson.core;
  requires com.google.common;
  requires transitive io.github.heyan.checker;
  requires transitive io.github.heyan.core;
  requires liblinear;
  requires static org.jspecify;

  exports io.github.heyan.training;
}
