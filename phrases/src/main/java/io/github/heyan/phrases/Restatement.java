package io.github.heyan.phrases;

import com.google.common.collect.ImmutableMap;
import io.github.heyan.core.customer.CustomerReading;
import io.github.heyan.core.customer.MessageKind;
import io.github.heyan.core.text.PersonalData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a customer said, said back to be confirmed: the issue and the data in the customer's own
 * words, the first person turned to the second.
 *
 * <pre>{@code
 * String message = "昨天我的卡被扣了300元";
 * Restatement.of(message, reader.read(message)).orElseThrow().text();
 * // 我跟您核对一下：您反映的是昨天您的卡被扣了300元，对吗？
 * }</pre>
 *
 * <p>Immutable. Numbers of cards, identity cards and phones are masked but for the last four
 * digits.
 *
 * @param issue what it is about
 * @param data what else was named, by slot: amount, date, channel, where the issue does not hold it
 * @param text the whole sentence
 */
public record Restatement(String issue, Map<String, String> data, String text) {
  private static final Map<String, String> NAMES =
      ImmutableMap.of("amount", "涉及金额是", "date", "时间是", "channel", "渠道是");

  /** Copies the map. */
  public Restatement {
    data = ImmutableMap.copyOf(data);
  }

  /** Returns the restatement of {@code message}, or empty where it says nothing to be said back. */
  public static Optional<Restatement> of(String message, CustomerReading reading) {
    return Issue.of(message, reading).map(PersonalData::mask).map(issue -> from(issue, reading));
  }

  private static Restatement from(String issue, CustomerReading reading) {
    Map<String, String> said = Said.slots(reading);
    Map<String, String> data = new LinkedHashMap<>();
    for (String slot : List.of("amount", "date", "channel")) {
      String words = said.getOrDefault(slot, "");
      if (!words.isEmpty() && !issue.contains(words)) {
        data.put(slot, words);
      }
    }
    StringBuilder text = new StringBuilder("我跟您核对一下：").append(lead(issue, reading.kind()));
    text.append(issue);
    data.forEach((slot, words) -> text.append("，").append(NAMES.get(slot)).append(words));
    return new Restatement(issue, data, text.append("，对吗？").toString());
  }

  private static String lead(String issue, MessageKind kind) {
    return switch (kind) {
      case INQUIRY -> "您想了解的是";
      case REQUEST -> issue.matches("[帮给替].*") ? "您希望我们" : "您需要的是";
      case SUGGESTION -> "您建议的是";
      default -> "您反映的是";
    };
  }

  /** Returns this as what the customer said, to fill the slots of phrases that look back. */
  public Map<String, String> said() {
    return ImmutableMap.of("issue", issue);
  }
}
