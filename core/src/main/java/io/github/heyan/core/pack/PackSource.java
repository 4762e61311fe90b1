package io.github.heyan.core.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the files of a pack are read from. */
public final class PackSource {
  /** The file that a folder pack begins with. */
  static final String MAIN_FILE = "pack.yaml";

  private final String main;
  private final Opener opener;

  private PackSource(String main, Opener opener) {
    this.main = main;
    this.opener = opener;
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
   * have the name of the folder alone before them: they are none of the file system.
   */
  public static PackSource of(Class<?> owner, String folder) {
    return new PackSource(
        fileName(folder) + "/" + MAIN_FILE, file -> resource(owner, folder, file));
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
