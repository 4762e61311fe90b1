/** Writes findings and reviews as text, JSON and SARIF. */
module io.github.heyan.reports {
  requires com.fasterxml.jackson.core;
  requires transitive io.github.heyan.checker;
  requires transitive io.github.heyan.phrases;
  requires static org.jspecify;

  exports io.github.heyan.reports;
}
