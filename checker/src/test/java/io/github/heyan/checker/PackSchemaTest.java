package io.github.heyan.checker;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.heyan.core.Act;
import io.github.heyan.core.Competency;
import io.github.heyan.core.DialogueKind;
import io.github.heyan.core.PackException;
import io.github.heyan.core.cue.Measure;
import io.github.heyan.core.text.Scope;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Holds docs/heyan-pack.schema.json to the loader: what is no pack to one is none to the other. */
class PackSchemaTest {
  private static final String ID = "https://heyan.github.io/schema/pack-1.json";
  private static final Path PAGE = Path.of("../docs/heyan-pack.schema.json");
  private static final Path STARTER =
      Path.of("../cli/src/main/resources/io/github/heyan/cli/starter-pack.yaml");
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final JsonNode JSON = YAML.readTree(text(PAGE));
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12, registry -> registry.schemas(Map.of(ID, text(PAGE))));

  /** What editors hold every file of a pack to. */
  private static final Schema ANY = schema("");

  /** What a pack of one file must be. */
  private static final Schema FIRST = schema("#/$defs/first");

  /** What the other files of a folder must be. */
  private static final Schema PART = schema("#/$defs/part");

  /**
   * A row of a table.
   *
   * @param loader what the loader, or the proof of examples, reports; empty for a valid pack
   * @param schema the places that the schema refuses
   */
  private record Row(String name, String pack, String loader, ImmutableList<String> schema) {
    static Row of(JsonNode row) {
      String pack =
          row.has("pack")
              ? row.get("pack").asString()
              : TestRules.HEAD
                  + (row.has("rule")
                      ? "rules:\n" + TestRules.rule("r", row.get("rule").asString())
                      : row.get("sections").asString());
      return new Row(
          row.get("name").asString(),
          pack,
          row.path("loader").asString("").strip(),
          row.path("schema").valueStream().map(JsonNode::asString).collect(toImmutableList()));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static Schema schema(String definition) {
    return REGISTRY.getSchema(SchemaLocation.of(ID + definition));
  }

  private static String text(Path path) {
    try {
      return Files.readString(path, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Row> table(String name) {
    try (InputStream in = Objects.requireNonNull(PackSchemaTest.class.getResourceAsStream(name))) {
      return YAML.readTree(in).valueStream().map(Row::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the places that {@code schema} refuses, as JSON pointers. */
  private static List<String> refused(Schema schema, String yaml) {
    return schema.validate(yaml, InputFormat.YAML).stream()
        .map(error -> error.getInstanceLocation().toString())
        .distinct()
        .sorted()
        .toList();
  }

  private static List<Row> brokenPacks() {
    return table("broken-packs.yaml");
  }

  @ParameterizedTest
  @MethodSource("brokenPacks")
  void schema_and_loader_refuse_faults_of_shape(Row row) {
    assertThatExceptionOfType(PackException.class)
        .isThrownBy(() -> RulePack.parse("p.yaml", row.pack()))
        .withMessage(row.loader());
    assertThat(refused(FIRST, row.pack())).isEqualTo(row.schema()).isNotEmpty();
  }

  private static List<Row> packsOfBrokenSense() {
    return table("packs-of-broken-sense.yaml");
  }

  @ParameterizedTest
  @MethodSource("packsOfBrokenSense")
  void only_the_loader_refuses_faults_of_sense(Row row) {
    assertThatExceptionOfType(PackException.class)
        .isThrownBy(() -> ReplyChecker.standard().with(RulePack.parse("p.yaml", row.pack())))
        .withMessage(row.loader());
    assertThat(refused(FIRST, row.pack())).isEmpty();
  }

  private static List<Row> validPacks() {
    return table("valid-packs.yaml");
  }

  @ParameterizedTest
  @MethodSource("validPacks")
  void schema_and_loader_accept_a_valid_pack(Row row) {
    RulePack pack = RulePack.parse("p.yaml", row.pack());
    assertThat(ReplyChecker.standard().with(pack).packs()).contains(pack);
    assertThat(refused(FIRST, row.pack())).isEmpty();
    assertThat(refused(ANY, row.pack())).isEmpty();
  }

  private static List<Path> packFiles() throws IOException {
    Path core = Path.of("../core/src/main/resources/io/github/heyan/core/packs");
    Path checker = Path.of("src/main/resources/io/github/heyan/checker/packs");
    try (Stream<Path> ofCore = Files.walk(core);
        Stream<Path> ofChecker = Files.walk(checker)) {
      return Stream.of(ofCore, ofChecker, Stream.of(STARTER))
          .flatMap(Function.identity())
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("packFiles")
  void accepts_the_files_of_the_packs_that_come_along(Path file) {
    boolean isFirst = file.endsWith("pack.yaml") || file.equals(STARTER);
    assertThat(refused(isFirst ? FIRST : PART, text(file))).isEmpty();
    assertThat(refused(isFirst ? PART : FIRST, text(file))).isNotEmpty();
    assertThat(refused(ANY, text(file))).isEmpty();
  }

  @Test
  void accepts_the_starter_pack_with_its_amendments() {
    String pack = text(STARTER).replace("\n#~ ", "\n");
    assertThat(pack).contains("\namend:\n");
    assertThat(refused(FIRST, pack)).isEmpty();
  }

  @Test
  void the_starter_pack_names_the_schema() {
    assertThat(text(STARTER)).startsWith("# yaml-language-server: $schema=" + ID + "\n");
    assertThat(JSON.get("$id").asString()).isEqualTo(ID);
  }

  @Test
  void knows_the_words_that_the_loader_knows() {
    assertThat(words("act")).isEqualTo(ids(Act.values(), Act::id));
    assertThat(words("competency")).isEqualTo(ids(Competency.values(), Competency::id));
    assertThat(words("measure")).containsExactlyInAnyOrder(ids(Measure.values(), Measure::id));
    assertThat(words("severity")).isEqualTo(ids(Severity.values(), Severity::id));
    assertThat(words("within")).isEqualTo(ids(Scope.values(), Scope::id));
    assertThat(words(JSON.at("/$defs/kinds/items")))
        .isEqualTo(ids(DialogueKind.values(), DialogueKind::id));
    assertThat(words(JSON.at("/$defs/categoryName/anyOf/0")))
        .isEqualTo(
            StandardPacks.all().stream()
                .flatMap(pack -> pack.categories().stream())
                .map(Category::id)
                .toArray());
  }

  private static String[] words(String definition) {
    return words(JSON.at("/$defs/" + definition));
  }

  private static String[] words(JsonNode definition) {
    return definition.get("enum").valueStream().map(JsonNode::asString).toArray(String[]::new);
  }

  private static <T> String[] ids(T[] values, Function<T, String> id) {
    return Arrays.stream(values).map(id).toArray(String[]::new);
  }

  @Test
  void describes_every_key() {
    assertThat(
            JSON.findParents("additionalProperties").stream()
                .flatMap(object -> object.path("properties").properties().stream())
                .filter(key -> !isDescribed(key.getValue()))
                .map(Map.Entry::getKey))
        .isEmpty();
  }

  private static boolean isDescribed(JsonNode key) {
    return key.has("description")
        || (key.has("$ref") && JSON.at(key.get("$ref").asString().substring(1)).has("description"));
  }
}
