package io.github.heyan.phrases.reframe;

import io.github.heyan.core.Span;
import io.github.heyan.core.cue.Pattern;
import io.github.heyan.core.text.Characters;
import io.github.heyan.core.text.Text;
import io.github.heyan.phrases.Phrase;
import io.github.heyan.phrases.Template;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One reframing, tried on one fault. */
final class Rephrasing {
  /** The whole unit. */
  static final String UNIT = "unit";

  /** What matched; where there are no patterns, the fault itself. */
  static final String MATCH = "match";

  /** What stands in the unit before the match. */
  static final String BEFORE = "before";

  /** What stands in the unit behind the match. */
  static final String AFTER = "after";

  private static final String MARKS = "\u3002,.!?~\u2026";

  private final Reframing reframing;
  private final Text text;
  private final int start;
  private final int end;
  private final int unitStart;
  private final int unitEnd;

  /** A place where a pattern matched; none where the reframing has no patterns. */
  private record Place(Optional<Pattern> pattern, int start, int end) {}

  Rephrasing(Reframing reframing, Text text, int start, int end) {
    this.reframing = reframing;
    this.text = text;
    this.start = start;
    this.end = end;
    this.unitStart = reframing.reach().start(text, start);
    this.unitEnd = reframing.reach().end(text, end);
  }

  /** Returns what it makes of the fault; nothing where it does not fit. */
  Stream<Rewording> rewordings() {
    List<Place> places = places();
    if (places.isEmpty()) {
      return Stream.empty();
    }
    return reframing.every()
        ? Stream.of(everywhere(places))
        : reframing.to().stream().map(to -> rewording(to, places.get(0)));
  }

  private List<Place> places() {
    List<Place> places = new ArrayList<>();
    if (reframing.match().isEmpty()) {
      places.add(new Place(Optional.empty(), start, end));
    }
    int at = unitStart;
    while (at < unitEnd) {
      Optional<Place> place = longestFrom(at).filter(each -> each.end > each.start);
      place.filter(this::isWanted).ifPresent(places::add);
      at = place.filter(this::isWanted).map(Place::end).orElse(at + 1);
    }
    places.removeIf(this::isGuarded);
    return places;
  }

  private Optional<Place> longestFrom(int at) {
    Optional<Place> longest = Optional.empty();
    for (Pattern pattern : reframing.match()) {
      int to = pattern.longestFrom(text, at);
      if (to <= unitEnd && to > longest.map(Place::end).orElse(at)) {
        longest = Optional.of(new Place(Optional.of(pattern), at, to));
      }
    }
    return longest;
  }

  private boolean isWanted(Place place) {
    return reframing.every() || (place.start < end && start < place.end);
  }

  private boolean isGuarded(Place place) {
    return !reframing.guard().silencers(text, place.start, place.end).isEmpty();
  }

  private Rewording everywhere(List<Place> places) {
    Span span = text.span(places.get(0).start, places.get(places.size() - 1).end);
    StringBuilder made = new StringBuilder();
    int from = span.start();
    for (Place place : places) {
      Span match = text.span(place.start, place.end);
      made.append(text.original(), from, match.start());
      made.append(fill(reframing.to().get(0), place).text());
      from = match.end();
    }
    return new Rewording(reframing.id(), reframing.complete(), span, made.toString(), List.of());
  }

  private Rewording rewording(Template to, Place place) {
    Phrase phrase = fill(to, place);
    Span span =
        reframing.reach() == Reach.MATCH
            ? text.span(place.start, place.end)
            : text.span(unitStart, unitEnd);
    return closed(span, phrase);
  }

  /** Takes the marks behind the span away where they do not go with what takes its place. */
  private Rewording closed(Span span, Phrase phrase) {
    boolean brings = endsIn(phrase.text(), "。？！");
    boolean asked = !reframing.complete() && markAt(span.end()) == '?';
    int to = span.end();
    while ((brings || asked) && MARKS.indexOf(markAt(to)) >= 0) {
      to++;
    }
    return new Rewording(
        reframing.id(),
        reframing.complete(),
        new Span(span.start(), to),
        asked && !brings ? phrase.text() + "。" : phrase.text(),
        phrase.openSlots());
  }

  private static boolean endsIn(String words, String marks) {
    return !words.isEmpty() && marks.indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  private char markAt(int offset) {
    String original = text.original();
    return offset < original.length() ? Characters.fold(original.charAt(offset)) : ' ';
  }

  private Phrase fill(Template to, Place place) {
    Map<String, String> parts = new HashMap<>();
    reframing.match().forEach(each -> each.groups().forEach(name -> parts.put(name, "")));
    parts.put(UNIT, original(unitStart, unitEnd));
    parts.put(MATCH, original(place.start, place.end));
    parts.put(BEFORE, original(unitStart, place.start));
    parts.put(AFTER, original(place.end, unitEnd));
    place.pattern.ifPresent(
        pattern ->
            pattern
                .groups()
                .forEach(
                    name ->
                        pattern
                            .group(text, place.start, place.end, name)
                            .ifPresent(at -> parts.put(name, original(at[0], at[1])))));
    return to.fill(parts);
  }

  private String original(int from, int to) {
    return text.span(from, to).of(text.original());
  }
}
