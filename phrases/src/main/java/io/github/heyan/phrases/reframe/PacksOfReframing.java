package io.github.heyan.phrases.reframe;

import io.github.heyan.core.pack.PackCompiler;
import java.nio.file.Path;

/** Compiles the pack of reframings; the build runs it. */
final class PacksOfReframing {
  private PacksOfReframing() {}

  /** Compiles the pack in the folder of classes that is named. */
  public static void main(String[] args) {
    new PackCompiler(Path.of(args[0])).compile(Reframer.class, Reframer.STANDARD, Reframer::read);
  }
}
