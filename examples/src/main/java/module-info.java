/** Small programs that use Heyan. */
module io.github.heyan.examples {
  requires io.github.heyan.checker;
  requires io.github.heyan.core;
  requires io.github.heyan.reports;
  requires static org.jspecify;

  exports io.github.heyan.examples;
}
