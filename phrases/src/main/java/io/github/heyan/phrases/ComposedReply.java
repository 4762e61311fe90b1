package io.github.heyan.phrases;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A whole reply made of phrases. Immutable.
 *
 * @param text the words; open slots still stand in them in braces
 * @param parts the parts that were found, in order
 * @param missing the parts that are not there, or not whole, and what they lack
 * @param facts what was filled in, and where each is from
 * @param fitsChannel whether it is short enough for the channel
 */
public record ComposedReply(
    String text,
    List<Part> parts,
    List<Missing> missing,
    List<UsedFact> facts,
    boolean fitsChannel) {

  /** Copies the lists. */
  public ComposedReply {
    parts = ImmutableList.copyOf(parts);
    missing = ImmutableList.copyOf(missing);
    facts = ImmutableList.copyOf(facts);
  }

  /**
   * A part that was found.
   *
   * @param part which part
   * @param phraseId id of the phrase
   * @param phrase the words
   */
  public record Part(ReplyPart part, String phraseId, Phrase phrase) {}

  /**
   * A part that is not there, or not whole.
   *
   * @param part which part
   * @param slots the slots that the host must fill; empty where there is no phrase at all
   * @param note what it lacks
   */
  public record Missing(ReplyPart part, List<String> slots, Note note) {

    /** Copies the list. */
    public Missing {
      slots = ImmutableList.copyOf(slots);
    }
  }

  /**
   * A fact in the reply.
   *
   * @param slot the slot that it fills
   * @param text the words
   * @param source where it is from: what a {@link FactSource} named, {@code host} for a slot of the
   *     situation, {@code customer} for the customer's own words
   */
  public record UsedFact(String slot, String text, String source) {}

  /** Returns the slots that are open, in order. */
  public List<String> openSlots() {
    return parts.stream()
        .flatMap(part -> part.phrase().openSlots().stream())
        .distinct()
        .collect(toImmutableList());
  }

  /** Returns whether every part is there and whole, and the reply fits its channel. */
  public boolean isSendable() {
    return missing.isEmpty() && fitsChannel;
  }
}
