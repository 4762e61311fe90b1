package io.github.heyan.phrases.reframe;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.heyan.core.cue.Cue;
import io.github.heyan.core.cue.Exemption;
import io.github.heyan.core.cue.Pattern;
import io.github.heyan.core.pack.Example;
import io.github.heyan.core.pack.PackBuilder;
import io.github.heyan.core.pack.PackReader;
import io.github.heyan.core.pack.Suggestions;
import io.github.heyan.core.pack.YamlMap;
import io.github.heyan.core.pack.YamlValue;
import io.github.heyan.phrases.Template;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the section {@code reframings} of a pack. */
final class ReframingReader implements PackReader.Extension<ImmutableList<Reframing>> {
  private static final ImmutableSet<String> PARTS =
      ImmutableSet.of(Rephrasing.UNIT, Rephrasing.MATCH, Rephrasing.BEFORE, Rephrasing.AFTER);

  /** What a person or the host fills. */
  private static final ImmutableSet<String> SLOTS =
      ImmutableSet.of(
          "action",
          "agent",
          "alternative",
          "amount",
          "channel",
          "condition",
          "date",
          "department",
          "duration",
          "explanation",
          "issue",
          "material",
          "name",
          "product",
          "question",
          "rate",
          "reason",
          "result",
          "staff_number",
          "ticket",
          "time");

  @Override
  public ImmutableSet<String> sections() {
    return ImmutableSet.of("reframings");
  }

  @Override
  public ImmutableList<Reframing> read(PackBuilder pack, List<YamlMap> files) {
    Map<String, Reframing> all = new LinkedHashMap<>();
    for (YamlMap file : files) {
      for (YamlValue value : file.list("reframings")) {
        Reframing reframing = read(pack, value.map());
        if (all.putIfAbsent(reframing.id(), reframing) != null) {
          value.report("reframing \"" + reframing.id() + "\" is there twice");
        }
      }
    }
    return ImmutableList.copyOf(all.values());
  }

  private static Reframing read(PackBuilder pack, YamlMap map) {
    map.allow("id", "for", "kind", "scope", "every", "match", "unless", "to", "why", "examples");
    String id = map.requireText("id");
    if (!id.isBlank() && !id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
      map.self().report("reframing id must be kebab-case, but was \"" + id + "\"");
    }
    ImmutableList<Pattern> match =
        map.get("match")
            .map(
                value ->
                    value.nonEmpty().listOrOne().stream()
                        .map(pack::pattern)
                        .flatMap(Optional::stream)
                        .collect(toImmutableList()))
            .orElse(ImmutableList.of());
    boolean complete = word(map, "kind", "rewrite", "template").equals("rewrite");
    return new Reframing(
        id,
        map.list("for").stream().map(YamlValue::someText).collect(toImmutableSet()),
        complete,
        reach(map),
        map.get("every").map(YamlValue::flag).orElse(false),
        match,
        new Cue("reframing/" + id, match, guards(pack, map)),
        templates(map, match, complete),
        why(map),
        proofs(map));
  }

  private static Reach reach(YamlMap map) {
    String word =
        word(map, "scope", Arrays.stream(Reach.values()).map(Reach::id).toArray(String[]::new));
    return Arrays.stream(Reach.values())
        .filter(each -> each.id().equals(word))
        .findFirst()
        .orElse(Reach.CLAUSE);
  }

  private static String word(YamlMap map, String key, String... known) {
    String word = map.requireText(key);
    if (!word.isBlank() && !List.of(known).contains(word)) {
      map.get(key)
          .ifPresent(
              value ->
                  value.report(
                      "expected one of %s, but was \"%s\"%s"
                          .formatted(
                              String.join(", ", known),
                              word,
                              Suggestions.suffix(word, List.of(known)))));
    }
    return word;
  }

  private static ImmutableList<Exemption> guards(PackBuilder pack, YamlMap map) {
    ImmutableList<Exemption> unless = pack.exemptions(map.list("unless"));
    if (!unless.stream().allMatch(each -> each.condition().isPositional())) {
      map.self().report("reframings can use overlap, before, after and anywhere only");
    }
    return unless;
  }

  private static ImmutableList<Template> templates(
      YamlMap map, List<Pattern> match, boolean complete) {
    return map.require("to").map(value -> value.nonEmpty().listOrOne()).stream()
        .flatMap(List::stream)
        .map(value -> template(value, match, complete))
        .flatMap(Optional::stream)
        .collect(toImmutableList());
  }

  private static Optional<Template> template(
      YamlValue value, List<Pattern> match, boolean complete) {
    try {
      Template template = Template.parse(value.text());
      Set<String> groups =
          match.stream().flatMap(each -> each.groups().stream()).collect(toImmutableSet());
      List<String> open =
          template.slots().stream()
              .filter(name -> !groups.contains(name) && !PARTS.contains(name))
              .toList();
      open.stream()
          .filter(name -> !SLOTS.contains(name))
          .forEach(name -> value.report(unknown(name)));
      if (complete != open.isEmpty()) {
        value.report("a rewrite has no slots, and a template has some");
      }
      return Optional.of(template);
    } catch (IllegalArgumentException e) {
      value.report(String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private static String unknown(String name) {
    return "\"{%s}\" is neither a group of a pattern nor a slot%s"
        .formatted(name, Suggestions.suffix(name, SLOTS));
  }

  private static Reframing.Why why(YamlMap map) {
    Optional<YamlMap> why = map.require("why").map(YamlValue::map);
    why.ifPresent(each -> each.allow("zh", "en"));
    return new Reframing.Why(
        why.map(each -> each.requireText("zh")).orElse(""),
        why.map(each -> each.requireText("en")).orElse(""));
  }

  private static ImmutableList<Reframing.Proof> proofs(YamlMap map) {
    map.require("examples").ifPresent(YamlValue::nonEmpty);
    return map.list("examples").stream()
        .map(value -> value.map().allow("from", "to"))
        .flatMap(
            each ->
                each.require("from").map(Example::read).stream()
                    .map(from -> new Reframing.Proof(from, each.requireText("to"))))
        .collect(toImmutableList());
  }
}
