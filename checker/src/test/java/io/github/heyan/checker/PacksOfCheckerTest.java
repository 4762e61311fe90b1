package io.github.heyan.checker;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.heyan.core.Act;
import io.github.heyan.core.pack.Example;
import io.github.heyan.core.pack.PackCompiler;
import io.github.heyan.core.pack.PackReader;
import io.github.heyan.core.pack.PackSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PacksOfCheckerTest {
  private static final RulePack BASE =
      RulePack.read(PackSource.ofYaml(Act.class, "packs/zh-base"), ImmutableList.of());

  private static void assertEqual(String folder, Consumer<PackSource> reader) {
    PackSource compiled = PackSource.of(ReplyChecker.class, folder);
    assertThat(compiled.isCompiled()).isTrue();
    assertThat(PackCompiler.compiled(compiled, reader))
        .isEqualTo(PackCompiler.compiled(PackSource.ofYaml(ReplyChecker.class, folder), reader));
  }

  @Test
  void the_compiled_rules_equal_their_yaml() {
    assertEqual("packs/zh-service", source -> RulePack.read(source, List.of(BASE)));
  }

  @Test
  void the_compiled_contract_equals_its_yaml() {
    assertEqual("packs/zh-contract", source -> PackReader.read(source, ImmutableMap.of()));
  }

  @ParameterizedTest
  @EnumSource
  void a_compiled_profile_equals_its_yaml(Profile profile) {
    assertEqual(
        "packs/profile-" + profile.id(), source -> RulePack.read(source, StandardPacks.all()));
  }

  @Test
  void both_find_the_same_in_the_examples() {
    RulePack service =
        RulePack.read(
            PackSource.ofYaml(ReplyChecker.class, "packs/zh-service"), ImmutableList.of(BASE));
    Settings settings = Settings.usual().withoutSuggestions();
    ReplyChecker yaml = ReplyChecker.of(List.of(BASE, service), ImmutableSet.of(), settings);
    ReplyChecker compiled = ReplyChecker.of(StandardPacks.all(), ImmutableSet.of(), settings);
    assertThat(examples(service)).hasSizeGreaterThan(1_000);
    assertThat(examples(service))
        .allSatisfy(
            text -> assertThat(compiled.check(text)).hasToString(yaml.check(text).toString()));
  }

  private static List<String> examples(RulePack pack) {
    return pack.rules().stream()
        .map(Rule::examples)
        .flatMap(each -> Stream.of(each.flag(), each.pass(), each.gaps()))
        .flatMap(List::stream)
        .map(Example::text)
        .toList();
  }
}
