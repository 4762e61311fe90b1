package io.github.heyan.fuzzing;

import java.util.ArrayList;
import java.util.List;

/** Makes packs of entries of the real ones, whole or with a few things wrong. */
final class Packs {
  private static final Blocks RULES = new Blocks(Corpus.RULE_FILES);
  private static final Blocks ACTS = new Blocks(Corpus.BASE_FILES);
  private static final Blocks SIGNALS = new Blocks(Corpus.CUSTOMER_FILES);
  private static final Blocks PHRASES = new Blocks(Corpus.PHRASE_FILES);

  private static final String AMENDMENTS =
      """
      amend:
      - {rule: cannot-do, severity: error}
      - {rule: not-supported, off: true}
      - {rules: {category: clarity}, off: true}
      - {list: service_verb_2, add: [摇号申领]}
      - {allow: [亲, 么么哒]}
      """;
  private static final List<String> SCRAPS =
      List.of(
          "[]",
          "{}",
          "[",
          "]",
          "{",
          "}",
          "''",
          "'",
          "\"",
          "\"\\ud83d\"",
          "\"\\u0000\"",
          "null",
          "~",
          "true",
          "0",
          "-1",
          "9999999999",
          "1e999",
          ".nan",
          "0x1F",
          "2026-01-01",
          "&a ",
          "*a",
          "*b",
          "!!str ",
          "!!binary ",
          "!x ",
          "<<: ",
          "? ",
          ": ",
          "- ",
          "-",
          "|",
          ">",
          "|2-",
          "%YAML 1.2",
          "---\n",
          "...\n",
          "# ",
          "\t",
          "\r\n",
          "\r",
          "\n",
          "  ",
          "\uFEFF",
          "\u0000",
          "\u0007",
          "\u0085",
          "\u2028",
          "😀",
          "\uD83D",
          "\uFFFE",
          "，",
          "〔",
          "〕",
          "{match}",
          "{",
          "(a|b){0,63}",
          ".{0,64}",
          "id: ",
          "unless: ",
          "match: ",
          "use: ",
          "all: ",
          "[[[[[[",
          "{a: {a: {a: ",
          "examples: ");

  private final Choices choices;

  Packs(Choices choices) {
    this.choices = choices;
  }

  String rulePack() {
    return pack("uses: [zh-base, zh-service]", choices.oneIn(4) ? ACTS : RULES);
  }

  String customerPack() {
    return pack("uses: [zh-customer]", SIGNALS);
  }

  String phrasePack() {
    return pack("kinds: []", PHRASES);
  }

  String deadlines() {
    return mutated(Corpus.DEADLINES);
  }

  private String pack(String uses, Blocks blocks) {
    if (choices.oneIn(50)) {
      return new Texts(choices).garbage(choices.below(200));
    }
    StringBuilder pack = new StringBuilder("schema: heyan/1\n");
    pack.append("pack: {id: fuzz, version: 0.1.0, locale: zh");
    pack.append(uses.startsWith("uses") ? ", " + uses : "").append("}\n");
    pack.append(blocks.some(choices));
    if (choices.oneIn(3)) {
      pack.append(blocks.some(choices));
    }
    if (blocks == RULES && choices.oneIn(4)) {
      pack.append(AMENDMENTS);
    }
    return choices.oneIn(8) ? pack.toString() : mutated(pack.toString());
  }

  private String mutated(String pack) {
    String mutated = pack;
    do {
      mutated = choices.oneIn(2) ? withOtherLines(mutated) : withOtherWords(mutated);
    } while (choices.oneIn(2));
    return mutated;
  }

  private String withOtherLines(String pack) {
    List<String> lines = new ArrayList<>(pack.lines().toList());
    if (lines.isEmpty()) {
      return pack;
    }
    int at = choices.below(lines.size());
    int other = choices.below(lines.size());
    switch (choices.below(5)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(other, lines.get(at));
      case 2 -> lines.set(at, "  " + lines.get(at));
      case 3 -> lines.set(at, lines.get(at).stripLeading());
      default -> lines.set(at, lines.set(other, lines.get(at)));
    }
    return String.join(choices.oneIn(8) ? "\r\n" : "\n", lines);
  }

  private String withOtherWords(String pack) {
    int at = choices.below(pack.length() + 1);
    int end = Math.min(pack.length(), at + choices.below(6));
    return switch (choices.below(6)) {
      case 0 -> pack.substring(0, at);
      case 1 -> pack.substring(0, at) + pack.substring(end);
      case 2 -> pack.substring(0, at) + new Patterns(choices).pattern() + pack.substring(end);
      default -> pack.substring(0, at) + choices.of(SCRAPS) + pack.substring(end);
    };
  }
}
