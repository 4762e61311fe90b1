package io.github.heyan.checker;

import com.google.common.collect.ImmutableList;
import io.github.heyan.core.Span;
import io.github.heyan.core.text.PersonalData;
import io.github.heyan.core.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Chooses among candidates that overlap, so that one piece of text carries one fault: what a rule
 * finds before what the second reader suspects, a gate before others, then the graver, the longer,
 * the earlier, at last by id.
 */
final class Selection {
  static final Comparator<Candidate> BEST_FIRST =
      Comparator.<Candidate, Boolean>comparing(candidate -> candidate.rule().learned())
          .thenComparing(candidate -> !candidate.rule().gate())
          .thenComparing(candidate -> candidate.rule().severity())
          .thenComparing(candidate -> candidate.start() - candidate.end())
          .thenComparing(Candidate::start)
          .thenComparing(candidate -> candidate.rule().id());

  private final Text text;
  private final List<Candidate> candidates;
  private final List<Candidate> chosen;
  private final List<Dropped> dropped;

  /** What the second reader suspects as well, by the candidate that is reported. */
  private final Map<Candidate, Candidate> seconding;

  Selection(Text text, List<Candidate> candidates) {
    this.text = text;
    this.candidates = candidates;
    boolean none = candidates.isEmpty();
    this.chosen = none ? List.of() : new ArrayList<>();
    this.dropped = none ? List.of() : new ArrayList<>();
    this.seconding = none ? Map.of() : new IdentityHashMap<>();
    if (!none) {
      ImmutableList.sortedCopyOf(BEST_FIRST, candidates).forEach(this::place);
      chosen.sort(Comparator.comparingInt(Candidate::start));
    }
  }

  private void place(Candidate candidate) {
    Optional<Candidate> winner = chosen.stream().filter(candidate::competesWith).findFirst();
    if (candidate.silencers().isEmpty() && winner.isEmpty()) {
      chosen.add(candidate);
    } else {
      dropped.add(new Dropped(candidate, winner));
      if (candidate.rule().learned() && candidate.silencers().isEmpty()) {
        winner.ifPresent(better -> seconding.merge(better, candidate, Selection::surer));
      }
    }
  }

  private static Candidate surer(Candidate one, Candidate other) {
    return one.confidence() >= other.confidence() ? one : other;
  }

  /** A candidate that is not reported; the winner counts only where nothing silences it. */
  private record Dropped(Candidate candidate, Optional<Candidate> winner) {

    Dismissal dismissal(Text text, String masked) {
      Span span = text.span(candidate.start(), candidate.end());
      return new Dismissal(candidate.rule().id(), span, span.of(masked), reasons());
    }

    private List<Dismissal.Reason> reasons() {
      if (!candidate.silencers().isEmpty()) {
        return candidate.silencers().stream()
            .map(silencer -> new Dismissal.Reason(silencer.id(), silencer.why()))
            .toList();
      }
      return winner.stream()
          .map(better -> better.rule().id())
          .map(id -> new Dismissal.Reason(id, "同一处已由规则 " + id + " 报告"))
          .toList();
    }
  }

  /** Returns the text that was read. */
  Text text() {
    return text;
  }

  /** Returns all candidates, silenced ones too. */
  List<Candidate> candidates() {
    return candidates;
  }

  /** Returns what is reported, ordered by place. */
  List<Candidate> chosen() {
    return chosen;
  }

  /** Returns the findings, ordered by place. */
  List<Finding> findings() {
    if (chosen.isEmpty()) {
      return List.of();
    }
    String masked = masked();
    return chosen.stream()
        .map(each -> Findings.of(each, Optional.ofNullable(seconding.get(each)), text, masked))
        .toList();
  }

  /** Returns the silenced candidates, ordered by place. */
  List<Dismissal> dismissed() {
    String masked = masked();
    return dropped.stream()
        .map(each -> each.dismissal(text, masked))
        .sorted(Comparator.comparing(Dismissal::span).thenComparing(Dismissal::rule))
        .toList();
  }

  /** Returns the text without what is personal, be it in the words of another rule. */
  private String masked() {
    List<Span> hidden =
        candidates.stream()
            .filter(candidate -> candidate.rule().personal())
            .flatMap(candidate -> candidate.personal(text))
            .toList();
    return PersonalData.mask(text.original(), hidden);
  }
}
