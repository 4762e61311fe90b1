package io.github.heyan.phrases.reframe;

import io.github.heyan.core.Span;
import java.util.List;

/**
 * What a reframing makes of a place in a reply. Nobody has verified it.
 *
 * @param reframing id of the reframing
 * @param complete whether the reframing leaves nothing open
 * @param span what is replaced, in UTF-16 offsets
 * @param text what takes its place; open slots stand in it in braces
 * @param slots names of the open slots, in order
 */
public record Rewording(
    String reframing, boolean complete, Span span, String text, List<String> slots) {

  /** Copies the list. */
  public Rewording {
    slots = List.copyOf(slots);
  }

  /** Returns {@code reply} with this in it. */
  public String in(String reply) {
    return reply.substring(0, span.start()) + text + reply.substring(span.end());
  }
}
