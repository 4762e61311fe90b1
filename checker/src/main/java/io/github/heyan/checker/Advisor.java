package io.github.heyan.checker;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import io.github.heyan.core.text.Text;
import io.github.heyan.phrases.reframe.Reframer;
import io.github.heyan.phrases.reframe.Rewording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Looks for better words for the findings of one reply, and verifies them with the checker itself.
 * Made anew for each reply; not thread-safe.
 */
final class Advisor {
  /** The most suggestions for a finding. */
  static final int MOST = 3;

  /** How many UTF-16 units are checked again for one reply, so that long texts stay cheap. */
  private static final int BUDGET = 60_000;

  /** How many combinations are tried for the whole reply. */
  private static final int TRIALS = 24;

  private final Function<String, List<Finding>> check;
  private final Text text;
  private final String reply;
  private int budget = BUDGET;

  /**
   * Makes an advisor.
   *
   * @param check finds the faults of a reply, without suggestions, in the same context
   */
  Advisor(Function<String, List<Finding>> check, Text text) {
    this.check = check;
    this.text = text;
    this.reply = text.original();
  }

  /** Returns {@code findings}, which are those of {@code candidates}, with suggestions. */
  List<Finding> advise(List<Candidate> candidates, List<Finding> findings) {
    List<Finding> advised = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      advised.add(finding.with(suggestions(candidates.get(i), finding, findings)));
    }
    return advised;
  }

  private List<Suggestion> suggestions(Candidate candidate, Finding finding, List<Finding> all) {
    List<Suggestion> suggestions = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Rule rule = candidate.rule();
    if (rule.reframe().filter(List::isEmpty).isPresent()) {
      return suggestions;
    }
    Iterator<Rewording> rewordings =
        Reframer.standard()
            .reword(
                text,
                candidate.start(),
                candidate.end(),
                rule.category(),
                rule.reframe().orElse(ImmutableList.of()))
            .iterator();
    while (suggestions.size() < MOST && rewordings.hasNext()) {
      Rewording rewording = rewordings.next();
      if (seen.add(rewording.in(reply))
          && RewriteContract.isKept(text, candidate.start(), candidate.end(), rewording)
          && isCure(rewording.in(reply), finding, all)) {
        suggestions.add(suggestion(rewording));
      }
    }
    return suggestions;
  }

  private static Suggestion suggestion(Rewording rewording) {
    return new Suggestion(
        rewording.complete() ? Suggestion.Kind.REWRITE : Suggestion.Kind.TEMPLATE,
        rewording.span(),
        rewording.text(),
        rewording.slots(),
        rewording.reframing());
  }

  /** Returns whether in {@code changed} the fault is gone and no new one has come. */
  private boolean isCure(String changed, Finding finding, List<Finding> all) {
    Optional<List<Finding>> left = checked(changed);
    if (left.isEmpty()) {
      return false;
    }
    Multiset<String> allowed = HashMultiset.create();
    all.forEach(each -> allowed.add(each.rule()));
    allowed.remove(finding.rule());
    return left.get().stream().allMatch(each -> allowed.remove(each.rule()));
  }

  private Optional<List<Finding>> checked(String changed) {
    if (changed.length() > budget) {
      return Optional.empty();
    }
    budget -= changed.length();
    return Optional.of(check.apply(changed));
  }

  /**
   * Returns the whole reply in better words, or nothing where no choice of suggestions leaves it
   * without a fault.
   */
  Optional<Rewritten> rewrite(List<Finding> findings) {
    if (findings.isEmpty() || findings.stream().anyMatch(each -> each.suggestions().isEmpty())) {
      return Optional.empty();
    }
    int[] choice = new int[findings.size()];
    for (int trial = 0; trial < TRIALS; trial++) {
      Optional<Rewritten> rewritten = combined(findings, choice).filter(this::isClean);
      if (rewritten.isPresent()) {
        return rewritten;
      }
      if (!advance(choice, findings)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isClean(Rewritten rewritten) {
    return checked(rewritten.text()).filter(List::isEmpty).isPresent();
  }

  /** Moves to the next choice, that of the first finding moving fastest. */
  private static boolean advance(int[] choice, List<Finding> findings) {
    for (int i = 0; i < choice.length; i++) {
      choice[i]++;
      if (choice[i] < findings.get(i).suggestions().size()) {
        return true;
      }
      choice[i] = 0;
    }
    return false;
  }

  private Optional<Rewritten> combined(List<Finding> findings, int[] choice) {
    List<Suggestion> chosen = new ArrayList<>();
    for (int i = 0; i < choice.length; i++) {
      Suggestion next = findings.get(i).suggestions().get(choice[i]);
      if (chosen.stream().noneMatch(each -> each.span().overlaps(next.span()))) {
        chosen.add(next);
      }
    }
    chosen.sort(Comparator.comparing(Suggestion::span));
    return Optional.of(Rewritten.of(reply, chosen));
  }
}
