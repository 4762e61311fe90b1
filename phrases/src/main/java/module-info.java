/** Knows what to say: templates, composing and reframing. */
module io.github.heyan.phrases {
  requires com.google.common;
  requires transitive io.github.heyan.core;
  requires org.apache.commons.text;
  requires static org.jspecify;

  exports io.github.heyan.phrases;
  exports io.github.heyan.phrases.reframe to
      io.github.heyan.checker;
}
