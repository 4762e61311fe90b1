package io.github.heyan.checker;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.heyan.core.Act;
import io.github.heyan.core.pack.PackCompiler;
import io.github.heyan.core.pack.PackReader;
import io.github.heyan.core.pack.PackSource;
import java.nio.file.Path;

/** Compiles the packs of this module; the build runs it. */
final class PacksOfChecker {
  private PacksOfChecker() {}

  /** Compiles the packs in the folder of classes that is named. */
  public static void main(String[] args) {
    PackCompiler compiler = new PackCompiler(Path.of(args[0]));
    RulePack base = RulePack.read(PackSource.of(Act.class, "packs/zh-base"), ImmutableList.of());
    compiler.compile(
        ReplyChecker.class,
        "packs/zh-service",
        source -> RulePack.read(source, ImmutableList.of(base)));
    compiler.compile(
        ReplyChecker.class,
        "packs/zh-contract",
        source -> PackReader.read(source, ImmutableMap.of()));
    for (Profile profile : Profile.values()) {
      compiler.compile(
          ReplyChecker.class,
          "packs/profile-" + profile.id(),
          source -> RulePack.read(source, StandardPacks.all()));
    }
  }
}
