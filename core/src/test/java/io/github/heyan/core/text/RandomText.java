package io.github.heyan.core.text;

import java.util.List;
import java.util.Random;

/** Makes strings of all that a view has rules for. */
final class RandomText {
  private static final List<String> PIECES =
      List.of(
          "不",
          "能",
          "办",
          "理",
          "您",
          "這",
          "業",
          "辦",
          "〇",
          "a",
          "B",
          "Ｃ",
          "1",
          "２",
          "0",
          ".",
          ",",
          ":",
          "~",
          "，",
          "。",
          "！",
          "？",
          "；",
          "：",
          "…",
          "～",
          "（",
          "）",
          "、",
          "“",
          "”",
          "-",
          "/",
          "·",
          "|",
          "*",
          "^",
          "_",
          "+",
          "'",
          "=",
          " ",
          "  ",
          "\u3000",
          "\t",
          "\n",
          "\r\n",
          "\u200B",
          "\u200D",
          "\uFE0F",
          "\u0000",
          "😀",
          "👨\u200D👩\u200D👧",
          "👍🏽",
          "★",
          "𠮷",
          "\uD83D",
          "\uDE00",
          "<br>",
          "<BR/>",
          "<b>",
          "</b>",
          "<NUM>",
          "<",
          ">",
          "&nbsp;",
          "&amp;",
          "&",
          "{{name}}",
          "${x}",
          "$",
          "{",
          "}",
          "[订单号]",
          "[",
          "]",
          "【签名】",
          "【",
          "】",
          "https://a.cn/b?c=d",
          "www.a.cn",
          "a_b@c.cn",
          "@",
          "不不不",
          "哈哈哈哈",
          "\uFFFC");
  private static final int PLAIN_HAN = 9;

  private final Random random;

  RandomText(long seed) {
    this.random = new Random(seed);
  }

  /** Returns a string of up to {@code max} pieces, half of them Han. */
  String next(int max) {
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(max + 1); left > 0; left--) {
      int bound = random.nextBoolean() ? PLAIN_HAN : PIECES.size();
      text.append(PIECES.get(random.nextInt(bound)));
    }
    return text.toString();
  }
}
