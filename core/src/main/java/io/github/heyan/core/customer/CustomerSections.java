package io.github.heyan.core.customer;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.heyan.core.pack.CueEntry;
import io.github.heyan.core.pack.PackBuilder;
import io.github.heyan.core.pack.PackReader;
import io.github.heyan.core.pack.Suggestions;
import io.github.heyan.core.pack.YamlMap;
import io.github.heyan.core.pack.YamlValue;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the sections of a customer pack. */
final class CustomerSections implements PackReader.Extension<CustomerSections.Content> {
  private static final ImmutableSet<String> TAXONOMIES =
      Arrays.stream(Dimension.values())
          .filter(dimension -> dimension.ids().isEmpty())
          .map(Dimension::id)
          .collect(toImmutableSet());

  private final Set<String> labels = new LinkedHashSet<>();

  /** Makes a reader for a pack that may speak for the classes of {@code known} packs. */
  CustomerSections(List<CustomerPack> known) {
    for (Dimension dimension : Dimension.values()) {
      dimension.ids().forEach(value -> labels.add(dimension.label(value)));
      if (dimension.ids().isEmpty()) {
        labels.add(dimension.label(Dimension.NONE));
      }
    }
    known.forEach(pack -> pack.taxonomies().forEach(this::addLabels));
  }

  /** What was read. */
  record Content(
      ImmutableList<Taxonomy> taxonomies,
      ImmutableList<Signal> signals,
      ImmutableList<SlotCue> slots,
      ImmutableList<NeedCue> needs,
      ImmutableMap<String, Double> bias) {}

  @Override
  public ImmutableSet<String> sections() {
    return ImmutableSet.of("taxonomies", "signals", "slots", "needs", "bias");
  }

  @Override
  public Content read(PackBuilder pack, List<YamlMap> files) {
    ImmutableList<Taxonomy> taxonomies =
        all(files, "taxonomies").map(CustomerSections::taxonomy).collect(toImmutableList());
    taxonomies.forEach(this::addLabels);
    all(files, "taxonomies").forEach(this::checkBroader);
    Set<String> ids = new LinkedHashSet<>();
    return new Content(
        taxonomies,
        all(files, "signals").map(each -> signal(pack, each, ids)).collect(toImmutableList()),
        all(files, "slots").map(each -> slot(pack, each, ids)).collect(toImmutableList()),
        all(files, "needs").map(each -> need(pack, each, ids)).collect(toImmutableList()),
        bias(files));
  }

  private static Stream<YamlValue> all(List<YamlMap> files, String section) {
    return files.stream().flatMap(file -> file.list(section).stream());
  }

  private void addLabels(Taxonomy taxonomy) {
    taxonomy.classes().forEach(each -> labels.add(taxonomy.id() + "." + each.id()));
  }

  private static Taxonomy taxonomy(YamlValue value) {
    YamlMap map = value.map().allow("id", "zh", "en", "source", "classes");
    String id = map.requireText("id");
    if (!id.isBlank() && !TAXONOMIES.contains(id)) {
      value.report("unknown taxonomy \"" + id + "\"" + Suggestions.suffix(id, TAXONOMIES));
    }
    Set<String> ids = new HashSet<>();
    return new Taxonomy(
        id,
        map.requireText("zh"),
        map.requireText("en"),
        map.requireText("source"),
        map.list("classes").stream().map(each -> taxonomyClass(each, ids)).toList());
  }

  private static TaxonomyClass taxonomyClass(YamlValue value, Set<String> ids) {
    YamlMap map = value.map().allow("id", "zh", "en", "official_code", "broader");
    String id = map.requireText("id");
    if (!id.isBlank() && !id.matches("[a-z][a-z0-9]*(_[a-z0-9]+)*")) {
      value.report("id of a class must be snake_case, but was \"" + id + "\"");
    }
    if (!ids.add(id) && !id.isBlank()) {
      value.report("\"" + id + "\" is there twice");
    }
    return new TaxonomyClass(
        id,
        map.requireText("zh"),
        map.requireText("en"),
        map.get("official_code").map(YamlValue::someText),
        map.get("broader").map(YamlValue::someText));
  }

