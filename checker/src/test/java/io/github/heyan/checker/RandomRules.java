package io.github.heyan.checker;

import java.util.Random;

/**
 * Makes packs of rules over so small an alphabet that they often match, compete and are silenced.
 */
final class RandomRules {
  private static final String[] FIRST = {"不", "能", "办", "甲"};
  private static final String[] PARTS = {
    "不", "能", "办", ".{0,2}", "[^办]", "(不|能办)", "，?", "(。)?", "[，。！]?", "\\p{Han}", "a{0,2}", "！"
  };
  private static final String[] SCOPES = {"clause", "sentence", "sentence", "reply"};
  private static final String[] MEASURES = {
    "length", "clauses", "questions", "exclamations", "digit_run", "sentence_length"
  };
  private static final String[] RANGES = {"min: 1", "min: 2", "max: 3", "max: 5"};
  private static final String[] SEVERITIES = {"hint", "warning", "error", "error\ngate: true"};
  private static final String[] PIECES = {
    "不", "能", "办", "甲", "不", "能", "办", "a", "1", "谢", "，", "。", "。", "！", "？", " "
  };
  private static final int KINDS_OF_CONDITION = 7;

  private final Random random;

  RandomRules(long seed) {
    this.random = new Random(seed);
  }

  /** Returns a checker of one to four rules, without a second reader. */
  ReplyChecker checker() {
    StringBuilder pack = new StringBuilder("acts:\n");
    pack.append("- {id: thanks, match: 谢, examples: {match: [谢]}}\n");
    pack.append(
        "- {id: apology, match: [%s], examples: {match: [甲]}%s}\n".formatted(pattern(), unless()));
    pack.append("rules:\n");
    for (int i = random.nextInt(4); i >= 0; i--) {
      String body = random.nextInt(6) == 0 ? measure() : match();
      pack.append(
          TestRules.rule("r" + i, body + entries("unless") + "severity: " + one(SEVERITIES)));
    }
    return TestRules.checker(TestRules.pack(pack.toString())).withoutSuggestions();
  }

  /** Returns a reply of up to 30 pieces. */
  String reply() {
    StringBuilder reply = new StringBuilder();
    for (int left = random.nextInt(31); left > 0; left--) {
      reply.append(one(PIECES));
    }
    return reply.toString();
  }

  /** Returns a number from 1 to {@code most}. */
  int upTo(int most) {
    return 1 + random.nextInt(most);
  }

  private String match() {
    return "match: [%s, %s]\n".formatted(pattern(), pattern()) + entries("requires");
  }

  private String measure() {
    return "requires: [{id: m, %s, why: w}]\n".formatted(measured());
  }

  private String entries(String key) {
    StringBuilder entries = new StringBuilder();
    for (int i = random.nextInt(3); i > 0; i--) {
      entries.append("- {id: %s%d, %s, why: w}\n".formatted(key, i, condition()));
    }
    return entries.isEmpty() ? "" : key + ":\n" + entries;
  }

  private String unless() {
    return random.nextBoolean() ? "" : ", unless: [{id: u, %s, why: w}]".formatted(positional());
  }

  private String condition() {
    return random.nextInt(KINDS_OF_CONDITION) == 0
        ? "all: [{%s}, {%s}]".formatted(simple(), simple())
        : simple();
  }

  private String simple() {
    return switch (random.nextInt(4)) {
      case 0 ->
          "acts: %s, within: %s"
              .formatted(random.nextBoolean() ? "thanks" : "apology", one(SCOPES));
      case 1 -> measured();
      default -> positional();
    };
  }

  private String positional() {
    return switch (random.nextInt(4)) {
      case 0 -> "overlap: " + pattern();
      case 1 -> "after: " + pattern();
      case 2 -> "before: " + pattern();
      default -> "anywhere: %s, within: %s".formatted(pattern(), one(SCOPES));
    };
  }

  private String measured() {
    return "measure: %s, %s, within: %s".formatted(one(MEASURES), one(RANGES), one(SCOPES));
  }

  private String pattern() {
    StringBuilder pattern = new StringBuilder(random.nextInt(8) == 0 ? "^" : "");
    pattern.append(one(FIRST));
    for (int left = upTo(3); left > 0; left--) {
      pattern.append(one(PARTS));
    }
    return "'" + pattern + (random.nextInt(6) == 0 ? "$" : "") + "'";
  }

  private String one(String[] list) {
    return list[random.nextInt(list.length)];
  }
}
