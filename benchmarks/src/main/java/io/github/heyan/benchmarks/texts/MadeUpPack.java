package io.github.heyan.benchmarks.texts;

import io.github.heyan.checker.ReplyChecker;
import io.github.heyan.checker.RuleInfo;
import io.github.heyan.checker.RulePack;
import java.util.List;
import java.util.Random;

/** A pack of as many rules as wanted, to see what many rules cost. */
public final class MadeUpPack {
  private static final String HEADER =
      """
      schema: heyan/1
      pack: {id: made-up, version: 0.1.0, locale: zh, uses: [zh-base]}
      categories:
      - {id: made_up, zh: 编造, en: made up}
      lists:
        unwilling: [懒得, 没空, 不想, 才不]
        enough: [算了, 拉倒, 免了]
      exceptions:
      - {id: made-up-asks, after: '.{0,6}吗', why: 是询问}
      rules:
      """;

  /** Two patterns, each with a fixed word that no other rule has, and an exception. */
  private static final String RULE =
      """
      - id: made-up-%1$d
        category: made_up
        severity: warning
        competency: self-management
        match: ['{unwilling}(再|也|去)?(给您|帮您)?%2$s', '%3$s.{0,4}{enough}']
        unless:
        - {use: made-up-asks}
        message: {zh: '「{match}」是编造的。', en: made up}
        why: {zh: 只为测量而编造。, en: Made up for measuring.}
        advice: {zh: 不必理会。, en: Do not mind it.}
        examples:
          flag: [〔懒得%2$s〕。, '您好，〔没空给您%2$s〕😊', 这个〔%3$s就算了〕！]
          pass:
          - {text: 我来%2$s。, by: none}
          - {text: 这个%3$s算了吗？, by: made-up-asks}
          - {text: 您不想%2$s吗？, by: made-up-asks}
      """;

  private static final long SEED = 5_000L;

  private MadeUpPack() {}

  /**
   * Returns a checker that has so many made-up rules in place of the standard ones; the acts of the
   * standard packs are left.
   */
  public static ReplyChecker checker(int rules) {
    ReplyChecker standard = ReplyChecker.standard();
    ReplyChecker bare =
        standard
            .without(standard.rules().stream().map(RuleInfo::id).toArray(String[]::new))
            .withoutSuggestions()
            .withoutSecondReader();
    return rules == 0 ? bare : bare.with(RulePack.parse("made-up.yaml", yaml(rules)));
  }

  /** Returns the YAML of a pack of {@code rules} rules, the same each time. */
  public static String yaml(int rules) {
    TextGrammar grammar = TextGrammar.read("rules.txt");
    List<String> pairs = grammar.texts("pair", rules, new Random(SEED));
    List<String> words = grammar.texts("word", rules, new Random(SEED));
    StringBuilder yaml = new StringBuilder(HEADER);
    for (int i = 0; i < rules; i++) {
      yaml.append(RULE.formatted(i + 1, pairs.get(i), words.get(i)));
    }
    return yaml.toString();
  }
}
