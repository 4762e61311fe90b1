package io.github.heyan.phrases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.heyan.core.PackException;
import io.github.heyan.core.pack.Pack;
import io.github.heyan.core.pack.PackReader;
import io.github.heyan.core.pack.PackSource;
import java.nio.file.Path;
import java.util.List;

/**
 * A pack of phrases, strategies and questions in YAML. {@code docs/phrases.md} describes the form.
 * Immutable and safe to share.
 */
public final class PhrasePack {
  private final Pack pack;
  private final PhraseSections.Content content;

  PhrasePack(PackSource source) {
    PackReader.Result<PhraseSections.Content> read =
        PackReader.read(source, ImmutableMap.of(), new PhraseSections());
    this.pack = read.pack();
    this.content = read.extension();
  }

  /**
   * Reads a pack from a YAML file or a folder with a {@code pack.yaml}.
   *
   * @throws PackException with all problems of the pack, if there are any
   */
  public static PhrasePack read(Path path) {
    return new PhrasePack(PackSource.of(path));
  }

  /**
   * Reads a pack from YAML text.
   *
   * @param name stands for the file in messages
   * @throws PackException with all problems of the pack, if there are any
   */
  public static PhrasePack parse(String name, String yaml) {
    return new PhrasePack(PackSource.of(name, yaml));
  }

  /** Returns the standard pack, read once and when first asked for. */
  static PhrasePack standard() {
    return Standard.PACK;
  }

  private static final class Standard {
    static final PhrasePack PACK =
        new PhrasePack(PackSource.of(PhrasePack.class, "packs/zh-phrases"));
  }

  /** Returns the id. */
  public String id() {
    return pack.id();
  }

  /** Returns the version. */
  public String version() {
    return pack.version();
  }

  /** Returns the phrases, in the order of the files. */
  public List<PhraseEntry> phrases() {
    return content.phrases();
  }

  /** Returns the strategies, in the order of the files. */
  public List<Strategy> strategies() {
    return content.strategies();
  }

  ImmutableList<Question> questions() {
    return content.questions();
  }

  /** Returns id and version. */
  @Override
  public String toString() {
    return id() + " " + version();
  }
}
