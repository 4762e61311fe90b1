package io.github.heyan.core.customer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The log-odds of every label for one message, and what speaks for each. */
final class Scores {
  private final Map<String, Double> logOdds = new HashMap<>();
  private final Map<String, List<Evidence>> evidence = new LinkedHashMap<>();

  void add(String label, double weight) {
    logOdds.merge(label, weight, Double::sum);
  }

  /** Adds words that speak for their label; those that speak against it are no evidence. */
  void show(Evidence words) {
    if (words.weight() > 0) {
      evidence.computeIfAbsent(words.label(), key -> new ArrayList<>()).add(words);
    }
  }

  /** Multiplies the log-odds of {@code label}: what the signals say counts so much. */
  void trust(String label, double factor) {
    logOdds.computeIfPresent(label, (key, odds) -> odds * factor);
  }

  /** Returns the log-odds of the labels that anything speaks for or against. */
  Map<String, Double> all() {
    return Collections.unmodifiableMap(logOdds);
  }

  double of(String label) {
    return logOdds.getOrDefault(label, 0.0);
  }

  List<Evidence> evidenceFor(String label) {
    return evidence.getOrDefault(label, List.of());
  }
}
