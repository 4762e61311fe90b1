package io.github.heyan.phrases;

import com.google.common.collect.ImmutableList;
import io.github.heyan.core.Emotion;
import java.util.List;

/** Which parts a whole reply has. */
public enum ReplyForm {
  /** Understanding, thanks, action (source text 002). */
  SHORT("short", ReplyPart.UNDERSTANDING, ReplyPart.THANKS, ReplyPart.ACTION),
  /** Acknowledge, restate, reason, way on, follow-up. */
  FULL(
      "full",
      ReplyPart.ACKNOWLEDGE,
      ReplyPart.RESTATE,
      ReplyPart.REASON,
      ReplyPart.WAY_ON,
      ReplyPart.FOLLOW_UP);

  private final String id;
  private final ImmutableList<ReplyPart> parts;

  ReplyForm(String id, ReplyPart... parts) {
    this.id = id;
    this.parts = ImmutableList.copyOf(parts);
  }

  /** Returns the stable id. */
  public String id() {
    return id;
  }

  /** Returns the parts, in their order. */
  public List<ReplyPart> parts() {
    return parts;
  }

  /** Returns the parts that a reply to a customer who feels {@code emotion} needs. */
  List<ReplyPart> parts(Emotion emotion) {
    return parts.stream()
        .filter(part -> part != ReplyPart.ACKNOWLEDGE || emotion != Emotion.CALM)
        .toList();
  }
}
