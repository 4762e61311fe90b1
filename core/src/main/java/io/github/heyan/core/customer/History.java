package io.github.heyan.core.customer;

import io.github.heyan.core.Role;
import io.github.heyan.core.Turn;
import io.github.heyan.core.text.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the earlier turns of a dialogue tell about a message. */
final class History {
  /** Share of the character pairs of a message that must stand in an earlier one. */
  private static final double REPEATED_SHARE = 0.6;

  /** Shorter messages repeat each other by chance. */
  private static final int REPEATED_PAIRS = 6;

  /** Saying the same again is repetition, whatever else the words are like. */
  private static final double REPEATED_ODDS = 20;

  private final Optional<Integer> previousIntensity;
  private final Optional<Integer> lastAgentTurn;
  private final boolean repeats;

  private History(
      Optional<Integer> previousIntensity, Optional<Integer> lastAgentTurn, boolean repeats) {
    this.previousIntensity = previousIntensity;
    this.lastAgentTurn = lastAgentTurn;
    this.repeats = repeats;
  }

  static History of(CustomerReader reader, Text message, List<Turn> earlier) {
    Optional<Integer> lastAgentTurn = Optional.empty();
    Optional<Integer> intensity = Optional.empty();
    boolean repeats = false;
    for (int i = 0; i < earlier.size(); i++) {
      Turn turn = earlier.get(i);
      if (turn.role() == Role.CUSTOMER) {
        repeats |= repeats(message, Text.of(turn.text()));
      } else if (turn.role().isAgent()) {
        lastAgentTurn = Optional.of(i);
      }
    }
    for (int i = lastAgentTurn.orElse(0) - 1; i >= 0 && intensity.isEmpty(); i--) {
      if (earlier.get(i).role() == Role.CUSTOMER) {
        intensity = Optional.of(reader.read(earlier.get(i).text()).intensity());
      }
    }
    return new History(intensity, lastAgentTurn, repeats);
  }

  private static boolean repeats(Text message, Text earlier) {
    Set<String> pairs = pairs(message);
    Set<String> known = pairs(earlier);
    long common = pairs.stream().filter(known::contains).count();
    return pairs.size() >= REPEATED_PAIRS && common >= REPEATED_SHARE * pairs.size();
  }

  private static Set<String> pairs(Text text) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      pairs.add("" + text.at(i) + text.at(i + 1));
    }
    return pairs;
  }

  /** Adds that the customer has said the same before in this dialogue. */
  void cast(Scores scores) {
    if (repeats) {
      scores.add(Dimension.ALERT.label(Alert.REPEATED.id()), REPEATED_ODDS);
    }
  }

  /**
   * Returns the agent's turn after which an emotion of {@code intensity} is stronger than before.
   */
  Optional<Integer> raisedBy(int intensity) {
    return previousIntensity.filter(before -> intensity > before).flatMap(any -> lastAgentTurn);
  }
}
