package io.github.heyan.checker;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Makes replies of the sentences that prove the standard rules, and of all that texts may hold. */
final class RandomReplies {
  private static final String MARKS = "，。！？；,.?~\n";
  private static final List<String> ODD =
      List.of(
          "，",
          "。",
          "？",
          "；",
          "…",
          "~",
          ".",
          ",",
          ":",
          "|",
          "-",
          "*",
          "**",
          "_",
          "`",
          "、",
          "“",
          "”",
          "<",
          "<b>",
          "</b>",
          "<br>",
          "<a href=\"x。y\">",
          "{",
          "{{",
          "{{name}}",
          "}}",
          "}",
          "${x}",
          "[",
          "[订单号]",
          "]",
          "【",
          "【签名】",
          "】",
          "（",
          "）",
          " ",
          "  ",
          "\n",
          "\r\n",
          "\u200B",
          "\u200D",
          "\uFE0F",
          "😀",
          "👍🏽",
          "👨\u200D👩\u200D👧",
          "★",
          "𠮷",
          "\uD83D",
          "\uDE00",
          "&nbsp;",
          "&amp;",
          ";",
          "https://a.cn/b?c=d",
          "www.a.cn",
          "a_b@c.cn",
          "@",
          "1",
          "２",
          "3.5",
          "1,000",
          "12:30",
          "a",
          "Ａｂ",
          "办",
          "理",
          "不",
          "能",
          "您",
          "不不不",
          "一旦");
  private static final List<String> TRADITIONAL =
      List.of("這個業務辦不了", "沒辦法幫您處理", "您可以到櫃檯辦理", "非常抱歉", "請您稍等");

  private final List<String> sentences =
      Stream.concat(
              ReplyChecker.standard().rules().stream()
                  .flatMap(rule -> Stream.concat(rule.flagged().stream(), rule.passing().stream()))
                  .map(example -> example.text().replaceAll("[〔〕]", "")),
              TRADITIONAL.stream())
          .toList();

  private final Random random;

  RandomReplies(long seed) {
    this.random = new Random(seed);
  }

  /** Returns a reply of one to five sentences or parts of sentences. */
  String next() {
    StringBuilder reply = new StringBuilder();
    int odd = random.nextInt(4);
    for (int left = 1 + random.nextInt(5); left > 0; left--) {
      for (int more = random.nextInt(odd + 1); more > 0; more--) {
        reply.append(one(ODD));
      }
      reply.append(sentence());
      if (random.nextBoolean()) {
        reply.append(MARKS.charAt(random.nextInt(MARKS.length())));
      }
    }
    return reply.toString();
  }

  private String sentence() {
    String sentence = one(sentences);
    int at = random.nextInt(sentence.length());
    return switch (random.nextInt(8)) {
      case 0, 1 -> sentence.substring(at);
      case 2 -> sentence.substring(0, at) + one(ODD) + sentence.substring(at);
      default -> sentence;
    };
  }

  /** Returns how many units the next of some chunks has: {@code most} at most, none at times. */
  int chunk(int most) {
    return random.nextInt(most + 1);
  }

  /** Returns one of {@code list}. */
  <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
