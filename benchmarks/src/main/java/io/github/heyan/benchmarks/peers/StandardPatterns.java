package io.github.heyan.benchmarks.peers;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What the standard packs look for: the patterns of their rules, acts and cues, as written, and the
 * lists that these name. The build copies the YAML of the packs beside the benchmarks.
 *
 * @param patterns all that stands under {@code match}
 * @param lists the entries of each list
 */
public record StandardPatterns(List<String> patterns, Map<String, List<String>> lists) {
  private static final List<String> PACKS = ImmutableList.of("zh-base", "zh-service");
  private static final List<String> SECTIONS = ImmutableList.of("rules", "acts", "cues");

  /** Reads the packs. */
  public static StandardPatterns read() {
    List<String> patterns = new ArrayList<>();
    Map<String, List<String>> lists = new HashMap<>();
    for (String pack : PACKS) {
      Map<?, ?> header = map(yaml(pack + "/pack.yaml"), "pack");
      for (String file : strings(header, "files")) {
        Map<?, ?> content = yaml(pack + "/" + file);
        Map<?, ?> named = map(content, "lists");
        named.keySet().forEach(name -> lists.put((String) name, strings(named, (String) name)));
        SECTIONS.stream()
            .flatMap(section -> list(content, section).stream())
            .forEach(entry -> patterns.addAll(strings((Map<?, ?>) entry, "match")));
      }
    }
    return new StandardPatterns(ImmutableList.copyOf(patterns), Map.copyOf(lists));
  }

  /** Returns the fixed words of at least two characters in the patterns and their lists. */
  public ImmutableSet<String> words() {
    return new PatternTokens(lists).words(patterns);
  }

  /** Returns the patterns as regular expressions, their lists written out. */
  Stream<String> regexes(PatternTokens.Dialect dialect) {
    PatternTokens tokens = new PatternTokens(lists);
    return patterns.stream().map(pattern -> tokens.regex(pattern, dialect));
  }

  private static Map<?, ?> map(Map<?, ?> of, String key) {
    return of.get(key) instanceof Map<?, ?> map ? map : ImmutableMap.of();
  }

  private static List<?> list(Map<?, ?> of, String key) {
    return of.get(key) instanceof List<?> list ? list : ImmutableList.of();
  }

  /** Returns what may be left out, stand alone, or be a list. */
  private static List<String> strings(Map<?, ?> of, String key) {
    return of.get(key) instanceof String one
        ? ImmutableList.of(one)
        : list(of, key).stream().map(String::valueOf).toList();
  }

  private static Map<?, ?> yaml(String file) {
    try {
      String text = Resources.toString(Resources.getResource("packs/" + file), UTF_8);
      return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
