package io.github.heyan.checker;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.heyan.core.pack.PackSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes packs of rules of which a test writes only what it is about. */
final class TestRules {
  /** The first three lines of every pack. */
  static final String HEAD =
      """
      schema: heyan/1
      pack: {id: p, version: 1.0.0, locale: zh}
      categories: [{id: c, zh: 类, en: kind}]
      """;

  private static final Map<String, String> USUAL =
      Map.of(
          "category", "c",
          "severity", "warning",
          "competency", "self-management",
          "message", "{zh: '「{match}」不好', en: bad}",
          "why", "{zh: 伤人, en: it hurts}",
          "advice", "{zh: 换个说法, en: say it differently}",
          "examples",
              "{flag: [〔不〕, 〔不〕, 〔不〕], pass: [%1$s, %1$s, %1$s]}".formatted("{text: 好, by: none}"));

  private TestRules() {}

  /** Returns a rule with the keys in {@code body}, one a line, and usual values for the others. */
  static String rule(String id, String body) {
    StringBuilder rule = new StringBuilder("- id: " + id + "\n");
    body.lines().forEach(line -> rule.append("  ").append(line).append('\n'));
    USUAL.entrySet().stream()
        .filter(usual -> body.lines().noneMatch(line -> line.startsWith(usual.getKey() + ":")))
        .sorted(Map.Entry.comparingByKey())
        .forEach(usual -> rule.append("  %s: %s\n".formatted(usual.getKey(), usual.getValue())));
    return rule.toString();
  }

  /** Reads a pack of {@code sections}; the file is called {@code p.yaml}. */
  static RulePack pack(String sections) {
    return RulePack.read(PackSource.of("p.yaml", HEAD + sections), ImmutableList.of());
  }

  static RulePack packOf(String... rules) {
    return pack("rules:\n" + String.join("", rules));
  }

  static ReplyChecker checker(RulePack pack) {
    return ReplyChecker.of(
        List.of(pack), ImmutableSet.of(), Settings.usual().with(Optional.empty()));
  }

  static RuleBook book(RulePack pack) {
    return RuleBook.compile(List.of(pack), ImmutableSet.of());
  }
}
