package io.github.heyan.core.cue;

import com.google.common.collect.ImmutableList;
import io.github.heyan.core.text.Text;

/**
 * A named thing that can be found in text.
 *
 * @param name unique among all cues compiled together
 * @param patterns any of which finds it
 * @param exemptions what makes a hit innocent; positional ones only
 */
public record Cue(
    String name, ImmutableList<Pattern> patterns, ImmutableList<Exemption> exemptions) {

  /** Returns the exemptions that make the hit {@code [start, end)} innocent. */
  public ImmutableList<Exemption> silencers(Text text, int start, int end) {
    return exemptions.stream()
        .filter(exemption -> holds(exemption.condition(), text, start, end))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns whether an exemption makes the hit {@code [start, end)} innocent. */
  boolean isInnocent(Text text, int start, int end) {
    for (Exemption exemption : exemptions) {
      if (holds(exemption.condition(), text, start, end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(Condition condition, Text text, int start, int end) {
    if (condition instanceof Condition.All all) {
      return all.parts().stream().allMatch(part -> holds(part, text, start, end));
    }
    return condition instanceof Condition.Positional positional
        && positional.holds(text, start, end);
  }
}
