package io.github.heyan.core.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PackCompilerTest {
  private static final String YAML =
      TestPack.HEAD
          + """
          lists:
            no: [不能, '没''法', "无\\"法"]
          acts:
            - id: apology
              match: ["{no}办", 抱歉]
              examples:
                match: [我〔抱歉〕]
                pass:
                  - |-
                    能
                    办
          """;

  private static byte[] compiled(String yaml) {
    return PackCompiler.compiled(
        PackSource.of("p.yaml", yaml), source -> PackReader.read(source, Map.of()));
  }

  @Test
  void keeps_the_nodes_of_each_file() {
    CompiledPack pack = CompiledPack.read(compiled(YAML)).orElseThrow();
    YamlNode node =
        YamlFile.read(PackSource.of("p.yaml", YAML), "p.yaml", new Problems()).orElseThrow().node();
    assertThat(pack.files()).containsExactly(Map.entry("p.yaml", node));
  }

  @Test
  void gives_the_same_for_the_same() {
    assertThat(compiled(YAML)).isEqualTo(compiled(YAML));
  }

  @Test
  void reads_nothing_of_another_version() {
    byte[] bytes = compiled(YAML);
    bytes[0]++;
    assertThat(CompiledPack.read(bytes)).isEmpty();
  }
}
