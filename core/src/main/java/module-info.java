/** Reads text: cues, rule packs and the customer model that the other modules build on. */
module io.github.heyan.core {
  requires com.google.common;
  requires org.apache.commons.text;
  requires org.snakeyaml.engine;
  requires static org.jspecify;

  exports io.github.heyan.core;
  exports io.github.heyan.core.complaint;
  exports io.github.heyan.core.customer;
  exports io.github.heyan.core.model to
      io.github.heyan.checker,
      io.github.heyan.training,
      io.github.heyan.cli;
  exports io.github.heyan.core.cue to
      io.github.heyan.phrases,
      io.github.heyan.checker,
      io.github.heyan.reports,
      io.github.heyan.cli;
  exports io.github.heyan.core.pack to
      io.github.heyan.phrases,
      io.github.heyan.checker,
      io.github.heyan.reports,
      io.github.heyan.cli;
  exports io.github.heyan.core.text to
      io.github.heyan.phrases,
      io.github.heyan.training,
      io.github.heyan.checker,
      io.github.heyan.reports,
      io.github.heyan.cli;
}
