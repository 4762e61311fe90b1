package io.github.heyan.checker;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import io.github.heyan.core.PackException;
import io.github.heyan.core.Span;
import io.github.heyan.core.cue.Cue;
import io.github.heyan.core.cue.CueSet;
import io.github.heyan.core.cue.Exemption;
import io.github.heyan.core.cue.Hit;
import io.github.heyan.core.pack.CueEntry;
import io.github.heyan.core.pack.Example;
import io.github.heyan.core.pack.Problems;
import io.github.heyan.core.pack.Suggestions;
import io.github.heyan.core.pack.YamlMap;
import io.github.heyan.core.pack.YamlValue;
import io.github.heyan.core.text.Text;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Proves packs by their own examples: each holds, and each exception is the only thing that keeps a
 * rule silent on at least one of them.
 */
final class PackProof {
  private final RuleBook book;
  private final Optional<SecondReader> secondReader;
  private final Problems problems = new Problems();

  /** Ids of exceptions, alone and behind the name of whose they are, that an example needs. */
  private final Set<String> proven = new HashSet<>();

  private PackProof(RuleBook book, Optional<SecondReader> secondReader) {
    this.book = book;
    this.secondReader = secondReader;
  }

  /**
   * Proves {@code packs}, which are compiled in {@code book}.
   *
   * @throws PackException with every example that does not hold
   */
  static void check(RuleBook book, Optional<SecondReader> secondReader, List<RulePack> packs) {
    PackProof proof = new PackProof(book, secondReader);
    packs.forEach(proof::check);
    proof.problems.throwIfAny();
  }

  /**
   * Returns whether {@code gap} is one still: a rule of {@code book} does not do what it should.
   */
  static boolean isOpen(RuleBook book, Optional<SecondReader> secondReader, RulePack.Gap gap) {
    String text = gap.text().replaceAll("[\u3014\u3015]", "");
    ReplyContext context = ReplyContext.of(text);
    Optional<Rule> rule =
        book.rules().stream().filter(each -> each.id().equals(gap.rule())).findFirst();
    List<Candidate> candidates =
        new Evaluation(
                book,
                rule.flatMap(each -> readerFor(each, secondReader)),
                gap.customer().map(context::after).orElse(context),
                true)
            .candidates().stream()
                .filter(candidate -> candidate.rule().id().equals(gap.rule()))
                .toList();
    List<Span> spans = spans(candidates, text);
    if (!gap.flag() || spans.isEmpty()) {
      return gap.flag() == spans.isEmpty();
    }
    return !text.equals(gap.text()) && !marked(text, spans).equals(gap.text());
  }

  private void check(RulePack pack) {
    proven.clear();
    pack.pack().cues().forEach(this::check);
    pack.rules().forEach(this::check);
    pack.amendments().forEach(this::check);
    Map<String, YamlValue> shared = new LinkedHashMap<>();
    for (CueEntry entry : pack.pack().cues()) {
      Stream<Exemption> exemptions = entry.cue().exemptions().stream();
      checkNeed(pack, entry.cue().name(), entry.source(), exemptions, shared);
    }
    for (Rule rule : pack.rules()) {
      if (!isAwaiting(rule)) {
        checkNeed(pack, rule.id(), rule.source(), rule.silencers(), shared);
      }
    }
    for (Amendment amendment : pack.amendments()) {
      if (amendment instanceof Amendment.RuleChange change) {
        Stream<Exemption> unless = change.unless().stream();
        checkNeed(pack, change.rule(), change.source(), unless, shared);
      }
    }
    shared.forEach(
        (id, use) ->
            problems.add(pack.pack().placeOfExemption(id).orElse(use).problem(unneeded(id))));
  }

  /**
   * Reports the exceptions that are not needed; shared ones are kept in {@code shared}, with the
   * place where they are used first.
   */
  private void checkNeed(
      RulePack pack,
      String name,
      YamlValue source,
      Stream<Exemption> exemptions,
      Map<String, YamlValue> shared) {
    exemptions
        .map(Exemption::id)
        .filter(id -> !proven.contains(name + "/" + id))
        .forEach(
            id -> {
              if (!pack.isShared(id)) {
                report(place(source, id), name, unneeded(id));
              } else if (!proven.contains(id)) {
                shared.putIfAbsent(id, place(source, id));
              }
            });
  }

  /** Returns the place in {@code source} where the exception {@code id} is made or used. */
  private static YamlValue place(YamlValue source, String id) {
    return Stream.of("requires", "unless")
        .flatMap(key -> source.map().list(key).stream())
        .flatMap(entry -> names(entry.map()))
        .filter(name -> name.text().equals(id))
        .findFirst()
        .orElse(source);
  }

  private static Stream<YamlValue> names(YamlMap entry) {
    return Stream.concat(
        entry.get("id").stream(),
        entry.get("use").stream().flatMap(use -> use.listOrOne().stream()));
  }

  private static String unneeded(String id) {
    return "exception \"" + id + "\" is needed by no example";
  }

  private void prove(String name, List<Exemption> silencers) {
    if (silencers.size() == 1) {
      String id = silencers.get(0).id();
      proven.add(id);
      proven.add(name + "/" + id);
    }
  }

  /** Checks the examples of a change against the rule as it is changed. */
  private void check(Amendment amendment) {
    if (amendment instanceof Amendment.RuleChange change) {
      book.rules().stream()
          .filter(rule -> rule.id().equals(change.rule()))
          .forEach(rule -> check(rule, change.examples()));
    }
  }

  private void check(Rule rule) {
    check(rule, rule.examples());
  }

