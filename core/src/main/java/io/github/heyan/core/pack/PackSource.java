package io.github.heyan.core.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.heyan.core.cue.Pattern;
import io.github.heyan.core.cue.PatternTable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Where the files of a pack are read from. */
public final class PackSource {
  /** The file that a folder pack begins with. */
  static final String MAIN_FILE = "pack.yaml";

  /** The resource beside the files of a pack of ours that holds what they are compiled to. */
  static final String COMPILED_FILE = "pack.bin";

  private final String main;
  private final Opener opener;
  private final Optional<CompiledPack> compiled;
  private final Optional<Consumer<byte[]>> whenRead;

  private PackSource(String main, Opener opener) {
    this(main, opener, Optional.empty(), Optional.empty());
  }

  private PackSource(
      String main,
      Opener opener,
      Optional<CompiledPack> compiled,
      Optional<Consumer<byte[]>> whenRead) {
    this.main = main;
    this.opener = opener;
    this.compiled = compiled;
    this.whenRead = whenRead;
  }

  @FunctionalInterface
  private interface Opener {
    byte[] read(String file) throws IOException;
  }

  /** Reads one of the files of a pack. */
  @FunctionalInterface
  public interface FileReader {
    /** Returns what {@code file} holds. */
    byte[] read(Path file) throws IOException;
  }

  /** Returns the source of a pack that is a file, or a folder with a {@code pack.yaml}. */
  public static PackSource of(Path path) {
    return of(path, Files::readAllBytes);
  }

  /**
   * Returns the source of a pack that is a file, or a folder with a {@code pack.yaml}, whose files
   * {@code reader} reads.
   */
  public static PackSource of(Path path, FileReader reader) {
    Path main = Files.isDirectory(path) ? path.resolve(MAIN_FILE) : path;
    return new PackSource(main.toString(), file -> reader.read(main.resolveSibling(Path.of(file))));
  }

  /**
   * Returns the source of a folder pack among the resources of {@code owner}. In messages its files
   * have the name of the folder alone before them: they are none of the file system. What the build
   * compiled the pack to is read in place of the files, if it is there and of this version.
   */
  public static PackSource of(Class<?> owner, String folder) {
    return of(owner, folder, compiled(owner, folder));
  }

  /** Returns the source of a folder pack among the resources of {@code owner}, read from YAML. */
  public static PackSource ofYaml(Class<?> owner, String folder) {
    return of(owner, folder, Optional.empty());
  }

  /** Returns whether what the build compiled the pack to is read. */
  public boolean isCompiled() {
    return compiled.isPresent();
  }

  private static PackSource of(Class<?> owner, String folder, Optional<CompiledPack> compiled) {
    return new PackSource(
        fileName(folder) + "/" + MAIN_FILE,
        file -> resource(owner, folder, file),
        compiled,
        Optional.empty());
  }

  private static Optional<CompiledPack> compiled(Class<?> owner, String folder) {
    try {
      return CompiledPack.read(resource(owner, folder, COMPILED_FILE));
    } catch (FileNotFoundException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns this source as one that gives what the pack is compiled to, when it has been read
   * without a problem and without further entries, to {@code whenRead}.
   */
  PackSource compilingTo(Consumer<byte[]> whenRead) {
    return new PackSource(main, opener, compiled, Optional.of(whenRead));
  }

  /** Returns the source of a pack of one file that is {@code yaml}, called {@code name}. */
  public static PackSource of(String name, String yaml) {
    return new PackSource(name, file -> only(name, yaml, file));
  }

  private static byte[] only(String name, String yaml, String file) throws IOException {
    if (!fileName(name).equals(file)) {
      throw new FileNotFoundException(file);
    }
    return yaml.getBytes(UTF_8);
  }

  private static byte[] resource(Class<?> owner, String folder, String file) throws IOException {
    String name = folder + "/" + file.substring(file.lastIndexOf('/') + 1);
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException(name);
      }
      return in.readAllBytes();
    }
  }

  /** Returns the patterns that the pack is compiled to, if it is. */
  Optional<PatternTable> compiledPatterns() {
    return compiled.map(CompiledPack::patterns);
  }

  /** Returns what the file {@code name} is compiled to, if it is. */
  Optional<YamlNode> compiledFile(String name) {
    return compiled.map(pack -> pack.files().get(fileName(name)));
  }

  /** Takes what was read without a problem: the files by their names, and the patterns. */
  void whenRead(Map<String, YamlNode> files, Collection<Pattern> patterns) {
    if (whenRead.isPresent()) {
      Map<String, YamlNode> byName = new LinkedHashMap<>();
      files.forEach((name, node) -> byName.put(fileName(name), node));
      whenRead.get().accept(CompiledPack.write(byName, patterns));
    }
  }

  /** Returns the name of the first file. */
  String main() {
    return main;
  }

  /** Returns the name, for messages, of a file beside the first. */
  String sibling(String file) {
    return main.substring(0, main.length() - fileName(main).length()) + file;
  }

  private static String fileName(String name) {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  /**
   * Reads a file.
   *
   * @throws CharacterCodingException if it is not UTF-8
   */
  String read(String name) throws IOException {
    byte[] bytes = opener.read(fileName(name));
    return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }
}
