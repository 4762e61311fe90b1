package io.github.heyan.phrases;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Turns what a customer says into what is said to the customer: 我的卡 → 您的卡, 你们 → 我们. */
final class Persons {
  private static final Map<String, String> TURNED =
      ImmutableMap.<String, String>builder()
          .put("自我", "自我")
          .put("我国", "我国")
          .put("你们银行", "我行")
          .put("你们行", "我行")
          .put("贵行", "我行")
          .put("你行", "我行")
          .put("你們銀行", "我行")
          .put("我们", "您")
          .put("咱们", "您")
          .put("俺们", "您")
          .put("我們", "您")
          .put("你们", "我们")
          .put("您们", "我们")
          .put("你們", "我們")
          .put("我", "您")
          .put("俺", "您")
          .put("咱", "您")
          .put("你", "我们")
          .put("您", "我们")
          .put("妳", "我們")
          .buildOrThrow();
  private static final Pattern PERSON = Pattern.compile(String.join("|", TURNED.keySet()));

  private Persons() {}

  static String turn(String words) {
    return PERSON
        .matcher(words)
        .replaceAll(match -> TURNED.getOrDefault(match.group(), match.group()));
  }
}
