package io.github.heyan.checker;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.heyan.core.Competency;
import io.github.heyan.core.DialogueKind;
import io.github.heyan.core.cue.Condition;
import io.github.heyan.core.cue.Exemption;
import io.github.heyan.core.cue.Pattern;
import io.github.heyan.core.pack.Example;
import io.github.heyan.core.pack.PackBuilder;
import io.github.heyan.core.pack.PackReader;
import io.github.heyan.core.pack.Suggestions;
import io.github.heyan.core.pack.YamlMap;
import io.github.heyan.core.pack.YamlValue;
import io.github.heyan.phrases.Template;
import io.github.heyan.phrases.reframe.Reframer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the sections {@code categories}, {@code rules} and {@code amend} of a pack. */
final class RuleReader implements PackReader.Extension<RuleReader.Sections> {
  private static final int FEWEST_EXAMPLES = 3;
  private static final double USUAL_CONFIDENCE = 0.9;
  private static final String[] WISHES = {"flag", "pass"};

  private final Map<String, Category> categories = new LinkedHashMap<>();
  private final Set<String> knownRules = new LinkedHashSet<>();

  /** The kinds of dialogue that the pack is for, where a rule does not say its own. */
  private ImmutableSet<DialogueKind> usualKinds = ImmutableSet.of();

  /** Makes a reader for a pack that may use the categories and amend the rules of {@code known}. */
  RuleReader(List<RulePack> known) {
    known.forEach(pack -> pack.categories().forEach(each -> categories.put(each.id(), each)));
    known.forEach(pack -> knownRules.addAll(pack.ruleIds()));
  }

  /** What was read. */
  record Sections(
      ImmutableList<Category> categories,
      ImmutableList<Rule> rules,
      ImmutableList<Amendment> amendments) {}

  @Override
  public ImmutableSet<String> sections() {
    return ImmutableSet.of("categories", "rules", "amend");
  }

  @Override
  public Sections read(PackBuilder pack, List<YamlMap> files) {
    ImmutableList.Builder<Category> own = ImmutableList.builder();
    files.forEach(file -> file.list("categories").forEach(value -> readCategory(value, own)));
    files.get(0).get("pack").map(YamlValue::map).ifPresent(header -> usualKinds = kinds(header));
    Map<String, Rule> rules = new LinkedHashMap<>();
    files.forEach(
        file ->
            file.list("rules")
                .forEach(
                    value -> {
                      Rule rule = readRule(pack, value);
                      if (rules.putIfAbsent(rule.id(), rule) != null && !rule.id().isBlank()) {
                        value.report("rule \"" + rule.id() + "\" is there twice");
                      }
                    }));
    return new Sections(
        own.build(),
        ImmutableList.copyOf(rules.values()),
        new AmendmentReader(pack, knownRules, categories.keySet()).read(files));
  }

  private void readCategory(YamlValue value, ImmutableList.Builder<Category> own) {
    YamlMap map = value.map().allow("id", "zh", "en");
    Category category =
        new Category(map.requireText("id"), map.requireText("zh"), map.requireText("en"));
    if (!category.id().isBlank() && !category.id().matches("[a-z][a-z0-9_]*")) {
      value.report("category id must be of a-z, 0-9 and \"_\", but was \"" + category.id() + "\"");
    }
    if (categories.putIfAbsent(category.id(), category) != null && !category.id().isBlank()) {
      value.report("category \"" + category.id() + "\" is there twice");
    }
    own.add(category);
  }

  private Rule readRule(PackBuilder pack, YamlValue value) {
    YamlMap map =
        value
            .map()
            .allow(
                "id",
                "category",
                "severity",
                "gate",
                "personal",
                "competency",
                "kinds",
                "confidence",
                "match",
                "learned",
                "consent",
                "requires",
                "unless",
                "message",
                "why",
                "advice",
                "reframe",
                "examples");
    Severity severity = one(map, "severity", Severity.values(), Severity::id, Severity.WARNING);
    ImmutableList<Pattern> match = map.get("match").map(pack::patterns).orElse(ImmutableList.of());
    ImmutableList<Exemption> requires = pack.exemptions(map.list("requires"));
    checkFinder(map, requires);
    return new Rule(
        id(map),
        category(map),
        severity,
        gate(map, severity),
        isLearned(map),
        map.get("consent").map(YamlValue::flag).orElse(false),
        map.get("personal").map(YamlValue::flag).orElse(false),
        map.get("confidence").map(YamlValue::share).orElse(USUAL_CONFIDENCE),
        one(map, "competency", Competency.values(), Competency::id, Competency.SOCIAL_AWARENESS),
        map.get("kinds").isPresent() ? kinds(map) : usualKinds,
        match,
        requires,
        pack.exemptions(map.list("unless")),
        wording(map, "message", match),
        wording(map, "why", ImmutableList.of()),
        wording(map, "advice", ImmutableList.of()),
        map.get("reframe").map(each -> reframings(pack, each)),
        examples(map),
        value);
  }

  private static String id(YamlMap map) {
    String id = map.requireText("id");
    if (!id.isBlank() && !id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
      map.self().report("rule id must be kebab-case, but was \"" + id + "\"");
    }
    return id;
  }

  private String category(YamlMap map) {
    Optional<YamlValue> value = map.require("category");
    String id = value.map(YamlValue::someText).orElse("");
    if (value.isPresent() && !id.isBlank() && !categories.containsKey(id)) {
      value
          .get()
          .report("unknown category \"" + id + "\"" + Suggestions.suffix(id, categories.keySet()));
    }
    return id;
  }

