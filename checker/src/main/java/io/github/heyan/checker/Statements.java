package io.github.heyan.checker;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multiset;
import io.github.heyan.core.cue.CueSet;
import io.github.heyan.core.cue.Hit;
import io.github.heyan.core.pack.CueEntry;
import io.github.heyan.core.pack.PackReader;
import io.github.heyan.core.pack.PackSource;
import io.github.heyan.core.text.Characters;
import io.github.heyan.core.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a text states, as far as a rewording must keep it or must not add to it. */
final class Statements {
  private static final Pattern NUMBERS_AND_NAMES =
      Pattern.compile(
          "[0-9]+(?:[.,:/-][0-9]+)*%?|[a-z][a-z0-9_]*|[「《“][^」》”]{1,24}[」》”]|\"[^\"]{1,24}\"");

  /** How many characters behind a negation tell what is negated. */
  private static final int NEGATED = 2;

  private final Multiset<String> facts = HashMultiset.create();
  private final Multiset<String> negations = HashMultiset.create();
  private final Multiset<String> promises = HashMultiset.create();
  private final Set<String> certainty = new HashSet<>();

  private Statements() {}

  private static final class Cues {
    static final CueSet SET =
        CueSet.compile(
            PackReader.read(
                    PackSource.of(ReplyChecker.class, "packs/zh-contract"), ImmutableMap.of())
                .cues()
                .stream()
                .map(CueEntry::cue)
                .toList());

    static String id(Hit hit) {
      String name = SET.cues().get(hit.cue()).name();
      return name.substring(name.indexOf('/') + 1);
    }
  }

  /** Returns what {@code reply} states. */
  static Statements of(String reply) {
    Text text = Text.of(reply);
    return of(text, 0, text.length(), List.of());
  }

  /**
   * Returns what is stated in a stretch of the view of {@code text}, negations that overlap {@code
   * but} left out.
   */
  static Statements of(Text text, int start, int end, List<int[]> but) {
    Statements made = new Statements();
    made.readNumbers(text, start, end);
    List<Hit> negations = new ArrayList<>();
    for (Hit hit : Cues.SET.scan(text)) {
      if (hit.overlaps(start, end)) {
        made.read(text, hit, negations);
      }
    }
    negations.removeIf(
        hit ->
            negations.stream().anyMatch(other -> isWithin(hit, other))
                || but.stream().anyMatch(place -> hit.overlaps(place[0], place[1])));
    negations.forEach(hit -> made.negations.add(negation(text, hit)));
    return made;
  }

  private static boolean isWithin(Hit hit, Hit other) {
    return other.start() <= hit.start()
        && hit.end() <= other.end()
        && other.end() - other.start() > hit.end() - hit.start();
  }

  private void readNumbers(Text text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.at(i) == Characters.PLACEHOLDER) {
        String placeholder = text.span(i, i + 1).of(text.original());
        if (!placeholder.startsWith("{")) {
          facts.add(placeholder);
        }
      }
    }
    Matcher matcher = NUMBERS_AND_NAMES.matcher(text.toString()).region(start, end);
    while (matcher.find()) {
      facts.add(matcher.group());
    }
  }

  private void read(Text text, Hit hit, List<Hit> negative) {
    String words = view(text, hit.start(), hit.end());
    switch (Cues.id(hit)) {
      case "fact" -> facts.add(words);
      case "certainty" -> certainty.add(words);
      case "promise" -> promises.add(words);
      default -> negative.add(hit);
    }
  }

  private static String negation(Text text, Hit hit) {
    int to = Math.min(text.length(), hit.end() + NEGATED);
    String kind = Cues.id(hit).equals("forbids") ? "别" : "不";
    return kind + view(text, hit.end(), to);
  }

  private static String view(Text text, int from, int to) {
    return text.toString().substring(from, to).toLowerCase(Locale.ROOT);
  }

  /** Returns whether this states each fact that {@code other} states, and no other. */
  boolean hasFactsOf(Statements other) {
    return facts.elementSet().equals(other.facts.elementSet());
  }

  /** Returns whether all that {@code other} negates is negated here. */
  boolean negatesAllOf(Statements other) {
    return negations.elementSet().containsAll(other.negations.elementSet());
  }

  /** Returns whether this is no surer of anything than {@code other}. */
  boolean isNoSurerThan(Statements other) {
    return other.certainty.containsAll(certainty);
  }

  /** Returns whether this promises no more than {@code other}. */
  boolean promisesNoMoreThan(Statements other) {
    return promises.size() <= other.promises.size();
  }
}
