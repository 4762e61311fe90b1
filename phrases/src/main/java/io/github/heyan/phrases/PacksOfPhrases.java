package io.github.heyan.phrases;

import io.github.heyan.core.pack.PackCompiler;
import java.nio.file.Path;

/** Compiles the pack of phrases; the build runs it. */
final class PacksOfPhrases {
  private PacksOfPhrases() {}

  /** Compiles the pack in the folder of classes that is named. */
  public static void main(String[] args) {
    new PackCompiler(Path.of(args[0]))
        .compile(PhrasePack.class, "packs/zh-phrases", PhrasePack::new);
  }
}
