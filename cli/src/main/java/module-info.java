/** The {@code heyan} command. */
module io.github.heyan.cli {
  requires com.fasterxml.jackson.core;
  requires info.picocli;
  requires io.github.heyan.reports;
  requires io.github.heyan.training;
  requires org.snakeyaml.engine;
  requires static org.jspecify;

  opens io.github.heyan.cli to
      info.picocli;
}
