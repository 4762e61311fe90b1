package io.github.heyan.training;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.heyan.checker.Finding;
import io.github.heyan.checker.ReplyChecker;
import io.github.heyan.checker.Severity;
import io.github.heyan.core.Span;
import io.github.heyan.core.text.PersonalData;
import io.github.heyan.training.LabelledReply.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A labelled reply and what a checker found in it. Immutable.
 *
 * @param reply the reply
 * @param findings what was found, hints too
 */
record ReviewedReply(LabelledReply reply, ImmutableList<Finding> findings) {

  static ReviewedReply of(LabelledReply reply, ReplyChecker checker) {
    return new ReviewedReply(
        reply, ImmutableList.copyOf(checker.check(reply.context()).findings()));
  }

  /** Returns the findings that say that there is a fault; a hint never does. */
  ImmutableList<Finding> alarms() {
    return findings.stream()
        .filter(finding -> finding.severity().isAtLeast(Severity.WARNING))
        .collect(ImmutableList.toImmutableList());
  }

  boolean isFlagged() {
    return !alarms().isEmpty();
  }

  /** Returns the categories of the alarms. */
  ImmutableSet<String> found() {
    return alarms().stream().map(Finding::category).collect(ImmutableSet.toImmutableSet());
  }

  /** Returns whether {@code finding} meets the words of a fault, or the reply has such a fault. */
  boolean isRight(Finding finding) {
    return reply.faults().stream()
        .anyMatch(
            fault ->
                fault.category().equals(finding.category())
                    || fault.span().overlaps(finding.span()));
  }

  /** Returns what was found in the place of what was expected. */
  ImmutableList<Confusion> confusions() {
    List<Confusion> confusions = new ArrayList<>();
    for (String missed : Sets.difference(reply.categories(), found())) {
      Set<String> instead = foundAtWordsOf(missed);
      instead.forEach(
          other -> confusions.add(new Confusion(Optional.of(missed), Optional.of(other))));
      if (instead.isEmpty()) {
        confusions.add(new Confusion(Optional.of(missed), Optional.empty()));
      }
    }
    alarms().stream()
        .filter(alarm -> !isRight(alarm))
        .map(alarm -> new Confusion(Optional.empty(), Optional.of(alarm.category())))
        .distinct()
        .forEach(confusions::add);
    return ImmutableList.copyOf(confusions);
  }

  private ImmutableSet<String> foundAtWordsOf(String category) {
    List<Span> words =
        reply.faults().stream()
            .filter(fault -> fault.category().equals(category))
            .map(Fault::span)
            .toList();
    return alarms().stream()
        .filter(alarm -> words.stream().anyMatch(alarm.span()::overlaps))
        .map(Finding::category)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Returns the reply with personal data masked, also what only a finding hides. */
  String masked() {
    String masked = PersonalData.mask(reply.text());
    List<Span> hidden = findings.stream().flatMap(each -> hidden(each, masked)).toList();
    return hidden.isEmpty() ? masked : PersonalData.mask(reply.text(), hidden);
  }

  /** Returns the places where the words of {@code finding} are masked and {@code masked} is not. */
  private static Stream<Span> hidden(Finding finding, String masked) {
    int start = finding.span().start();
    return IntStream.range(0, Math.min(finding.text().length(), finding.span().length()))
        .filter(i -> finding.text().charAt(i) == '*' && masked.charAt(start + i) != '*')
        .mapToObj(i -> new Span(start + i, start + i + 1));
  }
}
