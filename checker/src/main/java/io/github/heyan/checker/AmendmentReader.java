package io.github.heyan.checker;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.heyan.core.cue.Exemption;
import io.github.heyan.core.pack.PackBuilder;
import io.github.heyan.core.pack.Suggestions;
import io.github.heyan.core.pack.YamlMap;
import io.github.heyan.core.pack.YamlValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Reads the section {@code amend} of a pack. */
final class AmendmentReader {
  private static final ImmutableList<String> KINDS =
      ImmutableList.of("rule", "rules", "list", "allow");

  private final PackBuilder pack;
  private final Set<String> rules;
  private final Set<String> categories;

  AmendmentReader(PackBuilder pack, Set<String> rules, Set<String> categories) {
    this.pack = pack;
    this.rules = rules;
    this.categories = categories;
  }

  /** Reads the sections of all {@code files}. */
  ImmutableList<Amendment> read(List<YamlMap> files) {
    return files.stream()
        .flatMap(file -> file.list("amend").stream())
        .map(this::read)
        .flatMap(Optional::stream)
        .collect(toImmutableList());
  }

  private Optional<Amendment> read(YamlValue value) {
    YamlMap map = value.map();
    List<String> kinds = KINDS.stream().filter(kind -> map.get(kind).isPresent()).toList();
    if (kinds.size() != 1) {
      // That something else is no mapping is a problem already.
      if (value.isMap()) {
        value.report("an amendment has one of rule, rules, list, allow");
      }
      return Optional.empty();
    }
    return Optional.of(
        switch (kinds.get(0)) {
          case "rule" -> ruleChange(map);
          case "rules" -> groupChange(map);
          case "list" -> listAddition(map);
          default -> allowance(map);
        });
  }

  private Amendment ruleChange(YamlMap map) {
    map.allow("rule", "off", "severity", "unless", "examples");
    boolean off = map.get("off").map(YamlValue::flag).orElse(false);
    ImmutableList<Exemption> unless = pack.exemptions(map.list("unless"));
    Optional<Severity> severity = severity(map);
    if (map.names().size() == 1) {
      map.self().report("a change of a rule has off, severity or unless");
    }
    if (!unless.isEmpty() && map.get("examples").isEmpty()) {
      map.self().report("further exceptions need examples that pass by them");
    }
    return new Amendment.RuleChange(
        name(map, "rule", rules), off, severity, unless, examples(map), map.self());
  }

  private Amendment groupChange(YamlMap map) {
    map.allow("rules", "off", "severity");
    Optional<YamlMap> group = map.require("rules").map(YamlValue::map);
    group.ifPresent(each -> each.allow("category", "severity"));
    boolean off = map.get("off").map(YamlValue::flag).orElse(false);
    Optional<Severity> severity = severity(map);
    if (off == map.get("severity").isPresent()) {
      map.self().report("a change of rules has either off: true or severity");
    }
    if (group.isPresent() && group.get().names().isEmpty()) {
      map.self().report("rules are named by category, severity or both");
    }
    return new Amendment.GroupChange(
        group
            .filter(each -> each.get("category").isPresent())
            .map(each -> name(each, "category", categories)),
        group.flatMap(AmendmentReader::severity),
        severity);
  }

  private static Optional<Severity> severity(YamlMap map) {
    return map.get("severity")
        .flatMap(value -> Choices.known(value, Severity.values(), Severity::id));
  }

  private static Rule.Examples examples(YamlMap map) {
    return map.get("examples").map(RuleReader::sentences).orElse(Rule.Examples.NONE);
  }

  private Amendment listAddition(YamlMap map) {
    map.allow("list", "add");
    List<YamlValue> entries = map.require("add").map(pack::entries).orElse(ImmutableList.of());
    // Faults are shown at their place now; the list itself compiles the entry again, as its own.
    entries.forEach(pack::pattern);
    return new Amendment.ListAddition(
        name(map, "list", pack.usedLists(), pack::missingList),
        entries.stream().map(YamlValue::text).collect(toImmutableList()),
        map.self());
  }

  private static String name(YamlMap map, String key, Set<String> known) {
    return name(map, key, known, name -> "");
  }

  /** Reads a name; {@code missing} says where an unknown one is known. */
  private static String name(
      YamlMap map, String key, Set<String> known, UnaryOperator<String> missing) {
    String name = map.requireText(key);
    if (!name.isBlank() && !known.contains(name)) {
      String elsewhere = missing.apply(name);
      String hint = elsewhere.isEmpty() ? Suggestions.suffix(name, known) : elsewhere;
      map.get(key).ifPresent(value -> value.report("unknown " + key + " \"" + name + "\"" + hint));
    }
    return name;
  }

  private Amendment allowance(YamlMap map) {
    map.allow("allow");
    return new Amendment.Allowance(
        map.get("allow").orElseThrow().nonEmpty().list().stream()
            .map(pack::pattern)
            .flatMap(Optional::stream)
            .collect(toImmutableList()));
  }
}
