package io.github.heyan.core.pack;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.heyan.core.Act;
import io.github.heyan.core.cue.Condition;
import io.github.heyan.core.cue.Exemption;
import io.github.heyan.core.cue.Measure;
import io.github.heyan.core.cue.Pattern;
import io.github.heyan.core.text.Scope;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads the entries of {@code unless}, {@code requires} and {@code exceptions}. */
final class ConditionReader {
  private static final ImmutableMap<String, Condition.Place> PLACES =
      ImmutableMap.of(
          "overlap", Condition.Place.OVERLAP,
          "before", Condition.Place.BEFORE,
          "after", Condition.Place.AFTER,
          "anywhere", Condition.Place.ANYWHERE);
  private static final ImmutableList<String> KINDS =
      ImmutableList.of("overlap", "before", "after", "anywhere", "acts", "cues", "measure", "all");
  private static final ImmutableSet<String> CONDITION_KEYS =
      ImmutableSet.<String>builder().addAll(KINDS).add("min", "max", "within").build();
  private static final ImmutableSet<String> ACTS =
      Arrays.stream(Act.values()).map(Act::id).collect(ImmutableSet.toImmutableSet());

  private final PackBuilder pack;

  ConditionReader(PackBuilder pack) {
    this.pack = pack;
  }

  /** Reads a list of exemptions; with {@code positional} only those conditions are allowed. */
  ImmutableList<Exemption> read(List<YamlValue> entries, boolean positional) {
    Map<String, Exemption> exemptions = new LinkedHashMap<>();
    for (YamlValue entry : entries) {
      for (Exemption each : entry(entry.map(), positional)) {
        if (exemptions.putIfAbsent(each.id(), each) != null) {
          entry.report("exception \"" + each.id() + "\" is there twice");
        }
      }
    }
    return ImmutableList.copyOf(exemptions.values());
  }

  private ImmutableList<Exemption> entry(YamlMap map, boolean positional) {
    Optional<YamlValue> use = map.get("use");
    if (use.isPresent()) {
      map.allow("use");
      return shared(use.get(), positional);
    }
    return one(map, positional).map(ImmutableList::of).orElse(ImmutableList.of());
  }

  private ImmutableList<Exemption> shared(YamlValue use, boolean positional) {
    ImmutableList.Builder<Exemption> exemptions = ImmutableList.builder();
    for (YamlValue value : use.nonEmpty().listOrOne()) {
      String id = value.someText();
      Optional<Exemption> known = pack.exemption(id);
      if (known.isEmpty()) {
        value.report("unknown exception \"" + id + "\"" + pack.suggestExemption(id));
      }
      known.ifPresent(
          exemption -> {
            checkPositional(value, exemption.condition(), positional);
            exemptions.add(exemption);
          });
    }
    return exemptions.build();
  }

  private static void checkPositional(YamlValue where, Condition condition, boolean positional) {
    if (positional && !condition.isPositional()) {
      where.report("cues and acts can use overlap, before, after and anywhere only");
    }
  }

  /** Reads one exemption with an id of its own. */
  Optional<Exemption> one(YamlMap map, boolean positional) {
    map.allow(ImmutableSet.<String>builder().add("id", "why").addAll(CONDITION_KEYS).build());
    String id = map.requireText("id");
    if (id.equals("none")) {
      map.self().report("\"none\" cannot be the id of an exception");
    }
    String why = map.requireText("why");
    Optional<Condition> condition = condition(map);
    condition.ifPresent(made -> checkPositional(map.self(), made, positional));
    return id.isBlank() ? Optional.empty() : condition.map(made -> new Exemption(id, why, made));
  }

  private Optional<Condition> condition(YamlMap map) {
    List<String> kinds = KINDS.stream().filter(kind -> map.get(kind).isPresent()).toList();
    if (kinds.size() != 1) {
      reportKinds(map, kinds);
      return Optional.empty();
    }
    return condition(map, kinds.get(0));
  }

  /** Reads conditions that must hold together. */
  private Condition all(YamlValue value) {
    ImmutableList<YamlValue> parts = value.nonEmpty().list();
    if (parts.size() == 1) {
      value.report("\"all\" joins at least two conditions");
    }
    return new Condition.All(
        parts.stream()
            .map(part -> condition(part.map().allow(CONDITION_KEYS)))
            .flatMap(Optional::stream)
            .collect(toImmutableList()));
  }

