package io.github.heyan.phrases;

import io.github.heyan.core.pack.PackCompiler;
import io.github.heyan.phrases.reframe.Reframer;
import java.nio.file.Path;

/** Compiles the packs of this module; the build runs it. */
final class PacksOfPhrases {
  private PacksOfPhrases() {}

  /** Compiles the packs in the folder of classes that is named. */
  public static void main(String[] args) {
    PackCompiler compiler = new PackCompiler(Path.of(args[0]));
    compiler.compile(PhrasePack.class, "packs/zh-phrases", PhrasePack::new);
    Reframer.compileStandard(compiler);
  }
}
