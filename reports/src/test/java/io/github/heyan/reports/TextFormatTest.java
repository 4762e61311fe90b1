package io.github.heyan.reports;

import static io.github.heyan.reports.Samples.written;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.heyan.checker.Report;
import io.github.heyan.checker.Verdict;
import io.github.heyan.core.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TextFormatTest {
  private static final TextFormat FORMAT = TextFormat.of(Samples.CATEGORIES);
  private static final String REFUSAL = "😀 这个不能办。";
  private static final String CODE = "请把验证码报给我";

  private static CheckedReply refusal() {
    return Samples.line(5, REFUSAL, Verdict.FIX, Samples.refusal(REFUSAL, new Span(3, 8)));
  }

  private static CheckedReply codeRequest() {
    return Samples.line(6, CODE, Verdict.BLOCK, Samples.codeRequest(CODE, new Span(1, 8)));
  }

  private static CheckedReply clean() {
    return Samples.line(7, "您好", Verdict.PASS);
  }

  @Test
  void shows_place_words_and_sentences_in_chinese() {
    assertThat(written(FORMAT, refusal(), codeRequest(), clean()))
        .isEqualTo(
            """
            a.txt:5:4: 警告 flat-refusal（生硬拒绝）
              😀 这个不能办。
                 ^^^^^^^^^^
              「这个不能办」没有给出办法
              原因：客户会以为沟通到此为止
              建议：先说条件

            a.txt:6:2: 错误（禁止发送） asks-for-code（索要敏感信息）
              请把验证码报给我
                ^^^^^^^^^^^^^^
              不得索要验证码
              原因：客户的钱会有危险
              建议：请客户自己输入

            共 3 条回复，2 条有问题：错误 1 处，警告 1 处；1 条禁止发送
            """);
  }

  @Test
  void shows_the_same_in_english() {
    assertThat(written(FORMAT.in(Language.EN), refusal(), codeRequest(), clean()))
        .isEqualTo(
            """
            a.txt:5:4: warning flat-refusal (flat refusal)
              😀 这个不能办。
                 ^^^^^^^^^^
              no way on
              why: a bare no ends the talk
              advice: state the condition

            a.txt:6:2: error (must not be sent) asks-for-code (unsafe request)
              请把验证码报给我
                ^^^^^^^^^^^^^^
              never ask for a code
              why: it puts the money at risk
              advice: let the customer type it

            3 replies, 2 with findings: 1 error, 1 warning; 1 must not be sent
            """);
  }

  @Test
  void colours_where_asked() {
    assertThat(written(FORMAT.coloured(), refusal()))
        .isEqualTo(
            """
            <1>a.txt:5:4:</> <1;33>警告</> flat-refusal（生硬拒绝）
              😀 <1;33>这个不能办</>。
              <33>   ^^^^^^^^^^</>
              「这个不能办」没有给出办法
              原因：客户会以为沟通到此为止
              建议：先说条件

            共 1 条回复，1 条有问题：警告 1 处
            """
                .replace("</>", "\u001B[0m")
                .replaceAll("<([0-9;]+)>", "\u001B[$1m"));
  }

  @Test
  void explains_where_asked() {
    CheckedReply reply = Samples.explained("您看能不能办？", new Span(2, 6));
    assertThat(written(FORMAT.explained(), reply))
        .isEqualTo(
            """
            a.txt:3:3: 已放行 flat-refusal
              您看能不能办？
                  ^^^^^^^^
              a-not-a：正反问
              way-on：有办法

            共 1 条回复，没有发现问题
            """);
    assertThat(written(FORMAT.in(Language.EN), reply)).isEqualTo("1 reply, nothing found\n");
  }

  @Test
  void names_the_row_and_the_place_in_its_text() {
    assertThat(written(FORMAT, Samples.row("r-9", "您好。\r\n这个\u001B[2J不能办\t了\r\n再见", "不能办")))
        .startsWith(
            """
            b.jsonl:7 (r-9:2:7): 警告 flat-refusal（生硬拒绝）
              这个�[2J不能办 了
                      ^^^^^^
            """);
  }

  @Test
  void names_a_reply_out_of_no_file_by_its_id() {
    CheckedReply reply =
        CheckedReply.of(
            "r",
            REFUSAL,
            new Report(
                Verdict.FIX,
                Set.of(),
                List.of(Samples.refusal(REFUSAL, new Span(3, 8))),
                Optional.empty()));
    assertThat(written(FORMAT, reply)).startsWith("r:1:4: 警告 flat-refusal");
  }

  @Test
  void calls_a_category_that_no_pack_declares_by_its_id() {
    assertThat(written(TextFormat.of(List.of()), refusal()))
        .startsWith("a.txt:5:4: 警告 flat-refusal（flat_refusal）\n");
  }

  @Test
  void says_that_there_was_nothing_to_read() {
    assertThat(written(FORMAT)).isEqualTo("没有读到回复\n");
    assertThat(written(FORMAT.in(Language.EN))).isEqualTo("no replies were read\n");
  }
}
