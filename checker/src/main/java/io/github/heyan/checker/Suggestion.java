package io.github.heyan.checker;

import com.google.common.base.Ascii;
import io.github.heyan.core.Span;
import java.util.List;

/**
 * Better words for a place in a reply, verified: what the reply says is kept, nothing is promised
 * that it did not promise, and with them the fault is gone and no other has come. Immutable.
 *
 * <pre>{@code
 * Suggestion best = finding.suggestions().get(0);
 * best.in(reply);   // the reply with the better words
 * }</pre>
 *
 * <p>The text holds personal data where the reply does: it is made to be sent, not to be logged.
 *
 * @param kind whether it could be sent as it is
 * @param span what it replaces, in UTF-16 offsets of the reply; often more than the finding
 * @param text what takes its place; open slots stand in it in braces
 * @param slots names of the open slots, in order
 * @param reframing id of the reframing that made it
 */
public record Suggestion(Kind kind, Span span, String text, List<String> slots, String reframing) {

  /** Copies the list. */
  public Suggestion {
    slots = List.copyOf(slots);
  }

  /** How far a suggestion goes. */
  public enum Kind {
    /** Complete and safe to apply. */
    REWRITE,
    /** Open slots must be filled by a person or by the host before it is sent. */
    TEMPLATE;

    /** Returns the word used in JSON. */
    public String id() {
      return Ascii.toLowerCase(name());
    }
  }

  /** Returns {@code reply}, which must be the one that was checked, with this in it. */
  public String in(String reply) {
    return reply.substring(0, span.start()) + text + reply.substring(span.end());
  }
}
