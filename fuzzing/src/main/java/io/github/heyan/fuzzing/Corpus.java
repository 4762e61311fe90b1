package io.github.heyan.fuzzing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.heyan.checker.ReplyChecker;
import io.github.heyan.core.Act;
import io.github.heyan.core.complaint.Deadlines;
import io.github.heyan.core.customer.CustomerPack;
import io.github.heyan.phrases.PhrasePack;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What the real packs hold, taken apart: sentences, patterns, entries, stretches of YAML. */
final class Corpus {
  private static final List<String> PATTERN_KEYS =
      List.of("match", "overlap", "before", "after", "anywhere");

  /** Sentences of examples, of agents and of customers. */
  static final List<String> SENTENCES;

  /** Patterns of rules, cues and exceptions. */
  static final List<String> PATTERNS;

  /** Files of rules, acts and lists. */
  static final List<String> RULE_FILES = files(ReplyChecker.class, "packs/zh-service");

  /** Files of acts and lists. */
  static final List<String> BASE_FILES = files(Act.class, "packs/zh-base");

  /** Files of signals, slots, needs and taxonomies. */
  static final List<String> CUSTOMER_FILES = files(CustomerPack.class, "packs/zh-customer");

  /** Files of phrases, strategies and questions. */
  static final List<String> PHRASE_FILES = files(PhrasePack.class, "packs/zh-phrases");

  /** The file of deadlines. */
  static final String DEADLINES = text(Deadlines.class, "deadlines.yaml");

  static {
    List<String> sentences = new ArrayList<>();
    List<String> patterns = new ArrayList<>();
    Stream.of(RULE_FILES, BASE_FILES, CUSTOMER_FILES)
        .flatMap(List::stream)
        .map(Corpus::parse)
        .forEach(file -> collect("", file, sentences, patterns));
    SENTENCES = List.copyOf(sentences);
    PATTERNS = List.copyOf(patterns);
  }

  private Corpus() {}

  private static List<String> files(Class<?> owner, String folder) {
    List<String> files = new ArrayList<>();
    String main = text(owner, folder + "/pack.yaml");
    files.add(main);
    Map<?, ?> pack = (Map<?, ?>) Objects.requireNonNull(parse(main).get("pack"));
    for (Object name : (List<?>) Objects.requireNonNull(pack.get("files"))) {
      files.add(text(owner, folder + "/" + name));
    }
    return List.copyOf(files);
  }

  private static Map<?, ?> parse(String yaml) {
    return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(yaml);
  }

  /** Returns the text of a resource beside {@code owner}. */
  static String text(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException(name);
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void collect(
      String key, Object value, List<String> sentences, List<String> patterns) {
    if (value instanceof Map<?, ?> map) {
      map.forEach((name, each) -> collect(String.valueOf(name), each, sentences, patterns));
    } else if (value instanceof List<?> list) {
      list.forEach(each -> collect(key, each, sentences, patterns));
    } else if (PATTERN_KEYS.contains(key)) {
      // Sentences of acts and signals stand under "match", too, and are patterns of fixed text.
      patterns.add(String.valueOf(value));
    } else if (List.of("flag", "pass", "text", "customer", "gaps").contains(key)) {
      sentences.add(String.valueOf(value).replaceAll("[\u3014\u3015]", ""));
    }
  }
}
