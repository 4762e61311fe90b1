package io.github.heyan.core.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Compiles the packs among the resources of a module when it is built: each to one resource beside
 * its YAML, which {@link PackSource#of(Class, String)} then reads in its place.
 */
public final class PackCompiler {
  private final Path classes;

  /** Makes a compiler that writes into the folder {@code classes}, where the resources lie. */
  public PackCompiler(Path classes) {
    this.classes = classes;
  }

  /**
   * Compiles the pack {@code folder} of {@code owner}.
   *
   * @param reader reads the pack that it is given
   * @throws io.github.heyan.core.PackException if the pack has problems
   * @throws UncheckedIOException if the resource cannot be written
   */
  public void compile(Class<?> owner, String folder, Consumer<PackSource> reader) {
    Path to = classes.resolve(owner.getPackageName().replace('.', '/')).resolve(folder);
    write(to.resolve(PackSource.COMPILED_FILE), compiled(PackSource.ofYaml(owner, folder), reader));
  }

  /**
   * Returns what the pack of {@code source} is compiled to, which is the same for the same pack.
   *
   * @param reader reads the pack that it is given, without further entries in its lists
   * @throws io.github.heyan.core.PackException if the pack has problems
   */
  public static byte[] compiled(PackSource source, Consumer<PackSource> reader) {
    List<byte[]> compiled = new ArrayList<>();
    reader.accept(source.compilingTo(compiled::add));
    return compiled.get(0);
  }

  private static void write(Path file, byte[] bytes) {
    try {
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
