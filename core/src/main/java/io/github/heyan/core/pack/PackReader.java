package io.github.heyan.core.pack;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.github.heyan.core.PackException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads packs. Sections that core does not know are handed to an {@link Extension}, and all
 * problems of the pack, whoever finds them, are thrown together.
 */
public final class PackReader {
  private static final ImmutableSet<String> SECTIONS =
      ImmutableSet.of("lists", "exceptions", "cues", "acts");

  /** Sections that use lists and exceptions; a pack without them is made for other packs. */
  private static final ImmutableSet<String> USERS =
      ImmutableSet.of("rules", "signals", "slots", "needs");

  private PackReader() {}

  /** Reads further sections of a pack. */
  public interface Extension<T> {
    /** Returns the names of the sections. */
    ImmutableSet<String> sections();

    /** Reads the sections from all {@code files} of the pack. */
    T read(PackBuilder pack, List<YamlMap> files);
  }

  /** A pack and what the extension read from it. */
  public record Result<T>(Pack pack, T extension) {}

  /**
   * Reads a pack.
   *
   * @param known the packs that it may use, by id
   * @throws PackException with all problems, if there are any
   */
  public static <T> Result<T> read(
      PackSource source, Map<String, Pack> known, Extension<T> extension) {
    return read(source, known, ImmutableListMultimap.of(), extension);
  }

  /**
   * Reads a pack with further entries in its lists.
   *
   * @param known the packs that it may use, by id
   * @param additions entries by the names of the lists; names that the pack has not are passed over
   * @throws PackException with all problems, if there are any
   */
  public static <T> Result<T> read(
      PackSource source,
      Map<String, Pack> known,
      ImmutableListMultimap<String, String> additions,
      Extension<T> extension) {
    Problems problems = new Problems();
    List<YamlMap> files = new ArrayList<>();
    Map<String, YamlNode> nodes = new LinkedHashMap<>();
    Optional<YamlMap> root =
        read(source, source.main(), problems, nodes).map(value -> checked(value, true, extension));
    if (root.isEmpty()) {
      problems.throwIfAny();
    }
    PackHeader header = PackHeader.read(root.orElseThrow(), known);
    files.add(root.orElseThrow());
    for (YamlValue name : header.files()) {
      read(source, source.sibling(name.someText()), problems, nodes)
          .ifPresent(value -> files.add(checked(value, false, extension)));
    }
    PackBuilder pack =
        new PackBuilder(
            header, additions, additions.isEmpty() ? source.compiledPatterns() : Optional.empty());
    pack.read(files);
    T extended = extension.read(pack, files);
    boolean isForOthers =
        files.stream()
            .noneMatch(file -> USERS.stream().anyMatch(each -> file.get(each).isPresent()));
    Pack built = pack.build(!isForOthers);
    problems.throwIfAny();
    if (additions.isEmpty()) {
      source.whenRead(nodes, pack.allPatterns());
    }
    return new Result<>(built, extended);
  }

  private static Optional<YamlValue> read(
      PackSource source, String name, Problems problems, Map<String, YamlNode> nodes) {
    Optional<YamlValue> file = YamlFile.read(source, name, problems);
    file.ifPresent(value -> nodes.put(name, value.node()));
    return file;
  }

  /** Reads a pack that has none but core's sections. */
  public static Pack read(PackSource source, Map<String, Pack> known) {
    return read(source, known, new NoExtension()).pack();
  }

  private static YamlMap checked(YamlValue value, boolean main, Extension<?> extension) {
    YamlMap map = value.map();
    ImmutableSet.Builder<String> keys = ImmutableSet.builder();
    keys.add("schema").addAll(SECTIONS).addAll(extension.sections());
    if (main) {
      keys.add("pack");
    }
    map.allow(keys.build().toArray(String[]::new));
    map.require("schema").ifPresent(PackReader::checkSchema);
    return map;
  }

  private static void checkSchema(YamlValue schema) {
    String text = schema.someText();
    if (!text.isBlank() && !text.equals("heyan/1")) {
      schema.report("schema must be \"heyan/1\", but was \"" + text + "\"");
    }
  }

  private static final class NoExtension implements Extension<Optional<Void>> {
    @Override
    public ImmutableSet<String> sections() {
      return ImmutableSet.of();
    }

    @Override
    public Optional<Void> read(PackBuilder pack, List<YamlMap> files) {
      return Optional.empty();
    }
  }
}
