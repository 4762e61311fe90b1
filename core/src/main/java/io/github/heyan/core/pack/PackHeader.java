package io.github.heyan.core.pack;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the section {@code pack} says.
 *
 * @param unused the known packs that it does not use, for messages
 */
record PackHeader(
    String id,
    String version,
    ImmutableList<Pack> uses,
    ImmutableList<Pack> unused,
    ImmutableList<YamlValue> files) {

  /**
   * Reads the section of {@code root}; the packs that it may use are looked up in {@code known}.
   */
  static PackHeader read(YamlMap root, Map<String, Pack> known) {
    Optional<YamlMap> section = root.require("pack").map(YamlValue::map);
    if (section.isEmpty()) {
      return new PackHeader(
          "", "", ImmutableList.of(), ImmutableList.copyOf(known.values()), ImmutableList.of());
    }
    YamlMap map = section.get().allow("id", "version", "locale", "uses", "files", "kinds");
    String id = map.requireText("id");
    if (!id.isEmpty() && !id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
      map.self().report("pack id must be kebab-case, but was \"" + id + "\"");
    }
    map.requireText("locale");
    ImmutableList<Pack> uses = uses(map, known);
    return new PackHeader(
        id,
        map.requireText("version"),
        uses,
        known.values().stream().filter(pack -> !uses.contains(pack)).collect(toImmutableList()),
        map.list("files").stream().filter(PackHeader::isFileName).collect(toImmutableList()));
  }

  /** Returns the end of a message that says which pack should be used, or nothing. */
  String missing(Predicate<Pack> holdsIt) {
    return unused.stream()
        .filter(holdsIt)
        .findFirst()
        .map(pack -> "; it stands in pack \"" + pack.id() + "\", which is missing from \"uses\"")
        .orElse("");
  }

  private static boolean isFileName(YamlValue value) {
    String name = value.someText();
    boolean valid = name.matches("[^/\\\\\\p{Cntrl}]+");
    if (!valid && !name.isBlank()) {
      value.report("a file must lie beside the first, but was \"" + name + "\"");
    }
    return valid && !name.isBlank();
  }

  private static ImmutableList<Pack> uses(YamlMap map, Map<String, Pack> known) {
    ImmutableList.Builder<Pack> uses = ImmutableList.builder();
    for (YamlValue value : map.list("uses")) {
      Pack pack = known.get(value.text());
      if (pack == null) {
        value.report(
            "unknown pack \""
                + value.text()
                + "\""
                + Suggestions.suffix(value.text(), known.keySet()));
      } else {
        uses.add(pack);
      }
    }
    return uses.build();
  }
}
