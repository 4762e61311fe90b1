package io.github.heyan.fuzzing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The entries of the sections of pack files, each as it is written. */
final class Blocks {
  private final Map<String, List<String>> sections = new LinkedHashMap<>();

  /** Takes {@code files} apart, but for their headers. */
  Blocks(List<String> files) {
    files.forEach(this::add);
    sections.keySet().removeAll(List.of("schema", "pack"));
  }

  private void add(String file) {
    List<String> section = new ArrayList<>();
    StringBuilder entry = new StringBuilder();
    for (String line : file.lines().toList()) {
      boolean isSection = line.matches("[a-z_]+:.*");
      if (isSection
          || line.startsWith("- ")
          || (line.matches("  [a-z]\\S*:.*") && isOfMapping(entry))) {
        flush(entry, section);
      }
      if (isSection) {
        section =
            sections.computeIfAbsent(
                line.substring(0, line.indexOf(':')), key -> new ArrayList<>());
      } else if (!line.startsWith("#")) {
        entry.append(line).append('\n');
      }
    }
    flush(entry, section);
  }

  /** Returns whether what has been read of an entry is one of a mapping, not of a list. */
  private static boolean isOfMapping(StringBuilder entry) {
    return entry.indexOf("- ") != 0;
  }

  private static void flush(StringBuilder entry, List<String> section) {
    if (!entry.isEmpty()) {
      section.add(entry.toString());
      entry.setLength(0);
    }
  }

  /** Returns a section of one to three entries. */
  String some(Choices choices) {
    String name = choices.of(List.copyOf(sections.keySet()));
    List<String> entries = sections.getOrDefault(name, List.of());
    StringBuilder some = new StringBuilder(name).append(":\n");
    for (int left = choices.between(1, 3); left > 0 && !entries.isEmpty(); left--) {
      some.append(choices.of(entries));
    }
    return some.toString();
  }
}
