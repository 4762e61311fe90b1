package io.github.heyan.core.customer;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.heyan.core.Act;
import io.github.heyan.core.pack.PackCompiler;
import io.github.heyan.core.pack.PackReader;
import io.github.heyan.core.pack.PackSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PacksOfCoreTest {
  private record Compiled(Class<?> owner, String folder, Consumer<PackSource> reader) {
    @Override
    public String toString() {
      return folder;
    }
  }

  private static Stream<Compiled> packs() {
    return Stream.of(
        new Compiled(
            Act.class, "packs/zh-base", source -> PackReader.read(source, ImmutableMap.of())),
        new Compiled(
            CustomerPack.class,
            "packs/zh-customer",
            source -> CustomerPack.read(source, ImmutableList.of())));
  }

  @ParameterizedTest
  @MethodSource("packs")
  void a_compiled_pack_equals_its_yaml(Compiled pack) {
    PackSource yaml = PackSource.ofYaml(pack.owner, pack.folder);
    PackSource compiled = PackSource.of(pack.owner, pack.folder);
    assertThat(yaml.isCompiled()).isFalse();
    assertThat(compiled.isCompiled()).isTrue();
    assertThat(PackCompiler.compiled(compiled, pack.reader))
        .isEqualTo(PackCompiler.compiled(yaml, pack.reader));
  }

  @Test
  void writes_one_resource_for_each_pack(@TempDir Path classes) throws IOException {
    Files.createDirectories(classes.resolve("io/github/heyan/core/packs/zh-base"));
    Files.createDirectories(classes.resolve("io/github/heyan/core/customer/packs/zh-customer"));
    PacksOfCore.main(new String[] {classes.toString()});
    try (Stream<Path> files = Files.walk(classes)) {
      assertThat(files.filter(Files::isRegularFile).map(classes::relativize).map(Path::toString))
          .containsExactlyInAnyOrder(
              "io/github/heyan/core/packs/zh-base/pack.bin",
              "io/github/heyan/core/customer/packs/zh-customer/pack.bin");
    }
  }
}
