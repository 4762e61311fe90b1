package io.github.heyan.core.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.heyan.core.Act;
import io.github.heyan.core.PackException;
import io.github.heyan.core.PackProblem;
import io.github.heyan.core.cue.Condition;
import io.github.heyan.core.cue.CueSet;
import io.github.heyan.core.cue.Exemption;
import io.github.heyan.core.cue.Hit;
import io.github.heyan.core.cue.Measure;
import io.github.heyan.core.cue.Pattern;
import io.github.heyan.core.text.Scope;
import io.github.heyan.core.text.Text;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackReaderTest {
  private static final String CUE = "- {id: %s, match: [%s], examples: {match: [不]}}\n";

  @TempDir private Path folder;

  /** Reads {@code rules: [pattern, …]}. */
  private static final class PatternSection implements PackReader.Extension<List<Pattern>> {
    @Override
    public ImmutableSet<String> sections() {
      return ImmutableSet.of("rules");
    }

    @Override
    public List<Pattern> read(PackBuilder pack, List<YamlMap> files) {
      return files.stream()
          .flatMap(file -> file.get("rules").stream())
          .flatMap(rules -> pack.patterns(rules).stream())
          .toList();
    }
  }

  /** A cue that begins in line {@code 3}; its {@code unless} has one entry, in line 7. */
  private static String unless(String entry) {
    return """
        cues:
        - id: c
          match: [不]
          examples: {match: [不]}
          unless: [
        %s]
        """
        .formatted(entry);
  }

  private static String match(String pattern) {
    return "cues:\n- {id: c, examples: {match: [不]}, match: [\n" + pattern + "]}\n";
  }

  static Stream<Arguments> brokenHeads() {
    return Stream.of(
        arguments("", "p.yaml: file must be a pack, but is empty"),
        arguments("# nothing yet\n", "p.yaml: file must be a pack, but is empty"),
        arguments("hello", "p.yaml:1:1: expected a mapping of keys to values, but was text"),
        arguments("- a\n", "p.yaml:1:1: expected a mapping of keys to values, but was a list"),
        arguments("schema: heyan/1\n", "p.yaml:1:1: key \"pack\" is missing"),
        arguments(
            "pack: {id: p, version: 1.0.0, locale: zh}\n", "p.yaml:1:1: key \"schema\" is missing"),
        arguments(
            "schema: heyan/2\npack: {id: p, version: 1.0.0, locale: zh}\n",
            "p.yaml:1:9: schema must be \"heyan/1\", but was \"heyan/2\""),
        arguments(
            "schema: [1]\npack: {id: p, version: 1.0.0, locale: zh}\n",
            "p.yaml:1:9: expected text, but was a list"),
        arguments(
            "schema: heyan/1\npack: p\n",
            "p.yaml:2:7: expected a mapping of keys to values, but was text"),
        arguments(
            "schema: heyan/1\npack: {id: p}\n",
            """
            p.yaml:2:7: key "locale" is missing
            p.yaml:2:7: key "version" is missing\
            """),
        arguments(
            "schema: heyan/1\npack: {id: My_Pack, version: 1.0.0, locale: zh}\n",
            "p.yaml:2:7: pack id must be kebab-case, but was \"My_Pack\""),
        arguments(
            "schema: heyan/1\npack: {id: p, version: 1.0.0, local: zh}\n",
            """
            p.yaml:2:7: key "locale" is missing
            p.yaml:2:31: unknown key "local"; did you mean "locale"?\
            """),
        arguments(
            "schema: heyan/1\npack: {id: p, version: 1.0.0, locale: zh, uses: [q]}\n",
            "p.yaml:2:50: unknown pack \"q\""),
        arguments(
            "schema: heyan/1\npack: {id: p, version: 1.0.0, locale: zh, uses: q}\n",
            "p.yaml:2:49: expected a list, but was text"),
        arguments(
            "schema: heyan/1\npack: {id: p, version: 1.0.0, locale: zh, files: [a.yaml]}\n",
            "a.yaml: file not found"),
        arguments(
            "schema: heyan/1\npack: {id: p, version: 1.0.0, locale: zh, files: ['../a', /, '']}\n",
            """
            p.yaml:2:51: a file must lie beside the first, but was "../a"
            p.yaml:2:59: a file must lie beside the first, but was "/"
            p.yaml:2:62: expected text, but was empty\
            """));
  }

  @ParameterizedTest
  @MethodSource("brokenHeads")
  void refuses_a_broken_head(String yaml, String problems) {
    assertThat(TestPack.problems(yaml)).isEqualTo(problems);
  }

  static Stream<Arguments> brokenYaml() {
    return Stream.of(
        arguments(
            "lists:\n  a: [b: c: d]\n",
            "p.yaml:4:11: not valid YAML: while parsing a flow sequence, expected ',' or ']', but"
                + " got :"),
        arguments(
            "lists:\n\ta: [b]\n",
            "p.yaml:4:1: not valid YAML: while scanning for the next token, found character"
                + " '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for indentation)"),
        arguments(
            "---\na: b\n",
            "p.yaml:3:1: not valid YAML: expected a single document in the stream, but found"
                + " another document"),
        arguments("lists:\n  a: *b\n", "p.yaml:4:6: not valid YAML: found undefined alias b"),
        arguments(
            "lists:\n  a: &a [x, x]\n  b: &b [*a, *a]\n  c: &c [*b, *b]\n",
            "p.yaml: a list or mapping cannot be repeated by an alias (*name); write it out"),
        arguments(
            "lists: &a\n  a: *a\n",
            "p.yaml: a list or mapping cannot be repeated by an alias (*name); write it out"),
        arguments("lists: {a: [b]}\nlists: {}\n", "p.yaml:4:1: key \"lists\" is there twice"),
        arguments("cue: []\n", "p.yaml:3:1: unknown key \"cue\"; did you mean \"cues\"?"),
        arguments("rules: []\n", "p.yaml:3:1: unknown key \"rules\""));
  }

  @ParameterizedTest
  @MethodSource("brokenYaml")
  void refuses_broken_yaml_and_unknown_sections(String body, String problems) {
    assertThat(TestPack.problems(TestPack.HEAD + body)).isEqualTo(problems);
  }

  static Stream<Arguments> brokenLists() {
    return Stream.of(
        arguments("lists: a\n", "p.yaml:3:8: expected a mapping of keys to values, but was text"),
        arguments("lists:\n  a: b\n", "p.yaml:4:6: expected a list, but was text"),
        arguments("lists:\n  a:\n", "p.yaml:4:5: expected a list, but was empty"),
        arguments("lists:\n  a: []\n", "p.yaml:4:6: a list must have at least one entry"),
        arguments("lists:\n  a: [x, y, x]\n", "p.yaml:4:13: entry \"x\" is there twice"),
        arguments("lists:\n  a: [x, '']\n", "p.yaml:4:10: expected text, but was empty"),
        arguments("lists:\n  a: [x, ~]\n", "p.yaml:4:10: expected text, but was empty"),
        arguments(
            "lists:\n  a: [x, true]\n",
            "p.yaml:4:10: expected text, but was true; put it in quotation marks"),
        arguments("lists:\n  a: [{x: y}]\n", "p.yaml:4:7: expected text, but was a mapping"),
        arguments(
            "lists:\n  aB: [x]\n",
            "p.yaml:4:3: list name must be of a-z, 0-9, \"_\" and \"-\", but was \"aB\""),
        arguments(
            "lists:\n  a: ['(?<g>x)']\n",
            "p.yaml:4:7: an entry of a list cannot hold a named group"),
        arguments("lists:\n  a: ['{a}']\n", "p.yaml:4:6: list \"a\" names itself: a → a"),
        arguments(
            "lists:\n  a: ['{b}']\n  b: ['{c}']\n  c: ['{b}', z]\n",
            "p.yaml:5:6: list \"b\" names itself: b → c → b"),
        arguments(
            "lists:\n  cannot: [不能]\n  a: [没有, '{canot}办']\n",
            "p.yaml:5:12: unknown list \"canot\"; did you mean \"cannot\"?"),
        arguments(
            "lists:\n  a: [收，用，打, 上、领]\n",
            """
            p.yaml:4:8: "，" does not part entries; write a half-width ",", or put the entry in quotation marks
            p.yaml:4:15: "、" does not part entries; write a half-width ",", or put the entry in quotation marks\
            """));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[\"收，用\", '打、上']", "[收，, 、用, ，]", "\n  - 收，用"})
  void takes_full_width_marks_that_are_meant(String list) {
    String yaml = TestPack.HEAD + "lists:\n  a: " + list + "\n";
    assertThat(TestPack.problems(yaml)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("brokenLists")
  void refuses_broken_lists(String body, String problems) {
    assertThat(TestPack.problems(TestPack.HEAD + body)).isEqualTo(problems);
  }

  static Stream<Arguments> brokenPatterns() {
    return Stream.of(
        arguments("不能(办", "p.yaml:5:3: \"(\" is never closed"),
        arguments("'不能(办'", "p.yaml:5:4: \"(\" is never closed"),
        arguments("'a''b*'", "p.yaml:5:6: \"*\" is not bounded; write x{0,6} or x{1,6}"),
        arguments("\"a\\\\.b*\"", "p.yaml:5:7: \"*\" is not bounded; write x{0,6} or x{1,6}"),
        arguments("不, 能\n  办(", "p.yaml:5:4: blanks are not part of the view; leave them out"),
        arguments(
            "'.{2}'",
            "p.yaml:5:1: a pattern of \"match\" must hold some fixed text in every choice"),
        arguments(
            "'不|.'",
            "p.yaml:5:1: a pattern of \"match\" must hold some fixed text in every choice"),
        arguments(
            "'a.{0,63}'",
            "p.yaml:5:2: a pattern may span at most 63 characters, but this one spans up to 64"),
        arguments("''", "p.yaml:5:1: expected text, but was empty"),
        arguments("[不]", "p.yaml:5:1: expected text, but was a list"),
        arguments("", "p.yaml:4:42: a list must have at least one entry"));
  }

  @ParameterizedTest
  @MethodSource("brokenPatterns")
  void refuses_broken_patterns_at_their_column(String pattern, String problems) {
    assertThat(TestPack.problems(TestPack.HEAD + match(pattern))).isEqualTo(problems);
  }

  @Test
  void refuses_a_broken_pattern_in_a_block_at_its_start() {
    assertThat(
            TestPack.problems(
                TestPack.HEAD + match("不") + "acts:\n- id: wait\n  match: |-\n    ab*\n"))
        .isEqualTo(
            """
            p.yaml:7:3: key "examples" is missing
            p.yaml:8:10: "*" is not bounded; write x{0,6} or x{1,6}\
            """);
  }

  static Stream<Arguments> brokenCues() {
    return Stream.of(
        arguments(
            "cues:\n- {}\n",
            """
            p.yaml:4:3: key "id" is missing
            p.yaml:4:3: key "match" is missing
            p.yaml:4:3: key "examples" is missing\
            """),
        arguments("cues: {}\n", "p.yaml:3:7: expected a list, but was a mapping"),
        arguments("cues: [c]\n", "p.yaml:3:8: expected a mapping of keys to values, but was text"),
        arguments(
            "cues:\n- {id: c, matches: 不, examples: {match: [不]}}\n",
            """
            p.yaml:4:3: key "match" is missing
            p.yaml:4:11: unknown key "matches"; did you mean "match"?\
            """),
        arguments(
            "cues:\n- {id: c, match: 不, examples: {pass: [不]}}\n",
            "p.yaml:4:31: key \"match\" is missing"),
        arguments(
            "cues:\n- {id: c, match: 不, examples: {match: []}}\n",
            "p.yaml:4:39: a list must have at least one entry"),
        arguments(
            "cues:\n" + CUE.formatted("c", "不") + CUE.formatted("c", "没"),
            "p.yaml:5:3: \"c\" is there twice"),
        arguments(
            "acts:\n" + CUE.formatted("apolgy", "不"),
            "p.yaml:4:8: unknown act \"apolgy\"; did you mean \"apology\"?"));
  }

  @ParameterizedTest
  @MethodSource("brokenCues")
  void refuses_broken_cues(String body, String problems) {
    assertThat(TestPack.problems(TestPack.HEAD + body)).isEqualTo(problems);
  }

  static Stream<Arguments> brokenExceptions() {
    return Stream.of(
        arguments(
            "{id: x, why: y}",
            "p.yaml:8:1: expected one of overlap, before, after, anywhere, acts, cues, measure, all,"
                + " but found none"),
        arguments(
            "{id: x, why: y, before: a, after: b}",
            "p.yaml:8:1: expected one of overlap, before, after, anywhere, acts, cues, measure, all,"
                + " but found before and after"),
        arguments(
            "{before: a}",
            """
            p.yaml:8:1: key "id" is missing
            p.yaml:8:1: key "why" is missing\
            """),
        arguments("quoted", "p.yaml:8:1: expected a mapping of keys to values, but was text"),
        arguments(
            "{id: none, why: y, before: a}",
            "p.yaml:8:1: \"none\" cannot be the id of an exception"),
        arguments(
            "{id: x, why: y, before: a, within: reply}",
            "p.yaml:8:1: \"within\" does not go with \"before\""),
        arguments("{id: x, why: y, anywhere: a}", "p.yaml:8:1: key \"within\" is missing"),
        arguments(
            "{id: x, why: y, anywhere: a, within: clauses}",
            "p.yaml:8:38: \"within\" must be clause, sentence, reply or customer, but was"
                + " \"clauses\"; did you mean \"clause\"?"),
        arguments(
            "{id: x, why: y, acts: apology, within: reply}",
            "p.yaml:8:1: cues and acts can use overlap, before, after and anywhere only"),
        arguments(
            "{id: x, why: y, before: []}", "p.yaml:8:25: a list must have at least one entry"),
        arguments(
            "{id: x, why: y, before: 'a+'}",
            "p.yaml:8:27: \"+\" is not bounded; write x{0,6} or x{1,6}"),
        arguments(
            "{id: x, why: y, before: a},\n{id: x, why: y, after: a}",
            "p.yaml:9:1: exception \"x\" is there twice"),
        arguments("{use: quoted}", "p.yaml:8:7: unknown exception \"quoted\""),
        arguments("{use: []}", "p.yaml:8:7: a list must have at least one entry"),
        arguments(
            "{id: x, why: y, over-lap: a}",
            """
            p.yaml:8:1: expected one of overlap, before, after, anywhere, acts, cues, measure, all, \
            but found none
            p.yaml:8:17: unknown key "over-lap"; did you mean "overlap"?\
            """));
  }

  @ParameterizedTest
  @MethodSource("brokenExceptions")
  void refuses_broken_exceptions_of_cues(String entry, String problems) {
    assertThat(TestPack.problems(TestPack.HEAD + unless(entry))).isEqualTo(problems);
  }

  static Stream<Arguments> brokenConditions() {
    return Stream.of(
        arguments(
            "acts: [apolgy], within: reply",
            "26: unknown act \"apolgy\"; did you mean \"apology\"?"),
        arguments("acts: {some: [wait]}, within: reply", "26: unknown key \"some\""),
        arguments("acts: {}, within: reply", "25: expected a list, {any: […]} or {all: […]}"),
        arguments("cues: [x], within: reply", "26: unknown cue \"x\""),
        arguments(
            "measure: length, min: few, within: reply",
            "41: expected a whole number, but was \"few\""),
        arguments(
            "measure: length, min: '7', within: reply",
            "41: expected a whole number, but was the text \"7\""),
        arguments(
            "measure: length, min: ７, within: reply", "41: expected a whole number, but was \"７\""),
        arguments(
            "measure: length, min: 9876543210, within: reply",
            "41: expected a whole number, but was \"9876543210\""),
        arguments("measure: length, within: reply", "3: a measure needs \"min\" or \"max\""),
        arguments(
            "measure: lenght, min: 1, within: reply",
            "28: unknown measure \"lenght\"; did you mean \"length\"?"),
        arguments(
            "measure: length, min: 2, max: 1, within: reply",
            "3: \"min\" must not be greater than \"max\""),
        arguments("all: [{before: a}]", "24: \"all\" joins at least two conditions"),
        arguments("all: {before: a}", "24: expected a list, but was a mapping"),
        arguments("all: [{before: a}, {after: b, why: w}]", "49: unknown key \"why\""),
        arguments("overlap: a, min: 1", "3: \"min\" and \"max\" go with \"measure\" only"));
  }

  @ParameterizedTest
  @MethodSource("brokenConditions")
  void refuses_broken_conditions(String condition, String problem) {
    String yaml = TestPack.HEAD + "exceptions:\n- {id: x, why: y, " + condition + "}\n";
    assertThat(TestPack.problems(yaml)).isEqualTo("p.yaml:4:" + problem);
  }

  @Test
  void refuses_shared_exceptions_of_one_name_or_of_the_wrong_kind() {
    String yaml =
        TestPack.HEAD
            + """
            exceptions:
            - {id: q, why: w, before: a}
            - {id: q, why: w, after: a}
            - {id: r, why: w, acts: wait, within: reply}
            cues:
            - {id: c, match: 不, unless: [{use: [q, r, p], why: x}], examples: {match: [不]}}
            """;
    assertThat(TestPack.problems(yaml))
        .isEqualTo(
            """
            p.yaml:5:3: exception "q" is there twice
            p.yaml:8:40: cues and acts can use overlap, before, after and anywhere only
            p.yaml:8:43: unknown exception "p"
            p.yaml:8:47: unknown key "why"\
            """);
  }

  @Test
  void refuses_lists_and_exceptions_that_no_rule_uses() {
    PackSource source =
        PackSource.of(
            "p.yaml",
            TestPack.HEAD
                + """
                lists:
                  used: ['{inner}']
                  inner: [不]
                  spare: [没, '{spare-inner}']
                  spare-inner: [无]
                exceptions:
                - {id: spare-too, why: w, before: a}
                rules: ['{used}能']
                """);
    assertThatExceptionOfType(PackException.class)
        .isThrownBy(() -> PackReader.read(source, Map.of(), new PatternSection()))
        .withMessage(
            """
            p.yaml:6:3: list "spare" is not used
            p.yaml:9:3: exception "spare-too" is not used\
            """);
  }

  @Test
  void reports_all_problems_of_all_files_together_in_order() throws IOException {
    write(
        "pack.yaml",
        TestPack.HEAD.replace("locale: zh", "locale: zh, files: [b.yaml, a.yaml, c.yaml]")
            + "cues: [c]\n");
    write("a.yaml", "schema: heyan/1\nlists: {x: []}\npack: {}\n");
    write("b.yaml", "lists: {x: [不*], y: [z]}\n");
    PackProblem[] expected = {
      problem("a.yaml", 2, 9, "list \"x\" is there twice"),
      problem("a.yaml", 3, 1, "unknown key \"pack\""),
      problem("b.yaml", 1, 1, "key \"schema\" is missing"),
      problem("b.yaml", 1, 14, "\"*\" is not bounded; write x{0,6} or x{1,6}"),
      problem("c.yaml", 0, 0, "file not found"),
      problem("pack.yaml", 3, 8, "expected a mapping of keys to values, but was text")
    };
    assertThatExceptionOfType(PackException.class)
        .isThrownBy(() -> PackReader.read(PackSource.of(folder), Map.of()))
        .satisfies(thrown -> assertThat(thrown.problems()).containsExactly(expected));
  }

  private PackProblem problem(String file, int line, int column, String message) {
    return new PackProblem(folder.resolve(file).toString(), line, column, message);
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  @Test
  void refuses_files_that_are_missing_no_files_or_not_utf_8() throws IOException {
    Files.createDirectory(folder.resolve("dir"));
    Files.write(folder.resolve("gbk.yaml"), "schema: 不能".getBytes(Charset.forName("GBK")));
    assertProblem("gone.yaml", "file not found");
    assertProblem("gbk.yaml", "file must be UTF-8");
    assertThatExceptionOfType(PackException.class)
        .isThrownBy(() -> PackReader.read(PackSource.of(folder.resolve("dir")), Map.of()))
        .withMessage(folder.resolve("dir").resolve("pack.yaml") + ": file not found");
  }

  private void assertProblem(String file, String message) {
    Path path = folder.resolve(file);
    assertThatExceptionOfType(PackException.class)
        .isThrownBy(() -> PackReader.read(PackSource.of(path), Map.of()))
        .withMessage(path + ": " + message);
  }

  @Test
  void refuses_a_resource_that_is_missing() {
    assertThatExceptionOfType(PackException.class)
        .isThrownBy(() -> PackReader.read(PackSource.of(Act.class, "packs/none"), Map.of()))
        .withMessage("none/pack.yaml: file not found");
  }

  @Test
  void reads_a_folder_whose_files_share_names_in_any_order() throws IOException {
    write(
        "pack.yaml",
        TestPack.HEAD.replace("locale: zh", "locale: zh, files: [cues.yaml, lists.yaml]"));
    write("cues.yaml", "schema: heyan/1\ncues:\n" + CUE.formatted("c", "'{cannot}{do}'"));
    write("lists.yaml", "schema: heyan/1\nlists: {cannot: [不能, '{no}法'], no: [没, 无], do: [办]}\n");
    Pack pack = PackReader.read(PackSource.of(folder), Map.of());
    assertThat(pack.id()).isEqualTo("p");
    assertThat(pack.version()).isEqualTo("1.0.0");
    assertThat(hits(pack, "没法办，无法办，不能办")).hasSize(3);
  }

  private static List<Hit> hits(Pack pack, String text) {
    return CueSet.compile(pack.cues().stream().map(CueEntry::cue).toList()).scan(Text.of(text));
  }

  @Test
  void reads_a_file_with_a_byte_order_mark_and_windows_line_ends() throws IOException {
    write(
        "p.yaml",
        "\uFEFF" + (TestPack.HEAD + "cues:\n" + CUE.formatted("c", "不")).replace("\n", "\r\n"));
    Pack pack = PackReader.read(PackSource.of(folder.resolve("p.yaml")), Map.of());
    assertThat(hits(pack, "不")).containsExactly(new Hit(0, 0, 0, 1));
  }

  @Test
  void reads_cues_and_acts_with_their_names_examples_and_exceptions() {
    Pack pack =
        TestPack.read(
            TestPack.HEAD
                + """
                exceptions:
                - {id: asks, after: '.{0,2}吗', why: 问句}
                cues:
                - id: no
                  match: [不能, 没法]
                  unless: [{use: asks}, {id: a-not-a, overlap: 能不能, why: 正反问}]
                  examples: {match: [不能], pass: [{text: 不能吗, by: asks}]}
                acts:
                - {id: apology, match: 抱歉, examples: {match: [抱歉]}}
                - {id: wait, match: 稍等, examples: {match: [稍等]}}
                """);
    assertThat(pack.cues())
        .extracting(entry -> entry.cue().name())
        .containsExactly("p/no", "p/act/apology", "p/act/wait");
    CueEntry no = pack.cues().get(0);
    assertThat(no.act()).isEmpty();
    assertThat(pack.cues().get(1).act()).contains(Act.APOLOGY);
    assertThat(no.cue().exemptions()).extracting(Exemption::id).containsExactly("asks", "a-not-a");
    assertThat(no.matching()).extracting(Example::text).containsExactly("不能");
    assertThat(no.passing())
        .extracting(example -> example.by().orElseThrow())
        .containsExactly("asks");
    assertThat(hits(pack, "不能吗，能不能，不能，抱歉"))
        .containsExactly(new Hit(0, 0, 8, 10), new Hit(1, 0, 11, 13));
  }

  @Test
  void reads_every_kind_of_condition() {
    Pack pack =
        TestPack.read(
            TestPack.HEAD
                + """
                cues:
                - {id: c, match: 不, examples: {match: [不]}}
                exceptions:
                - {id: a, why: w, anywhere: [请, 您], within: clause}
                - {id: b, why: w, acts: [wait, apology], within: sentence}
                - {id: c, why: w, acts: {all: [wait]}, within: reply}
                - {id: d, why: w, cues: {any: [c]}, within: customer}
                - {id: e, why: w, measure: questions, min: 2, within: reply}
                - {id: f, why: w, measure: length, min: 1, max: 9, within: clause}
                """);
    assertThat(pack.exemptions().keySet()).containsExactly("a", "b", "c", "d", "e", "f");
    assertThat(positional(pack.exemptions().get("a"))).isEqualTo("ANYWHERE CLAUSE [请, 您]");
    assertThat(pack.exemptions().values().stream().skip(1).map(Exemption::condition))
        .containsExactly(
            new Condition.Presence(
                true, ImmutableList.of("wait", "apology"), false, Scope.SENTENCE),
            new Condition.Presence(true, ImmutableList.of("wait"), true, Scope.REPLY),
            new Condition.Presence(false, ImmutableList.of("p/c"), false, Scope.CUSTOMER),
            new Condition.Measured(Measure.QUESTIONS, 2, Integer.MAX_VALUE, Scope.REPLY),
            new Condition.Measured(Measure.LENGTH, 1, 9, Scope.CLAUSE));
  }

  private static String positional(Exemption exemption) {
    Condition.Positional condition = (Condition.Positional) exemption.condition();
    return condition.place() + " " + condition.scope() + " " + condition.patterns();
  }

  @Test
  void finds_lists_exceptions_and_cues_in_used_packs_after_its_own() {
    Pack base =
        TestPack.read(
            TestPack.HEAD.replace("id: p", "id: base")
                + """
                lists: {no: [不], do: [办]}
                exceptions:
                - {id: asks, after: 吗, why: 问句}
                cues:
                - {id: c, match: 不, examples: {match: [不]}}
                """);
    String yaml =
        TestPack.HEAD.replace("locale: zh", "locale: zh, uses: [base]")
            + """
            lists: {do: [查, '{no}']}
            exceptions:
            - {id: x, cues: c, within: reply, why: w}
            cues:
            - {id: d, match: '{no}{do}', unless: [{use: asks}], examples: {match: [不查]}}
            """;
    Pack pack = PackReader.read(PackSource.of("p.yaml", yaml), Map.of("base", base));
    assertThat(pack.uses()).containsExactly(base);
    assertThat(hits(pack, "不查，不办，不不，不查吗"))
        .containsExactly(new Hit(0, 0, 0, 2), new Hit(0, 0, 6, 8));
    assertThat(pack.exemptions().get("x").condition())
        .isEqualTo(new Condition.Presence(false, ImmutableList.of("base/c"), false, Scope.REPLY));
  }

  @Test
  void guesses_the_names_of_used_packs_too() {
    Pack base =
        TestPack.read(TestPack.HEAD.replace("id: p", "id: base") + "lists: {cannot: [不能]}\n");
    String yaml =
        TestPack.HEAD.replace("locale: zh", "locale: zh, uses: [base, bas]")
            + "cues:\n"
            + CUE.formatted("c", "'{canot}'");
    assertThatExceptionOfType(PackException.class)
        .isThrownBy(() -> PackReader.read(PackSource.of("p.yaml", yaml), Map.of("base", base)))
        .withMessage(
            """
            p.yaml:2:56: unknown pack "bas"; did you mean "base"?
            p.yaml:4:20: unknown list "canot"; did you mean "cannot"?\
            """);
  }

  @Test
  void says_which_pack_is_missing_from_uses() {
    Pack base =
        TestPack.read(
            TestPack.HEAD.replace("id: p", "id: base")
                + "lists: {cannot: [不能]}\nexceptions: [{id: asked, why: w, after: 吗}]\ncues:\n"
                + CUE.formatted("c", "'{cannot}'"));
    String yaml =
        TestPack.HEAD
            + """
            exceptions:
            - {id: x, why: w, cues: [c], within: reply}
            - {id: y, why: w, before: '{cannot}'}
            cues:
            - {id: d, match: 不, unless: [{use: asked}], examples: {match: [不]}}
            """;
    assertThatExceptionOfType(PackException.class)
        .isThrownBy(() -> PackReader.read(PackSource.of("p.yaml", yaml), Map.of("base", base)))
        .withMessage(
            """
            p.yaml:4:26: unknown cue "c"; it stands in pack "base", which is missing from "uses"
            p.yaml:5:28: unknown list "cannot"; it stands in pack "base", which is missing from "uses"
            p.yaml:7:36: unknown exception "asked"; it stands in pack "base", which is missing from "uses"\
            """);
  }

  @Test
  void lets_a_pack_add_to_an_act_of_another() {
    Pack base = TestPack.read(TestPack.HEAD + "acts:\n" + CUE.formatted("wait", "稍等"));
    Pack more =
        TestPack.read(
            TestPack.HEAD.replace("id: p", "id: q") + "acts:\n" + CUE.formatted("wait", "候"));
    assertThat(Stream.of(base, more).flatMap(pack -> pack.cues().stream()))
        .extracting(entry -> entry.cue().name(), CueEntry::act)
        .containsExactly(
            tuple("p/act/wait", Optional.of(Act.WAIT)), tuple("q/act/wait", Optional.of(Act.WAIT)));
  }

  @Test
  void reads_the_base_pack() {
    Pack pack = PackReader.read(PackSource.of(Act.class, "packs/zh-base"), Map.of());
    assertThat(pack.id()).isEqualTo("zh-base");
    assertThat(pack.cues().stream().flatMap(entry -> entry.act().stream()))
        .containsExactlyInAnyOrder(Act.values());
  }
}
