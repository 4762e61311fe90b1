package io.github.heyan.core.customer;

import com.google.common.collect.ImmutableList;
import io.github.heyan.core.PackException;
import io.github.heyan.core.Span;
import io.github.heyan.core.cue.Cue;
import io.github.heyan.core.cue.CueSet;
import io.github.heyan.core.cue.Exemption;
import io.github.heyan.core.cue.Hit;
import io.github.heyan.core.pack.CueEntry;
import io.github.heyan.core.pack.Example;
import io.github.heyan.core.pack.Problems;
import io.github.heyan.core.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Proves the cues of a customer pack by their examples; each exception is needed by one. */
final class CustomerProof {
  private final Problems problems = new Problems();

  private CustomerProof() {}

  /**
   * Proves {@code pack}.
   *
   * @throws PackException with every example that does not hold
   */
  static void check(CustomerPack pack) {
    CustomerProof proof = new CustomerProof();
    Stream.of(
            pack.signals().stream().map(Signal::entry),
            pack.slots().stream().map(SlotCue::entry),
            pack.needs().stream().map(NeedCue::entry))
        .flatMap(each -> each)
        .forEach(proof::check);
    proof.problems.throwIfAny();
  }

  private void check(CueEntry entry) {
    CueSet alone = CueSet.compile(ImmutableList.of(entry.cue()));
    Set<String> needed = new HashSet<>();
    entry.matching().forEach(example -> checkMatch(entry.cue(), alone, example));
    entry.passing().forEach(example -> checkPass(entry.cue(), alone, example, needed));
    entry.cue().exemptions().stream()
        .map(Exemption::id)
        .filter(id -> !needed.contains(id))
        .forEach(id -> report(entry, "exception \"" + id + "\" is needed by no example"));
  }

  private void checkMatch(Cue cue, CueSet alone, Example example) {
    Text text = Text.of(example.text());
    List<Span> found =
        alone.scan(text).stream().map(hit -> text.span(hit.start(), hit.end())).toList();
    if (found.isEmpty() && example.spans().isEmpty()) {
      report(example, cue, "expected a hit in " + example.text());
    } else if (!example.spans().isEmpty() && !found.equals(example.spans())) {
      String expected = example.marked(example.spans());
      report(example, cue, "expected " + expected + ", but found " + example.marked(found));
    }
  }

  private void checkPass(Cue cue, CueSet alone, Example example, Set<String> needed) {
    Text text = Text.of(example.text());
    List<Span> found = new ArrayList<>();
    Set<String> by = new LinkedHashSet<>();
    for (Hit hit : alone.candidates(text)) {
      List<Exemption> silencers = cue.silencers(text, hit.start(), hit.end());
      silencers.forEach(silencer -> by.add(silencer.id()));
      if (silencers.isEmpty()) {
        found.add(text.span(hit.start(), hit.end()));
      } else if (silencers.size() == 1) {
        needed.add(silencers.get(0).id());
      }
    }
    if (!found.isEmpty()) {
      report(example, cue, "expected nothing, but found " + example.marked(found));
    }
    example
        .by()
        .filter(id -> !id.equals("none") && !by.contains(id))
        .ifPresent(
            id -> report(example, cue, "expected to be silenced by " + id + ", but was by " + by));
  }

  private void report(Example example, Cue cue, String message) {
    problems.add(example.source().problem(cue.name() + ": " + message));
  }

  private void report(CueEntry entry, String message) {
    problems.add(entry.source().problem(entry.cue().name() + ": " + message));
  }
}
