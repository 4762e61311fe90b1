package io.github.heyan.phrases.reframe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.heyan.core.PackException;
import io.github.heyan.core.Span;
import io.github.heyan.core.pack.PackCompiler;
import io.github.heyan.core.pack.PackSource;
import io.github.heyan.core.text.Text;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReframerTest {
  private static final Reframer STANDARD = Reframer.standard();

  private static final String HEAD =
      "schema: heyan/1\npack: {id: p, version: 0.1.0, locale: zh, uses: [zh-base]}\n";

  private static final String REST =
      "  why: {zh: 好, en: good}\n  examples: [{from: 不办, to: 要才办}]\n";

  /** Returns what the reframing {@code id} makes of a reply whose fault stands between 〔 and 〕. */
  private static List<Rewording> rewordings(String id, String marked) {
    int start = Math.max(0, marked.indexOf('\u3014'));
    String reply = marked.replaceAll("[\u3014\u3015]", "");
    int end = marked.indexOf('\u3015') < 0 ? reply.length() : marked.indexOf('\u3015') - 1;
    Text text = Text.of(reply);
    int from = viewAt(text, start);
    int to = viewAt(text, end);
    while (marked.indexOf('\u3015') < 0 && to > 0 && text.clauseStart(to) == to) {
      to--;
    }
    return STANDARD.reword(text, from, to, "none", List.of(id)).toList();
  }

  private static int viewAt(Text text, int offset) {
    int at = 0;
    while (at < text.length() && text.span(at, at + 1).start() < offset) {
      at++;
    }
    return at;
  }

  private static String reworded(String id, String marked) {
    String reply = marked.replaceAll("[\u3014\u3015]", "");
    return rewordings(id, marked).stream().findFirst().map(each -> each.in(reply)).orElse("none");
  }

  @Test
  void the_compiled_reframings_equal_their_yaml() {
    PackSource compiled = PackSource.of(Reframer.class, "zh-reframing");
    PackSource yaml = PackSource.ofYaml(Reframer.class, "zh-reframing");
    assertThat(compiled.isCompiled()).isTrue();
    assertThat(PackCompiler.compiled(compiled, Reframer::read))
        .isEqualTo(PackCompiler.compiled(yaml, Reframer::read));
  }

  static Stream<Reframing> reframings() {
    return STANDARD.reframings().stream();
  }

  @ParameterizedTest
  @MethodSource("reframings")
  void proves_every_example(Reframing reframing) {
    assertThat(reframing.proofs()).isNotEmpty();
    for (Reframing.Proof proof : reframing.proofs()) {
      StringBuilder marked = new StringBuilder(proof.from().text());
      for (Span span : proof.from().spans()) {
        marked.insert(span.end(), '\u3015').insert(span.start(), '\u3014');
      }
      assertThat(reworded(reframing.id(), marked.toString())).isEqualTo(proof.to());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "condition, 这个业务不能办。, 这个业务需要满足{condition}才可以办，您看我们可以如何协助您准备。",
    "condition, 😀這項業務不能辦, 😀這項業務需要满足{condition}才可以辦，您看我们可以如何协助您准备",
    "condition, 您的贷款已经不能展期了, none",
    "condition, '', none",
    "best-effort, 我们一定给您补发３张, 我们会尽力给您补发３张",
    "alternative, 我们不可能让您承担这笔损失, none"
  })
  void keeps_the_object_and_what_else_is_said(String id, String from, String to) {
    assertThat(reworded(id, from)).isEqualTo(to);
  }

  @Test
  void tells_what_it_replaces_and_what_is_open() {
    assertThat(rewordings("find-out", "您好，〔这个我不清楚〕。"))
        .containsExactly(
            new Rewording(
                "find-out",
                false,
                new Span(3, 9),
                "这个问题我向{department}核实一下，{time}前答复您",
                List.of("department", "time")));
  }

  @Test
  void brings_its_own_mark_and_takes_that_of_a_question_away() {
    assertThat(reworded("remedy", "〔您怎么不早点说〕？？谢谢"))
        .isEqualTo("这种情况可能是{reason}造成的，我们先看怎么补救，您可以选择{alternative}。谢谢");
    assertThat(reworded("offer-more", "〔没事我就挂了〕。好的")).isEqualTo("请问还有其他需要我处理的吗？好的");
  }

  @Test
  void leaves_what_stands_beyond_a_blank_alone() {
    assertThat(reworded("find-out", "〔这个我不清楚〕 请看公告"))
        .isEqualTo("这个问题我向{department}核实一下，{time}前答复您 请看公告");
  }

  @Test
  void tries_the_preferred_first_and_then_those_of_the_category() {
    Text text = Text.of("到账时间不能保证");
    assertThat(STANDARD.reword(text, 0, 8, "flat_refusal", List.of("estimate")))
        .extracting(Rewording::reframing)
        .startsWith("estimate", "alternative-sorry", "alternative");
  }

  @Test
  void names_all_that_is_wrong_with_a_pack() {
    String yaml =
        HEAD
            + "reframings:\n- id: A\n  kind: rewrit\n  scope: match\n  match: 不办\n"
            + "  to: 要{tim}才办\n"
            + REST;
    assertThatExceptionOfType(PackException.class)
        .isThrownBy(() -> Reframer.read(PackSource.of("p.yaml", yaml)))
        .withMessage(
            "p.yaml:4:3: reframing id must be kebab-case, but was \"A\"\n"
                + "p.yaml:5:9: expected one of rewrite, template, but was \"rewrit\"; did you mean"
                + " \"rewrite\"?\n"
                + "p.yaml:8:7: \"{tim}\" is neither a group of a pattern nor a slot; did you mean"
                + " \"time\"?");
  }
}