  /** Reports a broader class that the taxonomy {@code cause} has not. */
  private void checkBroader(YamlValue taxonomy) {
    String prefix = Dimension.CAUSE.label("");
    Set<String> causes =
        labels.stream()
            .filter(label -> label.startsWith(prefix))
            .map(label -> label.substring(prefix.length()))
            .filter(cause -> !cause.equals(Dimension.NONE))
            .collect(toImmutableSet());
    for (YamlValue each : taxonomy.map().list("classes")) {
      each.map()
          .get("broader")
          .filter(broader -> !causes.contains(broader.someText()))
          .ifPresent(
              broader ->
                  broader.report(
                      "unknown cause \""
                          + broader.text()
                          + "\""
                          + Suggestions.suffix(broader.text(), causes)));
    }
  }

  private Signal signal(PackBuilder pack, YamlValue value, Set<String> ids) {
    YamlMap map = value.map();
    String id = id(map, ids);
    CueEntry entry = pack.cue(map, id, "for");
    ImmutableMap<String, Double> weights =
        map.require("for").map(YamlValue::map).map(this::weights).orElse(ImmutableMap.of());
    return new Signal(id, entry, weights);
  }

  private static SlotCue slot(PackBuilder pack, YamlValue value, Set<String> ids) {
    YamlMap map = value.map();
    CueEntry entry = pack.cue(map, id(map, ids), "slot");
    String wanted = map.requireText("slot");
    Optional<SlotKind> kind =
        Arrays.stream(SlotKind.values()).filter(each -> each.id().equals(wanted)).findFirst();
    if (kind.isEmpty() && !wanted.isBlank()) {
      List<String> known = Arrays.stream(SlotKind.values()).map(SlotKind::id).toList();
      value.report("unknown slot \"" + wanted + "\"" + Suggestions.suffix(wanted, known));
    }
    return new SlotCue(kind.orElse(SlotKind.AMOUNT), entry);
  }

  private static NeedCue need(PackBuilder pack, YamlValue value, Set<String> ids) {
    YamlMap map = value.map();
    String id = id(map, ids);
    CueEntry entry = pack.cue(map, id, "zh", "en", "questions");
    ImmutableList<String> questions =
        map.require("questions").map(YamlValue::list).orElse(ImmutableList.of()).stream()
            .map(YamlValue::someText)
            .collect(toImmutableList());
    return new NeedCue(id, map.requireText("zh"), map.requireText("en"), questions, entry);
  }

  private static String id(YamlMap map, Set<String> ids) {
    String id = map.requireText("id");
    if (!id.isBlank() && !id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
      map.self().report("id must be kebab-case, but was \"" + id + "\"");
    }
    if (!ids.add(id) && !id.isBlank()) {
      map.self().report("\"" + id + "\" is there twice");
    }
    return id;
  }

  private ImmutableMap<String, Double> bias(List<YamlMap> files) {
    ImmutableMap.Builder<String, Double> bias = ImmutableMap.builder();
    for (YamlMap file : files) {
      file.get("bias").map(YamlValue::map).map(this::weights).ifPresent(bias::putAll);
    }
    return bias.buildKeepingLast();
  }

  private ImmutableMap<String, Double> weights(YamlMap map) {
    ImmutableMap.Builder<String, Double> weights = ImmutableMap.builder();
    map.forEach(
        (key, value) -> {
          String label = key.text();
          if (!labels.contains(label)) {
            key.report("unknown label \"" + label + "\"" + Suggestions.suffix(label, labels));
          }
          weights.put(label, value.number());
        });
    return weights.buildKeepingLast();
  }
}
