package io.github.heyan.core.pack;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.heyan.core.Act;
import io.github.heyan.core.cue.Cue;
import io.github.heyan.core.cue.Exemption;
import io.github.heyan.core.cue.Pattern;
import io.github.heyan.core.cue.PatternException;
import io.github.heyan.core.cue.PatternTable;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Builds one pack from its sections. What core does not know (rules) is read through this class by
 * those who do, so that names and patterns mean the same everywhere in the pack.
 */
public final class PackBuilder {
  private final PackHeader header;
  private final ListBook lists;
  private final Optional<PatternTable> compiled;
  private final Map<String, Pattern> patterns = new LinkedHashMap<>();
  private final ConditionReader conditions = new ConditionReader(this);
  private final Map<String, Exemption> exemptions = new LinkedHashMap<>();
  private final Map<String, YamlValue> exemptionPlaces = new LinkedHashMap<>();
  private final Set<String> usedExemptions = new LinkedHashSet<>();
  private final Map<String, YamlValue> cueIds = new LinkedHashMap<>();
  private final Map<String, CueEntry> cues = new LinkedHashMap<>();

  /**
   * Makes a builder of a pack.
   *
   * @param compiled the patterns of a pack of ours, without further entries in its lists
   */
  PackBuilder(
      PackHeader header,
      ImmutableListMultimap<String, String> additions,
      Optional<PatternTable> compiled) {
    this.header = header;
    this.compiled = compiled;
    this.lists =
        new ListBook(
            header.uses().stream().map(Pack::lists).toList(), this::missingList, additions);
  }

  /** Returns whether the pack was found to have no problem when it was compiled. */
  public boolean isCompiled() {
    return compiled.isPresent();
  }

  /** Reads the sections that core knows; order of files and sections does not matter. */
  void read(List<YamlMap> files) {
    files.forEach(file -> file.get("lists").ifPresent(value -> lists.add(value.map())));
    files.forEach(file -> file.list("cues").forEach(this::announceCue));
    files.forEach(file -> file.list("exceptions").forEach(this::readExemption));
    files.forEach(file -> file.list("cues").forEach(value -> readCue(value, false)));
    files.forEach(file -> file.list("acts").forEach(value -> readCue(value, true)));
  }

  /** Ends the building, reporting lists and exceptions that nothing uses. */
  Pack build(boolean reportUnused) {
    if (!isCompiled()) {
      lists.compileAll();
    }
    if (reportUnused && !isCompiled()) {
      lists.reportUnused();
      exemptionPlaces.forEach(
          (id, place) -> {
            if (!usedExemptions.contains(id)) {
              place.report("exception \"" + id + "\" is not used");
            }
          });
    }
    return new Pack(
        header.id(),
        header.version(),
        header.uses(),
        lists,
        ImmutableMap.copyOf(exemptions),
        ImmutableMap.copyOf(exemptionPlaces),
        ImmutableList.copyOf(cues.values()));
  }

  /** Compiles a pattern with the lists of the pack; a fault becomes a problem at its place. */
  public Optional<Pattern> pattern(YamlValue value) {
    String source = value.someText();
    if (source.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(pattern(source));
    } catch (PatternException e) {
      value.report(e.offset(), e.problem());
      return Optional.empty();
    }
  }

  private Pattern pattern(String source) {
    Pattern known = patterns.get(source);
    if (known == null) {
      known =
          compiled.isPresent()
              ? Pattern.of(source, lists, compiled.get())
              : Pattern.compile(source, lists);
      patterns.put(source, known);
    }
    return known;
  }

  /** Returns the patterns of the pack, none twice, in the order in which they were asked for. */
  Collection<Pattern> allPatterns() {
    return patterns.values();
  }

  /** Compiles the patterns of a {@code match}, each of which must hold fixed text. */
  public ImmutableList<Pattern> patterns(YamlValue match) {
    ImmutableList.Builder<Pattern> patterns = ImmutableList.builder();
    for (YamlValue value : match.nonEmpty().listOrOne()) {
      pattern(value)
          .ifPresent(
              pattern -> {
                if (pattern.hasFixedText()) {
                  patterns.add(pattern);
                } else {
                  value.report("a pattern of \"match\" must hold some fixed text in every choice");
                }
              });
    }
    return patterns.build();
  }

  /** Returns the entries of a list, of which none may run into the next. */
  public ImmutableList<YamlValue> entries(YamlValue list) {
    return ListBook.entries(list);
  }

