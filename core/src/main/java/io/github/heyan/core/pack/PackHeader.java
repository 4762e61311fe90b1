package io.github.heyan.core.pack;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;

/** What the section {@code pack} says. */
record PackHeader(
    String id, String version, ImmutableList<Pack> uses, ImmutableList<YamlValue> files) {

  /**
   * Reads the section of {@code root}; the packs that it may use are looked up in {@code known}.
   */
  static PackHeader read(YamlMap root, Map<String, Pack> known) {
    Optional<YamlMap> section = root.require("pack").map(YamlValue::map);
    if (section.isEmpty()) {
      return new PackHeader("", "", ImmutableList.of(), ImmutableList.of());
    }
    YamlMap map = section.get().allow("id", "version", "locale", "uses", "files", "kinds");
    String id = map.requireText("id");
    if (!id.isEmpty() && !id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
      map.self().report("pack id must be kebab-case, but was \"" + id + "\"");
    }
    map.requireText("locale");
    return new PackHeader(
        id,
        map.requireText("version"),
        uses(map, known),
        map.list("files").stream().filter(PackHeader::isFileName).collect(toImmutableList()));
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
