package io.github.heyan.phrases;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What to say first, and what never, in a kind of situation. Immutable.
 *
 * @param id stable id
 * @param fit the situations that it is for
 * @param first the acts, in the order in which they come
 * @param never what must not be said
 * @param why the reason
 * @param examples situations that it is chosen for, each with words that follow it
 */
public record Strategy(
    String id,
    Fit fit,
    List<PhraseAct> first,
    List<Forbidden> never,
    Note why,
    List<Example> examples) {

  /** Copies the lists. */
  public Strategy {
    first = ImmutableList.copyOf(first);
    never = ImmutableList.copyOf(never);
    examples = ImmutableList.copyOf(examples);
  }

  /**
   * What must not be said.
   *
   * @param example words that do it
   * @param why what they do to the customer
   */
  public record Forbidden(String example, Note why) {}

  /**
   * A situation that the strategy is chosen for.
   *
   * @param situation the situation
   * @param say words that follow the strategy
   */
  public record Example(Situation situation, String say) {}
}