  private static void reportKinds(YamlMap map, List<String> found) {
    if (found.size() != 1 && map.self().isMap()) {
      String got = found.isEmpty() ? "none" : String.join(" and ", found);
      map.self().report("expected one of " + String.join(", ", KINDS) + ", but found " + got);
    }
  }

  private Optional<Condition> condition(YamlMap map, String kind) {
    YamlValue value = map.get(kind).orElseThrow();
    Condition.Place place = PLACES.get(kind);
    boolean needsScope =
        place == Condition.Place.ANYWHERE || (place == null && !kind.equals("all"));
    if (!needsScope && map.get("within").isPresent()) {
      map.self().report("\"within\" does not go with \"" + kind + "\"");
    }
    Scope scope = needsScope ? scope(map) : Scope.CLAUSE;
    if (!kind.equals("measure") && (map.get("min").isPresent() || map.get("max").isPresent())) {
      map.self().report("\"min\" and \"max\" go with \"measure\" only");
    }
    if (place != null) {
      return Optional.of(new Condition.Positional(place, scope, patterns(value)));
    }
    return switch (kind) {
      case "acts" -> Optional.of(presence(value, true, scope));
      case "cues" -> Optional.of(presence(value, false, scope));
      case "all" -> Optional.of(all(value));
      default -> measured(map, value, scope);
    };
  }

  private ImmutableList<Pattern> patterns(YamlValue value) {
    return value.nonEmpty().listOrOne().stream()
        .map(pack::pattern)
        .flatMap(Optional::stream)
        .collect(toImmutableList());
  }

  private static Scope scope(YamlMap map) {
    return map.require("within")
        .flatMap(
            value -> {
              String id = value.text();
              Optional<Scope> scope = Scope.of(id);
              if (scope.isEmpty()) {
                value.report(
                    "\"within\" must be clause, sentence, reply or customer, but was \"%s\"%s"
                        .formatted(id, Suggestions.suffix(id, ids(Scope.values(), Scope::id))));
              }
              return scope;
            })
        .orElse(Scope.REPLY);
  }

  private Condition presence(YamlValue value, boolean acts, Scope scope) {
    if (!value.isMap()) {
      return new Condition.Presence(acts, ids(value, acts), false, scope);
    }
    YamlMap map = value.map().allow("any", "all");
    if (map.names().size() != 1) {
      value.report("expected a list, {any: […]} or {all: […]}");
    }
    boolean all = map.get("all").isPresent();
    Optional<YamlValue> listed = all ? map.get("all") : map.get("any");
    return new Condition.Presence(
        acts, listed.map(each -> ids(each, acts)).orElse(ImmutableList.of()), all, scope);
  }

  private ImmutableList<String> ids(YamlValue value, boolean acts) {
    return value.nonEmpty().listOrOne().stream()
        .map(each -> acts ? act(each) : pack.cueName(each))
        .collect(toImmutableList());
  }

  private static String act(YamlValue value) {
    String id = value.text();
    if (!ACTS.contains(id)) {
      value.report("unknown act \"" + id + "\"" + Suggestions.suffix(id, ACTS));
    }
    return id;
  }

  private static Optional<Condition> measured(YamlMap map, YamlValue value, Scope scope) {
    String id = value.text();
    Optional<Measure> measure = Measure.of(id);
    if (measure.isEmpty()) {
      value.report(
          "unknown measure \""
              + id
              + "\""
              + Suggestions.suffix(id, ids(Measure.values(), Measure::id)));
    }
    if (map.get("min").isEmpty() && map.get("max").isEmpty()) {
      map.self().report("a measure needs \"min\" or \"max\"");
    }
    int min = map.get("min").map(YamlValue::integer).orElse(Integer.MIN_VALUE);
    int max = map.get("max").map(YamlValue::integer).orElse(Integer.MAX_VALUE);
    if (min > max) {
      map.self().report("\"min\" must not be greater than \"max\"");
    }
    return measure.map(known -> new Condition.Measured(known, min, max, scope));
  }

  private static <T> ImmutableList<String> ids(T[] values, Function<T, String> id) {
    return Arrays.stream(values).map(id).collect(toImmutableList());
  }
}
