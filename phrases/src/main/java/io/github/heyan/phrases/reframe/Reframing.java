package io.github.heyan.phrases.reframe;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.heyan.core.cue.Cue;
import io.github.heyan.core.cue.Pattern;
import io.github.heyan.core.pack.Example;
import io.github.heyan.phrases.Template;

/**
 * A way to put a fault into better words. Immutable.
 *
 * @param id stable, kebab-case; rules name it
 * @param categories the kinds of fault that it is tried for; rules that name it are others
 * @param complete whether it leaves nothing open, so that its result could be sent as it is
 * @param reach how much it replaces
 * @param every whether it replaces every match in its unit, not only that at the fault
 * @param match patterns for the part that changes; the fault itself where empty
 * @param guard the cue whose exemptions keep it from being used
 * @param to what it makes of the unit, best first; names are parts of the text, or slots
 * @param why what the customer gains, in Chinese and English
 * @param proofs sentences that show what it does
 */
public record Reframing(
    String id,
    ImmutableSet<String> categories,
    boolean complete,
    Reach reach,
    boolean every,
    ImmutableList<Pattern> match,
    Cue guard,
    ImmutableList<Template> to,
    Why why,
    ImmutableList<Proof> proofs) {

  /** What the customer gains. */
  public record Why(String zh, String en) {}

  /**
   * A sentence with the place of the fault, and what becomes of it.
   *
   * @param from the sentence before; where nothing is marked, all of it is the fault
   * @param to the sentence after
   */
  public record Proof(Example from, String to) {}

  /** Returns the id. */
  @Override
  public String toString() {
    return id;
  }
}
