package io.github.heyan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.heyan.reports.Origin.Anchor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelectionTest {
  private static ReplyReader reader(String path, String document, Selection.Walker walker) {
    return Selection.reader(
        "d", new ByteArrayInputStream(document.getBytes(UTF_8)), SelectPath.parse(path), walker);
  }

  private static List<InputReply> replies(String path, String document, Selection.Walker walker)
      throws IOException {
    ReplyReader reader = reader(path, document, walker);
    List<InputReply> replies = new ArrayList<>();
    for (Optional<InputReply> reply = reader.next(); reply.isPresent(); reply = reader.next()) {
      replies.add(reply.get());
    }
    return replies;
  }

  /**
   * Asserts that each character of a reply is said to stand where it does, as itself or escaped.
   */
  private static void assertPlaced(InputReply reply, String document) {
    List<String> lines = document.lines().toList();
    List<Anchor> anchors = reply.origin().anchors();
    for (int i = 0; i < reply.text().length(); i++) {
      char unit = reply.text().charAt(i);
      if (unit != '\n' && unit != ' ') {
        int offset = i;
        Anchor anchor =
            anchors.stream().filter(each -> each.offset() <= offset).reduce((a, b) -> b).get();
        int column = anchor.column() + i - anchor.offset();
        // The second half of a pair that one escape names stands in the middle of the escape.
        if (!Character.isLowSurrogate(unit)) {
          assertThat(lines.get(anchor.line() - 1).charAt(column - 1))
              .as("%s at %d of %s", reply.id().value(), i, reply.text())
              .isIn(unit, '\\');
        }
      }
    }
  }

  private static final String DOMAIN =
      """
      # 😀
      responses:
        plain: [{text: 不能办}, {image: x}]
        folded:
        - text: 您好
            这个

            不能办
        double:
        - text: "😀\\t\\u4E0D能\\U0001F600 办\\
            了 \\x41
            呀\\""
        single:
        - text: &it !!str 'it''s
            不能

            ''办'''
        literal:
        - text: |
            您好：

              不能办
            再见

        explicit:
        - text: |2+
              缩进
             不能办
        more:
        - text: >-

            一 二
            三

            四
              五
            六
        again:
        - text: *it
      """;

  @Test
  void places_every_character_of_yaml() throws IOException {
    List<InputReply> replies = replies("responses.*[].text", DOMAIN, YamlWalker::walk);
    assertThat(replies)
        .extracting(InputReply::text)
        .containsExactly(
            "不能办",
            "您好 这个\n不能办",
            "😀\t不能😀 办了 A 呀\"",
            "it's 不能\n'办'",
            "您好：\n\n  不能办\n再见\n",
            "  缩进\n 不能办\n",
            "\n一 二 三\n四\n  五\n六");
    assertThat(replies)
        .extracting(reply -> reply.id().value())
        .startsWith("responses.plain[0].text", "responses.folded[0].text");
    replies.forEach(reply -> assertPlaced(reply, DOMAIN));
    replies.forEach(reply -> assertThat(reply.origin().anchors().get(0).offset()).isZero());
  }

  @Test
  void places_what_ends_its_lines_as_windows_does() throws IOException {
    String document = DOMAIN.replace("\n", "\r\n");
    List<InputReply> replies = replies("responses.*[].text", document, YamlWalker::walk);
    assertThat(replies).hasSize(7);
    replies.forEach(reply -> assertPlaced(reply, document));
  }

  @Test
  void places_every_character_of_json() throws IOException {
    String document =
        """
        \uFEFF{"a": [
          {"b": "\\"😀\\u4e0d\\/\\n\\uD83D\\uDE00办"}, {"b": ""}
        ]} {"a": [{"b": "x"}]}
        """;
    List<InputReply> replies = replies("a[].b", document, JsonWalker::walk);
    assertThat(replies).extracting(InputReply::text).containsExactly("\"😀不/\n😀办", "", "x");
    replies.forEach(reply -> assertPlaced(reply, document.substring(1).replace("\uFEFF", "")));
    assertThat(replies.get(0).origin().anchors()).startsWith(new Anchor(0, 2, 10));
  }

  /** Blocks and quotes of random lines; nothing may stand elsewhere, or be said to. */
  @Test
  void places_random_blocks() throws IOException {
    long seed = 7;
    Random random = new Random(seed);
    for (int round = 0; round < 2_000; round++) {
      StringBuilder document = new StringBuilder("a:\n- ").append("|>".charAt(random.nextInt(2)));
      document.append(random.nextBoolean() ? "-" : "").append('\n');
      document.append("   x\n");
      for (int line = random.nextInt(6); line > 0; line--) {
        document.append(random.nextInt(4) == 0 ? "" : "   " + words(random)).append('\n');
      }
      List<InputReply> replies = replies("a[]", document.toString(), YamlWalker::walk);
      assertThat(replies).as("seed %d: %s", seed, document).hasSize(1);
      assertPlaced(replies.get(0), document.toString());
    }
  }

  private static String words(Random random) {
    StringBuilder words = new StringBuilder();
    for (int i = random.nextInt(5); i >= 0; i--) {
      words.append(List.of("不", " ", "a", "😀", "。").get(random.nextInt(5)));
    }
    return words.append('办').toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: [", "a: 'b", "a: b: c", "\ta: b", "- b\na"})
  void says_where_yaml_is_none(String document) {
    ReplyReader reader = reader("a", document, YamlWalker::walk);
    assertThatExceptionOfType(BadLineException.class)
        .isThrownBy(reader::next)
        .withMessageStartingWith("file must be valid YAML, but: ");
  }

  @Test
  void goes_on_behind_what_is_no_text() throws IOException {
    ReplyReader reader =
        reader("[]", "- {x: 1}\n- [2]\n- 3\n- ~\n- true\n- !x y\n- 好", YamlWalker::walk);
    for (String kind : List.of("a mapping", "a list", "a number", "null", "a boolean", "a !x")) {
      assertThatExceptionOfType(BadLineException.class)
          .isThrownBy(reader::next)
          .withMessageMatching("\"\\[[0-5]]\" must be text, but was " + kind);
    }
    assertThat(reader.next()).map(InputReply::text).contains("好");
    assertThat(reader.next()).isEmpty();
  }

  @Test
  void says_that_nothing_is_selected() throws IOException {
    ReplyReader reader = reader("a.c", "a: {b: x}", YamlWalker::walk);
    assertThatExceptionOfType(BadLineException.class)
        .isThrownBy(reader::next)
        .withMessage("\"a.c\" must select replies, but selects nothing");
    assertThat(reader.next()).isEmpty();
  }

  @Test
  void says_where_a_file_is_not_utf_8() {
    byte[] bytes = "a:\n- 😀é".getBytes(UTF_8);
    ReplyReader reader =
        Selection.reader(
            "d",
            new ByteArrayInputStream(bytes, 0, bytes.length - 1),
            SelectPath.parse("a"),
            YamlWalker::walk);
    assertThatExceptionOfType(BadLineException.class)
        .isThrownBy(reader::next)
        .withMessage("file must be UTF-8, but has the byte 0xC3 here")
        .satisfies(e -> assertThat(List.of(e.line(), e.column())).containsExactly(2, 5));
  }
}
