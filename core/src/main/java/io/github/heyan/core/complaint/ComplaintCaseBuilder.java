package io.github.heyan.core.complaint;

import com.google.common.collect.ImmutableSet;
import io.github.heyan.core.customer.Demand;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Builds a {@link ComplaintCase}; what is not set is missing. For one thread. */
public final class ComplaintCaseBuilder {
  private final String id;
  private final LocalDate received;
  private Optional<String> customer = Optional.empty();
  private Optional<String> issue = Optional.empty();
  private Optional<String> kind = Optional.empty();
  private final Map<String, String> classes = new LinkedHashMap<>();
  private Optional<String> channel = Optional.empty();
  private ImmutableSet<Demand> demands = ImmutableSet.of();
  private Optional<String> owner = Optional.empty();
  private Optional<LocalDate> due = Optional.empty();
  private final List<ProgressNote> progress = new ArrayList<>();
  private Optional<String> outcome = Optional.empty();

  ComplaintCaseBuilder(String id, LocalDate received) {
    this.id = id;
    this.received = received;
  }

  ComplaintCaseBuilder(ComplaintCase from) {
    this(from.id(), from.received());
    customer = from.customer();
    issue = from.issue();
    kind = from.kind();
    classes.putAll(from.classes());
    channel = from.channel();
    demands = ImmutableSet.copyOf(from.demands());
    owner = from.owner();
    due = from.due();
    progress.addAll(from.progress());
    outcome = from.outcome();
  }

  /** Sets who complains: a reference of the host. */
  public ComplaintCaseBuilder customer(String customer) {
    this.customer = Optional.of(customer);
    return this;
  }

  /** Sets what the complaint is about. */
  public ComplaintCaseBuilder issue(String issue) {
    this.issue = Optional.of(issue);
    return this;
  }

  /** Sets the kind, an id of a {@link io.github.heyan.core.customer.MessageKind} or of the host. */
  public ComplaintCaseBuilder kind(String kind) {
    this.kind = Optional.of(kind);
    return this;
  }

  /** Sets the channel, an id of the taxonomy {@code channel}. */
  public ComplaintCaseBuilder channel(String channel) {
    this.channel = Optional.of(channel);
    return this;
  }

  /** Sets who answers for it: a reference of the host. */
  public ComplaintCaseBuilder owner(String owner) {
    this.owner = Optional.of(owner);
    return this;
  }

  /** Sets what came of it. */
  public ComplaintCaseBuilder outcome(String outcome) {
    this.outcome = Optional.of(outcome);
    return this;
  }

  /** Sets the class of a taxonomy, both by id, in place of one set before. */
  public ComplaintCaseBuilder putClass(String taxonomy, String id) {
    classes.put(taxonomy, id);
    return this;
  }

  /** Sets what is asked for. */
  public ComplaintCaseBuilder demands(Set<Demand> demands) {
    this.demands = ImmutableSet.copyOf(demands);
    return this;
  }

  /** Sets the last day for the answer. */
  public ComplaintCaseBuilder due(LocalDate due) {
    this.due = Optional.of(due);
    return this;
  }

  /** Adds a note of progress. */
  public ComplaintCaseBuilder add(ProgressNote note) {
    progress.add(note);
    return this;
  }

  /**
   * Returns the case.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public ComplaintCase build() {
    return new ComplaintCase(
        id, received, customer, issue, kind, classes, channel, demands, owner, due, progress,
        outcome);
  }
}