  private void check(Rule rule, Rule.Examples examples) {
    if (isAwaiting(rule)) {
      return;
    }
    for (Example example : examples.flag()) {
      List<Candidate> candidates = candidates(rule, example);
      List<Span> spans = spans(candidates, example.text());
      if (!isFound(rule, example.spans(), spans)) {
        String expected = marked(example.text(), example.spans());
        String found = marked(example.text(), spans);
        report(
            example,
            rule.id(),
            "expected " + expected + ", but found " + found + silencers(candidates));
      }
    }
    for (Example example : examples.pass()) {
      checkPass(rule, example);
    }
  }

  /**
   * Returns whether {@code found} is what the marks of an example say. Of a learned rule the words
   * need only touch the marks, as a model draws no sharp line and learns anew.
   */
  private static boolean isFound(Rule rule, List<Span> marks, List<Span> found) {
    return rule.learned()
        ? marks.stream().allMatch(mark -> found.stream().anyMatch(mark::overlaps))
            && found.stream().allMatch(span -> marks.stream().anyMatch(span::overlaps))
        : found.equals(marks.stream().sorted().toList());
  }

  private void checkPass(Rule rule, Example example) {
    List<Candidate> candidates = candidates(rule, example);
    List<Span> spans = spans(candidates, example.text());
    Set<String> by = ids(candidates);
    String expected = example.by().orElse("none");
    if (!spans.isEmpty()) {
      report(example, rule.id(), "expected nothing, but found " + marked(example.text(), spans));
    } else if (expected.equals("none") && !candidates.isEmpty()) {
      report(example, rule.id(), "expected no hit at all, but one is silenced by " + by);
    } else if (!expected.equals("none") && !by.contains(expected)) {
      report(example, rule.id(), otherwise(expected, by, "rule", rule.silencers()));
    }
    candidates.forEach(candidate -> prove(rule.id(), candidate.silencers()));
  }

  /** Says that {@code by} silences an example, and not {@code expected} of {@code known}. */
  private static String otherwise(
      String expected, Set<String> by, String finder, Stream<Exemption> known) {
    String but = by.isEmpty() ? "but the " + finder + " finds nothing there" : "but was by " + by;
    Set<String> ids = known.map(Exemption::id).collect(toImmutableSet());
    String hint = ids.contains(expected) ? "" : Suggestions.suffix(expected, ids);
    return "expected to be silenced by " + expected + ", " + but + hint;
  }

  private List<Candidate> candidates(Rule rule, Example example) {
    ReplyContext context = ReplyContext.of(example.text());
    return new Evaluation(
            book,
            readerFor(rule, secondReader),
            example.customer().map(context::after).orElse(context),
            true)
        .candidatesOf(rule);
  }

  /**
   * Returns the reader that the examples of {@code rule} need. What needs consent is proven without
   * it: whoever writes a rule cannot know what a model thinks.
   */
  private static Optional<SecondReader> readerFor(Rule rule, Optional<SecondReader> reader) {
    return rule.learned() ? reader : Optional.empty();
  }

  /** Returns whether a learned rule waits for a reader that knows its category. */
  private boolean isAwaiting(Rule rule) {
    return rule.learned()
        && secondReader.filter(each -> each.categories().contains(rule.category())).isEmpty();
  }

  private static List<Span> spans(List<Candidate> candidates, String original) {
    Text text = Text.of(original);
    return candidates.stream()
        .filter(candidate -> candidate.silencers().isEmpty())
        .map(candidate -> text.span(candidate.start(), candidate.end()))
        .sorted()
        .toList();
  }

  private static Set<String> ids(List<Candidate> candidates) {
    return candidates.stream()
        .flatMap(candidate -> candidate.silencers().stream())
        .map(Exemption::id)
        .collect(toImmutableSet());
  }

  private static String silencers(List<Candidate> candidates) {
    Set<String> ids = ids(candidates);
    return ids.isEmpty() ? "" : "; silenced by " + ids;
  }

  /** Returns {@code text} with 〔 and 〕 around {@code spans}. */
  static String marked(String text, List<Span> spans) {
    StringBuilder marked = new StringBuilder(text);
    for (int i = spans.size() - 1; i >= 0; i--) {
      marked.insert(spans.get(i).end(), '\u3015').insert(spans.get(i).start(), '\u3014');
    }
    return marked.toString();
  }

  private void check(CueEntry entry) {
    CueSet set = CueSet.compile(List.of(entry.cue()));
    for (Example example : entry.matching()) {
      if (set.scan(Text.of(example.text())).isEmpty()) {
        report(example, entry.cue().name(), "expected a hit in " + example.text());
      }
    }
    for (Example example : entry.passing()) {
      checkPass(entry.cue(), set, example);
    }
  }

  private void checkPass(Cue cue, CueSet set, Example example) {
    Text text = Text.of(example.text());
    List<Span> found =
        set.scan(text).stream().map(hit -> text.span(hit.start(), hit.end())).sorted().toList();
    if (!found.isEmpty()) {
      report(example, cue.name(), "expected nothing, but found " + marked(example.text(), found));
      return;
    }
    Set<String> by = new LinkedHashSet<>();
    for (Hit hit : set.candidates(text)) {
      List<Exemption> silencers = cue.silencers(text, hit.start(), hit.end());
      silencers.forEach(silencer -> by.add(silencer.id()));
      prove(cue.name(), silencers);
    }
    example
        .by()
        .filter(id -> !id.equals("none") && !by.contains(id))
        .ifPresent(
            id -> report(example, cue.name(), otherwise(id, by, "cue", cue.exemptions().stream())));
  }

  private void report(Example example, String id, String message) {
    report(example.source(), id, message);
  }

  private void report(YamlValue source, String id, String message) {
    problems.add(source.problem(id + ": " + message));
  }
}
