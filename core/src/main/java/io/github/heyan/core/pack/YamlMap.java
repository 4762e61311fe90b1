package io.github.heyan.core.pack;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** A mapping in a pack file. */
public final class YamlMap {
  private final YamlValue self;
  private final Map<String, YamlValue> keys;
  private final Map<String, YamlValue> values;

  private YamlMap(YamlValue self, Map<String, YamlValue> keys, Map<String, YamlValue> values) {
    this.self = self;
    this.keys = keys;
    this.values = values;
  }

  static YamlMap empty(YamlValue self) {
    return new YamlMap(self, Map.of(), Map.of());
  }

  static YamlMap of(YamlValue self, YamlFile file, YamlNode.Mapping mapping) {
    Map<String, YamlValue> keys = new LinkedHashMap<>();
    Map<String, YamlValue> values = new LinkedHashMap<>();
    List<YamlNode> nodes = mapping.keysAndValues();
    for (int i = 0; i < nodes.size(); i += 2) {
      YamlValue key = new YamlValue(file, nodes.get(i));
      String name = key.text();
      if (keys.putIfAbsent(name, key) != null) {
        key.report("key \"" + name + "\" is there twice");
      } else {
        values.put(name, new YamlValue(file, nodes.get(i + 1)));
      }
    }
    return new YamlMap(self, keys, values);
  }

  /** Reports every key that is not among {@code known}. */
  public YamlMap allow(String... known) {
    return allow(ImmutableSet.copyOf(known));
  }

  /** Reports every key that is not among {@code allowed}. */
  YamlMap allow(ImmutableSet<String> allowed) {
    keys.forEach(
        (name, key) -> {
          if (!allowed.contains(name)) {
            key.report("unknown key \"" + name + "\"" + Suggestions.suffix(name, allowed));
          }
        });
    return this;
  }

  /** Returns the value of {@code key}. */
  public Optional<YamlValue> get(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** Returns the value of {@code key}; a missing one is a problem. */
  public Optional<YamlValue> require(String key) {
    // That something else is no mapping is a problem already.
    if (!values.containsKey(key) && self.isMap()) {
      self.report("key \"" + key + "\" is missing");
    }
    return get(key);
  }

  /** Returns the text of {@code key}, or an empty string and a problem where it is missing. */
  public String requireText(String key) {
    return require(key).map(YamlValue::someText).orElse("");
  }

  /** Returns the entries of the list {@code key}, none where it is missing. */
  public List<YamlValue> list(String key) {
    return get(key).<List<YamlValue>>map(YamlValue::list).orElse(List.of());
  }

  /** Calls {@code reader} with each key and its value, in the order of the file. */
  public void forEach(BiConsumer<YamlValue, YamlValue> reader) {
    keys.forEach((name, key) -> reader.accept(key, values.get(name)));
  }

  /** Returns the names of the keys. */
  public ImmutableSet<String> names() {
    return ImmutableSet.copyOf(keys.keySet());
  }

  /** Returns the mapping as a value, for reporting. */
  public YamlValue self() {
    return self;
  }
}
