package io.github.heyan.training;

import com.google.common.collect.ImmutableList;
import io.github.heyan.core.customer.CustomerReader;
import io.github.heyan.core.customer.CustomerReading;
import io.github.heyan.core.customer.TaxonomyClass;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How well messages are read: precision, recall and F1 of every label. */
public final class CustomerEvaluation {
  private final int messages;
  private final Map<String, Tally> tallies = new LinkedHashMap<>();
  private final Tally gainAmongLookAlikes = new Tally();

  private CustomerEvaluation(int messages) {
    this.messages = messages;
    CustomerLabels.heads().heads().forEach(head -> tallies.put(head, new Tally()));
  }

  static CustomerEvaluation of(CustomerReader reader, ImmutableList<CustomerMessage> messages) {
    CustomerEvaluation evaluation = new CustomerEvaluation(messages.size());
    for (CustomerMessage message : messages) {
      evaluation.count(message, reader.read(message.text()));
    }
    return evaluation;
  }

  private void count(CustomerMessage message, CustomerReading reading) {
    Set<String> given = labels(reading);
    CustomerLabels.measured(message)
        .forEach((head, expected) -> tally(head).count(expected, given.contains(head)));
    boolean gain = message.flags().contains("improper_gain");
    if (gain || message.flags().contains("gain_lookalike")) {
      gainAmongLookAlikes.count(gain, reading.reviewSuggested());
    }
  }

  private Tally tally(String label) {
    return tallies.computeIfAbsent(label, key -> new Tally());
  }

  private static Set<String> labels(CustomerReading reading) {
    Set<String> labels = new LinkedHashSet<>();
    labels.add("kind." + reading.kind().id());
    labels.add("emotion." + reading.emotion().id());
    labels.add("intensity." + reading.intensity());
    labels.add("origin." + reading.emotionOrigin().id());
    add(labels, "cause", reading.cause());
    add(labels, "official_cause", reading.officialCause());
    add(labels, "business", reading.business());
    addAll(labels, "motive", reading.motives().stream().map(each -> each.id()).toList());
    addAll(labels, "demand", reading.demands().stream().map(each -> each.id()).toList());
    addAll(labels, "escalation", reading.escalations().stream().map(each -> each.id()).toList());
    addAll(labels, "alert", reading.alerts().stream().map(each -> each.id()).toList());
    if (reading.reviewSuggested()) {
      labels.add("motive.improper_gain");
    }
    if (reading.sarcasm()) {
      labels.add("mark.sarcasm");
    }
    if (reading.urgent()) {
      labels.add("mark.urgent");
    }
    return labels;
  }

  private static void add(Set<String> labels, String dimension, Optional<TaxonomyClass> value) {
    labels.add(dimension + "." + value.map(TaxonomyClass::id).orElse("none"));
  }

  private static void addAll(Set<String> labels, String dimension, Collection<String> values) {
    values.forEach(value -> labels.add(dimension + "." + value));
  }

  /** Returns the mean F1 of the values of {@code dimension} that occur at least 15 times. */
  public double macroF1(String dimension) {
    return tallies.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(dimension + "."))
        .filter(entry -> entry.getValue().expected() >= 15)
        .mapToDouble(entry -> entry.getValue().f1())
        .average()
        .orElse(0);
  }

  /** Returns a table for people, a label a line. */
  @Override
  public String toString() {
    List<String> lines = new ArrayList<>();
    lines.add(messages + " messages");
    tallies.forEach((label, tally) -> lines.add(line(label, tally)));
    lines.add(line("improper gain among its look-alikes", gainAmongLookAlikes));
    return String.join("\n", lines);
  }

  private static String line(String label, Tally tally) {
    return String.format(
        Locale.ROOT,
        "%-40s precision %.3f  recall %.3f  F1 %.3f  (%d)",
        label,
        tally.precision(),
        tally.recall(),
        tally.f1(),
        tally.expected());
  }
}
