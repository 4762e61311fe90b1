package io.github.heyan.core.complaint;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.heyan.core.pack.PackBuilder;
import io.github.heyan.core.pack.PackReader;
import io.github.heyan.core.pack.Suggestions;
import io.github.heyan.core.pack.YamlMap;
import io.github.heyan.core.pack.YamlValue;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the section {@code regulations}; whatever is wrong is reported, and reading goes on. */
final class DeadlineSections implements PackReader.Extension<ImmutableList<DeadlineRule>> {
  private final Set<String> ids = new HashSet<>();

  @Override
  public ImmutableSet<String> sections() {
    return ImmutableSet.of("regulations");
  }

  @Override
  public ImmutableList<DeadlineRule> read(PackBuilder pack, List<YamlMap> files) {
    return files.stream()
        .flatMap(file -> file.list("regulations").stream())
        .flatMap(this::rules)
        .collect(toImmutableList());
  }

  private Stream<DeadlineRule> rules(YamlValue value) {
    YamlMap map = value.map().allow("id", "zh", "en", "issuer", "number", "from", "until", "rules");
    Regulation regulation = regulation(map);
    return map.require("rules").map(rules -> rules.nonEmpty().list()).stream()
        .flatMap(List::stream)
        .map(rule -> rule(regulation, rule.map()));
  }

  private Regulation regulation(YamlMap map) {
    LocalDate from = map.require("from").flatMap(DeadlineSections::date).orElse(LocalDate.MIN);
    return new Regulation(
        id(map),
        map.requireText("zh"),
        map.requireText("en"),
        map.requireText("issuer"),
        map.requireText("number"),
        from,
        map.get("until").flatMap(until -> until(until, from)));
  }

  private static Optional<LocalDate> until(YamlValue value, LocalDate from) {
    Optional<LocalDate> until = date(value);
    if (until.isPresent() && until.get().isBefore(from)) {
      value.report("until must not be before from, " + from + ", but was " + until.get());
      return Optional.empty();
    }
    return until;
  }

  private static Optional<LocalDate> date(YamlValue value) {
    String text = value.someText();
    if (text.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      value.report("expected a date such as 2020-03-01, but was \"" + text + "\"");
      return Optional.empty();
    }
  }

  private DeadlineRule rule(Regulation regulation, YamlMap map) {
    map.allow("id", "kind", "zh", "en", "length", "unit", "extension", "clauses", "verified");
    DeadlineUnit unit =
        one(map, "unit", DeadlineUnit.values(), DeadlineUnit::id)
            .orElse(DeadlineUnit.CALENDAR_DAYS);
    return new DeadlineRule(
        id(map),
        regulation,
        one(map, "kind", DeadlineKind.values(), DeadlineKind::id).orElse(DeadlineKind.SIMPLE),
        map.requireText("zh"),
        map.requireText("en"),
        length(map),
        unit,
        map.get("extension").map(value -> extension(value.map())),
        clauses(map, unit),
        map.require("verified").map(YamlValue::flag).orElse(false));
  }

  private static DeadlineExtension extension(YamlMap map) {
    map.allow("length", "needs_approval", "needs_notice");
    return new DeadlineExtension(
        length(map),
        map.require("needs_approval").map(YamlValue::flag).orElse(true),
        map.require("needs_notice").map(YamlValue::flag).orElse(true));
  }

  private static int length(YamlMap map) {
    return map.require("length").map(DeadlineSections::length).orElse(1);
  }

  private static int length(YamlValue value) {
    int length = value.integer();
    if (length >= 1 && length <= DeadlineRule.LONGEST) {
      return length;
    }
    // What is no number was reported as such, and came back as 0.
    if (length != 0 || value.text().matches("-?0+")) {
      value.report("length must be from 1 to " + DeadlineRule.LONGEST + ", but was " + length);
    }
    return 1;
  }

  private static ImmutableSet<DeadlineClause> clauses(YamlMap map, DeadlineUnit unit) {
    return map.list("clauses").stream()
        .filter(value -> fits(value, unit))
        .flatMap(
            value -> one("clause", value, DeadlineClause.values(), DeadlineClause::id).stream())
        .collect(toImmutableSet());
  }

  private static boolean fits(YamlValue value, DeadlineUnit unit) {
    boolean fits =
        unit != DeadlineUnit.YEARS || !value.text().equals(DeadlineClause.APPRAISAL.id());
    if (!fits) {
      value.report("clause \"appraisal\" must go with days, but was with years");
    }
    return fits;
  }

  private static <T> Optional<T> one(YamlMap map, String key, T[] all, Function<T, String> id) {
    return map.require(key).flatMap(value -> one(key, value, all, id));
  }

  private static <T> Optional<T> one(
      String what, YamlValue value, T[] all, Function<T, String> id) {
    String text = value.someText();
    Optional<T> found = Arrays.stream(all).filter(each -> id.apply(each).equals(text)).findFirst();
    if (found.isEmpty() && !text.isBlank()) {
      List<String> known = Arrays.stream(all).map(id).toList();
      value.report("unknown " + what + " \"" + text + "\"" + Suggestions.suffix(text, known));
    }
    return found;
  }

  private String id(YamlMap map) {
    String id = map.requireText("id");
    if (!id.isBlank() && !id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
      map.self().report("id must be kebab-case, but was \"" + id + "\"");
    }
    if (!ids.add(id) && !id.isBlank()) {
      map.self().report("\"" + id + "\" is there twice");
    }
    return id;
  }
}
