package io.github.heyan.core.complaint;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.heyan.core.customer.CustomerReading;
import io.github.heyan.core.customer.Demand;
import io.github.heyan.core.customer.TaxonomyClass;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The record of a complaint, so that somebody answers for it, something is heard of it, and
 * something comes of it (source text 001: 有人管、有回音、有结果).
 *
 * <pre>{@code
 * ComplaintCase open =
 *     ComplaintCase.of("2026-0017", received, reading).toBuilder()
 *         .customer("C-88")
 *         .owner("王敏")
 *         .due(due)
 *         .build();
 * open.missing(); // {HANDLING=[PROGRESS], CLOSED=[OUTCOME]}
 * }</pre>
 *
 * <p>A text that is blank counts as missing. Immutable; nothing is stored.
 *
 * @param id id of the host
 * @param received the day of receipt
 * @param customer who complains: a reference of the host, best no personal data
 * @param issue what about
 * @param kind id of a {@link io.github.heyan.core.customer.MessageKind}, or one of the host
 * @param classes ids of classes by the ids of their taxonomies, such as {@code official_cause}
 * @param channel id of a class of the taxonomy {@code channel}
 * @param demands what is asked for
 * @param owner who answers for it: a reference of the host
 * @param due the last day for the answer, see {@link DeadlineStatus#due}
 * @param progress what was done, oldest first
 * @param outcome what came of it
 */
public record ComplaintCase(
    String id,
    LocalDate received,
    Optional<String> customer,
    Optional<String> issue,
    Optional<String> kind,
    Map<String, String> classes,
    Optional<String> channel,
    Set<Demand> demands,
    Optional<String> owner,
    Optional<LocalDate> due,
    List<ProgressNote> progress,
    Optional<String> outcome) {

  /**
   * Copies the collections and sorts the notes by day.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public ComplaintCase {
    checkArgument(!id.isBlank(), "id must not be blank, but was \"%s\"", id);
    customer = some(customer);
    issue = some(issue);
    kind = some(kind);
    classes = ImmutableMap.copyOf(classes);
    channel = some(channel);
    demands = ImmutableSet.copyOf(demands);
    owner = some(owner);
    progress =
        ImmutableList.sortedCopyOf((one, other) -> one.date().compareTo(other.date()), progress);
    outcome = some(outcome);
  }

  private static Optional<String> some(Optional<String> text) {
    return text.filter(each -> !each.isBlank());
  }

  /** Returns a builder of a case of which nothing else is known. */
  public static ComplaintCaseBuilder builder(String id, LocalDate received) {
    return new ComplaintCaseBuilder(id, received);
  }

  /**
   * Returns the case of a message that was read: its summary is the issue, and its classes, channel
   * and demands are taken over. Customer, owner and due date are for the host to fill.
   */
  public static ComplaintCase of(String id, LocalDate received, CustomerReading reading) {
    ComplaintCaseBuilder builder =
        builder(id, received)
            .issue(reading.summary())
            .kind(reading.kind().id())
            .demands(reading.demands());
    reading.channel().map(TaxonomyClass::id).ifPresent(builder::channel);
    reading.cause().ifPresent(cause -> builder.putClass("cause", cause.id()));
    reading.officialCause().ifPresent(cause -> builder.putClass("official_cause", cause.id()));
    reading.business().ifPresent(business -> builder.putClass("business", business.id()));
    return builder.build();
  }

  /** Returns a builder that begins with what is in this case. */
  public ComplaintCaseBuilder toBuilder() {
    return new ComplaintCaseBuilder(this);
  }

  /** Returns what is missing, by the stage that asks for it; a complete case has no entry. */
  public Map<CaseStage, List<CaseField>> missing() {
    ImmutableMap.Builder<CaseStage, List<CaseField>> missing = ImmutableMap.builder();
    for (CaseStage stage : CaseStage.values()) {
      List<CaseField> fields =
          missing(stage).stream().filter(field -> field.stage() == stage).toList();
      if (!fields.isEmpty()) {
        missing.put(stage, fields);
      }
    }
    return missing.buildOrThrow();
  }

  /** Returns what is missing for a case that has come to {@code stage}, earlier stages included. */
  public List<CaseField> missing(CaseStage stage) {
    return ImmutableList.copyOf(CaseField.values()).stream()
        .filter(field -> field.stage().compareTo(stage) <= 0 && !has(field))
        .collect(toImmutableList());
  }

  private boolean has(CaseField field) {
    return switch (field) {
      case CUSTOMER -> customer.isPresent();
      case ISSUE -> issue.isPresent();
      case OWNER -> owner.isPresent();
      case DUE -> due.isPresent();
      case PROGRESS -> !progress.isEmpty();
      case OUTCOME -> outcome.isPresent();
    };
  }

  /**
   * Returns for how many calendar days nothing was noted, since the last note or since receipt, so
   * that the customer is not left without word (source text 001: 过程反馈).
   *
   * @throws IllegalArgumentException if {@code today} is before the last note or receipt
   */
  public int silentDays(LocalDate today) {
    LocalDate last = progress.isEmpty() ? received : progress.get(progress.size() - 1).date();
    checkArgument(
        !today.isBefore(last),
        "today must not be before the last entry, %s, but was %s",
        last,
        today);
    return Math.toIntExact(ChronoUnit.DAYS.between(last, today));
  }
}
