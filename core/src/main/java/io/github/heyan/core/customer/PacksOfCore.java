package io.github.heyan.core.customer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.heyan.core.Act;
import io.github.heyan.core.pack.PackCompiler;
import io.github.heyan.core.pack.PackReader;
import java.nio.file.Path;

/** Compiles the packs of this module; the build runs it. */
final class PacksOfCore {
  private PacksOfCore() {}

  /** Compiles the packs in the folder of classes that is named. */
  public static void main(String[] args) {
    PackCompiler compiler = new PackCompiler(Path.of(args[0]));
    compiler.compile(
        Act.class, "packs/zh-base", source -> PackReader.read(source, ImmutableMap.of()));
    compiler.compile(
        CustomerPack.class,
        "packs/zh-customer",
        source -> CustomerPack.read(source, ImmutableList.of()));
  }
}
