package io.github.heyan.checker;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.heyan.checker.reader.ReplyReading;
import io.github.heyan.checker.reader.Suspicion;
import io.github.heyan.core.cue.Condition;
import io.github.heyan.core.cue.Exemption;
import io.github.heyan.core.cue.Measure;
import io.github.heyan.core.cue.Pattern;
import io.github.heyan.core.text.Scope;
import io.github.heyan.core.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Judges the rules of a book on one reply. Made anew for each reply; not thread-safe. */
final class Evaluation {
  private static final int[] NONE = {};

  private final RuleBook book;
  private final Optional<SecondReader> secondReader;
  private final boolean explains;
  private final ReplyContext context;
  private final ReadText reply;
  private @Nullable ReadText customer;

  /** What a pattern matched, or the unit on which a rule without patterns is tried. */
  private record Place(int start, int end, boolean matched) {}

  /**
   * Reads the texts of {@code context}.
   *
   * @param secondReader who reads beside the rules
   * @param explains whether to look for everything that silences a candidate, or the first only
   */
  Evaluation(
      RuleBook book, Optional<SecondReader> secondReader, ReplyContext context, boolean explains) {
    this.book = book;
    this.secondReader = secondReader;
    this.explains = explains;
    this.context = context;
    this.reply = new ReadText(book, context.reply());
  }

  ReadText reply() {
    return reply;
  }

  /** Returns the candidates of all rules, silenced ones too, in the order of the rules. */
  List<Candidate> candidates() {
    List<Candidate> candidates = new ArrayList<>();
    book.forEachMatch(
        reply.text(),
        (rule, hit) -> {
          Optional<Pattern> pattern = Optional.of(rule.match().get(hit.pattern()));
          judge(rule, pattern, new Place(hit.start(), hit.end(), true), candidates);
        });
    measure(candidates);
    suspect(candidates);
    return candidates;
  }

  private void measure(List<Candidate> candidates) {
    for (Rule rule : book.measuringRules()) {
      rule.forEachUnit(reply.text(), (start, end) -> measure(rule, start, end, candidates));
    }
  }

  private void measure(Rule rule, int start, int end, List<Candidate> candidates) {
    Condition.Measured first = (Condition.Measured) rule.requires().get(0).condition();
    if (first.measure() != Measure.FILLER_SHARE && end - start < first.min()) {
      return;
    }
    Place place = new Place(start, end, false);
    if (holds(first, place)) {
      judge(rule, Optional.empty(), place, candidates);
    }
  }

  private void suspect(List<Candidate> candidates) {
    if (secondReader.isEmpty()) {
      return;
    }
    ReplyReading reading = secondReader.get().read(reply.text(), reply.acts());
    candidates.replaceAll(each -> each.withConsentOf(reading));
    List<Candidate> ofRules = List.copyOf(candidates);
    for (Suspicion each : reading.suspicions()) {
      Optional<Rule> rule = book.learnedRule(each.category());
      if (rule.isPresent() && rule.get().appliesTo(context.kind())) {
        Place place = new Place(each.start(), each.end(), true);
        candidates.add(
            new Candidate(
                rule.get(),
                Optional.empty(),
                Optional.of(each),
                place.start,
                place.end,
                eased(each, ofRules).orElseGet(() -> silencers(rule.get(), place))));
      }
    }
  }

  /** Returns what silences a rule of the same category in the clause that is suspected. */
  private static Optional<ImmutableList<Exemption>> eased(
      Suspicion suspicion, List<Candidate> ofRules) {
    return ofRules.stream()
        .filter(each -> each.rule().category().equals(suspicion.category()))
        .filter(each -> !each.silencers().isEmpty() && each.isWithin(suspicion.clause()))
        .map(Candidate::silencers)
        .findFirst();
  }

  private void judge(
      Rule rule, Optional<Pattern> pattern, Place place, List<Candidate> candidates) {
    if (rule.appliesTo(context.kind())) {
      candidates.add(
          new Candidate(
              rule, pattern, Optional.empty(), place.start, place.end, silencers(rule, place)));
    }
  }

  private ImmutableList<Exemption> silencers(Rule rule, Place place) {
    List<Exemption> silencers = new ArrayList<>();
    addSilencers(rule.requires(), false, place, silencers);
    addSilencers(rule.unless(), true, place, silencers);
    return ImmutableList.copyOf(silencers);
  }

  /** Adds the exemptions that hold, or do not hold; only the first unless all are to be named. */
  private void addSilencers(
      List<Exemption> exemptions, boolean holding, Place place, List<Exemption> silencers) {
    for (Exemption exemption : exemptions) {
      if (!explains && !silencers.isEmpty()) {
        return;
      }
      if (holds(exemption.condition(), place) == holding) {
        silencers.add(exemption);
      }
    }
  }

  private boolean holds(Condition condition, Place place) {
    if (condition instanceof Condition.Positional positional) {
      return holds(positional, place);
    } else if (condition instanceof Condition.Presence presence) {
      return holds(presence, place);
    } else if (condition instanceof Condition.All all) {
      return all.parts().stream().allMatch(part -> holds(part, place));
    }
    return holds((Condition.Measured) condition, place);
  }

  private boolean holds(Condition.Positional positional, Place place) {
    if (positional.place() != Condition.Place.ANYWHERE || positional.scope() != Scope.CUSTOMER) {
      return positional.holds(reply.text(), place.start, place.end);
    }
    return customer() != null && positional.holds(customer().text(), 0, customer().text().length());
  }

  private boolean holds(Condition.Presence presence, Place place) {
    ReadText read = presence.scope() == Scope.CUSTOMER ? customer() : reply;
    if (read == null) {
      return false;
    }
    boolean ofCustomer = presence.scope() == Scope.CUSTOMER;
    Text text = read.text();
    int from = ofCustomer ? 0 : text.scopeStart(presence.scope(), place.start);
    int to = ofCustomer ? text.length() : text.scopeEnd(presence.scope(), place.end);
    // What a reply is caught for cannot excuse it; a unit is not what it is caught for.
    boolean hole = place.matched && !ofCustomer;
    int holeStart = hole ? place.start : 0;
    int holeEnd = hole ? place.end : 0;
    Predicate<String> found =
        name ->
            book.cuesOf(presence.acts(), name).stream()
                .anyMatch(cue -> read.has(cue, from, to, holeStart, holeEnd));
    return presence.all()
        ? presence.ids().stream().allMatch(found)
        : presence.ids().stream().anyMatch(found);
  }

  private boolean holds(Condition.Measured measured, Place place) {
    ReadText read = measured.scope() == Scope.CUSTOMER ? customer() : reply;
    if (read == null) {
      return false;
    }
    Text text = read.text();
    boolean ofCustomer = measured.scope() == Scope.CUSTOMER;
    int from = ofCustomer ? 0 : text.scopeStart(measured.scope(), place.start);
    int to = ofCustomer ? text.length() : text.scopeEnd(measured.scope(), place.end);
    int[] fillers = measured.measure() == Measure.FILLER_SHARE ? read.fillers() : NONE;
    int value = measured.measure().of(text, from, to, fillers);
    return measured.min() <= value && value <= measured.max();
  }

  private @Nullable ReadText customer() {
    if (customer == null && context.customer().isPresent()) {
      customer = new ReadText(book, context.customer().get());
    }
    return customer;
  }

  /** Returns the candidates of one rule; for proving its examples. */
  List<Candidate> candidatesOf(Rule rule) {
    return candidates().stream()
        .filter(each -> each.rule().id().equals(rule.id()))
        .collect(toImmutableList());
  }
}