  /** Returns the names of the lists of the packs that this one uses. */
  public ImmutableSet<String> usedLists() {
    return header.uses().stream()
        .flatMap(pack -> pack.lists().names().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Returns the end of a message that says which pack has the list {@code name}, or nothing. */
  public String missingList(String name) {
    return header.missing(pack -> pack.lists().names().contains(name));
  }

  /** Reads the exceptions of a rule. */
  public ImmutableList<Exemption> exemptions(List<YamlValue> entries) {
    return conditions.read(entries, false);
  }

  Optional<Exemption> exemption(String id) {
    usedExemptions.add(id);
    Exemption own = exemptions.get(id);
    if (own != null) {
      return Optional.of(own);
    }
    return header.uses().stream()
        .map(pack -> Optional.ofNullable(pack.exemptions().get(id)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Returns the end of a message that says which exception was probably meant, or nothing. */
  String suggestExemption(String id) {
    String missing = header.missing(pack -> pack.exemptions().containsKey(id));
    ImmutableSet.Builder<String> ids = ImmutableSet.builder();
    ids.addAll(exemptions.keySet());
    header.uses().forEach(pack -> ids.addAll(pack.exemptions().keySet()));
    return missing.isEmpty() ? Suggestions.suffix(id, ids.build()) : missing;
  }

  /** Returns the full name of the cue that {@code value} names. */
  String cueName(YamlValue value) {
    String id = value.text();
    if (cueIds.containsKey(id)) {
      return name(id);
    }
    for (Pack pack : header.uses()) {
      if (pack.hasCue(id)) {
        return pack.id() + "/" + id;
      }
    }
    String missing = header.missing(pack -> pack.hasCue(id));
    value.report(
        "unknown cue \""
            + id
            + "\""
            + (missing.isEmpty() ? Suggestions.suffix(id, cueIds.keySet()) : missing));
    return name(id);
  }

  private String name(String id) {
    return header.id() + "/" + id;
  }

  private void announceCue(YamlValue value) {
    value.map().get("id").ifPresent(id -> cueIds.putIfAbsent(id.text(), id));
  }

  private void readExemption(YamlValue value) {
    Optional<Exemption> exemption = conditions.one(value.map(), false);
    exemption.ifPresent(
        made -> {
          if (exemptions.putIfAbsent(made.id(), made) != null) {
            value.report("exception \"" + made.id() + "\" is there twice");
          }
          exemptionPlaces.put(made.id(), value);
        });
  }

  private void readCue(YamlValue value, boolean isAct) {
    YamlMap map = value.map();
    String id = map.requireText("id");
    Optional<Act> act = isAct ? act(map, id) : Optional.empty();
    CueEntry entry = cue(map, isAct ? "act/" + id : id).of(act);
    String name = entry.cue().name();
    if (!id.isBlank() && cues.putIfAbsent(name, entry) != null) {
      value.report("\"" + id + "\" is there twice");
    }
  }

  /**
   * Reads a cue of a section that core does not know.
   *
   * @param furtherKeys what may stand there beside the keys of a cue
   */
  public CueEntry cue(YamlMap map, String id, String... furtherKeys) {
    map.allow(
        ImmutableSet.<String>builder()
            .add("id", "match", "unless", "examples")
            .add(furtherKeys)
            .build());
    ImmutableList<Pattern> patterns =
        map.require("match").map(this::patterns).orElse(ImmutableList.of());
    ImmutableList<Exemption> unless = conditions.read(map.list("unless"), true);
    return entry(new Cue(name(id), patterns, unless), Optional.empty(), map);
  }

  private static CueEntry entry(Cue cue, Optional<Act> act, YamlMap map) {
    Optional<YamlMap> examples = map.require("examples").map(YamlValue::map);
    examples.ifPresent(section -> section.allow("match", "pass").require("match"));
    return new CueEntry(
        cue, act, sentences(examples, "match"), sentences(examples, "pass", "by"), map.self());
  }

  private static Optional<Act> act(YamlMap map, String id) {
    Optional<Act> act =
        Arrays.stream(Act.values()).filter(each -> each.id().equals(id)).findFirst();
    if (act.isEmpty()) {
      ImmutableList<String> ids =
          Arrays.stream(Act.values()).map(Act::id).collect(toImmutableList());
      map.get("id")
          .ifPresent(v -> v.report("unknown act \"" + id + "\"" + Suggestions.suffix(id, ids)));
    }
    return act;
  }

  private static ImmutableList<Example> sentences(
      Optional<YamlMap> examples, String key, String... keys) {
    return examples
        .flatMap(section -> section.get(key))
        .map(value -> value.nonEmpty().list())
        .orElse(ImmutableList.of())
        .stream()
        .map(value -> Example.read(value, keys))
        .collect(toImmutableList());
  }
}