  private static boolean gate(YamlMap map, Severity severity) {
    boolean gate = map.get("gate").map(YamlValue::flag).orElse(false);
    if (gate && severity != Severity.ERROR) {
      map.self().report("only an error can be a gate");
    }
    return gate;
  }

  private static boolean isLearned(YamlMap map) {
    return map.get("learned").map(YamlValue::flag).orElse(false);
  }

  private static void checkFinder(YamlMap map, ImmutableList<Exemption> requires) {
    boolean measures =
        !requires.isEmpty() && requires.get(0).condition() instanceof Condition.Measured;
    boolean learned = isLearned(map);
    for (String key : List.of("match", "confidence", "consent")) {
      if (learned && map.get(key).isPresent()) {
        map.self().report("a learned rule has no \"" + key + "\"");
      }
    }
    if (map.get("match").isEmpty() && !learned && !measures && map.self().isMap()) {
      map.self()
          .report(
              "a rule needs \"match\", \"learned: true\", or a measure as the first entry of"
                  + " \"requires\"");
    }
  }

  private static ImmutableSet<DialogueKind> kinds(YamlMap map) {
    return map.list("kinds").stream()
        .map(value -> Choices.known(value, DialogueKind.values(), DialogueKind::id))
        .flatMap(Optional::stream)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static <T> T one(YamlMap map, String key, T[] values, Function<T, String> id, T usual) {
    return map.require(key).flatMap(value -> Choices.known(value, values, id)).orElse(usual);
  }

  private static ImmutableList<String> reframings(PackBuilder pack, YamlValue value) {
    if (!pack.isCompiled()) {
      checkReframings(value);
    }
    return value.list().stream().map(YamlValue::text).collect(toImmutableList());
  }

  private static void checkReframings(YamlValue value) {
    ImmutableSet<String> known = Reframer.standard().ids();
    for (YamlValue each : value.list()) {
      String id = each.someText();
      if (!id.isBlank() && !known.contains(id)) {
        each.report("unknown reframing \"" + id + "\"" + Suggestions.suffix(id, known));
      }
    }
  }

  private static Wording wording(YamlMap map, String key, ImmutableList<Pattern> patterns) {
    Optional<YamlMap> languages = map.require(key).map(YamlValue::map);
    languages.ifPresent(each -> each.allow("zh", "en"));
    Wording wording =
        new Wording(
            languages.map(each -> each.requireText("zh")).orElse(""),
            languages.map(each -> each.requireText("en")).orElse(""));
    Stream.of(wording.zh(), wording.en())
        .forEach(text -> checkReferences(map, key, text, patterns));
    return wording;
  }

  private static void checkReferences(
      YamlMap map, String key, String text, ImmutableList<Pattern> patterns) {
    Consumer<String> report = problem -> map.get(key).ifPresent(value -> value.report(problem));
    try {
      Template.parse(text).slots().stream()
          .filter(name -> !key.equals("message") || !isKnown(name, patterns))
          .forEach(name -> report.accept(unknown(name, key)));
    } catch (IllegalArgumentException e) {
      report.accept(e.getMessage());
    }
  }

  private static boolean isKnown(String name, ImmutableList<Pattern> patterns) {
    return name.equals("match")
        || patterns.stream().anyMatch(pattern -> pattern.groups().contains(name));
  }

  private static String unknown(String name, String key) {
    return key.equals("message")
        ? "\"{" + name + "}\" is neither {match} nor a group of a pattern"
        : "only \"message\" can hold \"{" + name + "}\"";
  }

  private static Rule.Examples examples(YamlMap map) {
    Optional<YamlMap> read = map.require("examples").map(YamlValue::map);
    if (read.isEmpty()) {
      return Rule.Examples.NONE;
    }
    Rule.Examples examples = sentences(read.get().self());
    int fewest = isLearned(map) ? 1 : FEWEST_EXAMPLES;
    if (examples.flag().size() < fewest || examples.pass().size() < fewest) {
      read.get()
          .self()
          .report(
              isLearned(map)
                  ? "a learned rule needs an example that flags and one that passes"
                  : "a rule needs at least three examples that flag and three that pass");
    }
    return examples;
  }

  /** Reads examples and checks that each says what it proves. */
  static Rule.Examples sentences(YamlValue value) {
    YamlMap section = value.map().allow("flag", "pass", "gaps");
    Rule.Examples examples =
        new Rule.Examples(
            examples(section, "flag", "customer"),
            examples(section, "pass", "customer", "by"),
            examples(section, "gaps", "customer", "want"));
    for (Example flag : examples.flag()) {
      if (flag.spans().isEmpty()) {
        flag.source().report("an example that flags must mark the place with 〔 and 〕");
      }
    }
    for (Example pass : examples.pass()) {
      if (pass.by().isEmpty()) {
        pass.source().report("an example that passes must say what silences it: {text: …, by: …}");
      }
    }
    section.list("gaps").forEach(RuleReader::checkWish);
    return examples;
  }

  private static void checkWish(YamlValue gap) {
    if (gap.isMap()) {
      gap.map().get("want").ifPresent(want -> Choices.known(want, WISHES, Function.identity()));
    }
  }

  private static ImmutableList<Example> examples(YamlMap section, String key, String... keys) {
    return section.list(key).stream()
        .map(value -> Example.read(value, keys))
        .collect(toImmutableList());
  }
}
