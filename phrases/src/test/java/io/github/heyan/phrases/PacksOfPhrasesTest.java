package io.github.heyan.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heyan.core.pack.PackCompiler;
import io.github.heyan.core.pack.PackSource;
import org.junit.jupiter.api.Test;

class PacksOfPhrasesTest {
  @Test
  void a_compiled_pack_equals_its_yaml() {
    PackSource yaml = PackSource.ofYaml(PhrasePack.class, "packs/zh-phrases");
    PackSource compiled = PackSource.of(PhrasePack.class, "packs/zh-phrases");
    assertThat(compiled.isCompiled()).isTrue();
    assertThat(PackCompiler.compiled(compiled, PhrasePack::new))
        .isEqualTo(PackCompiler.compiled(yaml, PhrasePack::new));
    assertThat(new PhrasePack(compiled).phrases())
        .hasToString(new PhrasePack(yaml).phrases().toString());
  }
}
