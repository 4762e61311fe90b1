package io.github.heyan.checker;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableSet;
import io.github.heyan.core.Competency;
import io.github.heyan.core.DialogueKind;
import io.github.heyan.core.PackProblem;
import io.github.heyan.core.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What there is to know of a rule, for people and for reports. Immutable.
 *
 * @param id stable for ever
 * @param category id of the kind of fault, such as {@code flat_refusal}
 * @param severity how grave a finding of it is
 * @param gate whether a finding alone forbids sending the reply
 * @param learned whether the second reader finds it, instead of patterns
 * @param confidence how sure the rule is, 0–1; of no meaning for a learned rule
 * @param competency the part of service emotional intelligence that the rule trains
 * @param kinds the kinds of dialogue that it applies to; empty where it applies to all
 * @param message what is wrong; {@code {match}} and other names in braces stand for words found
 * @param why what it does to the customer
 * @param advice what to write instead
 * @param exceptions what silences it, and what it demands
 * @param flagged sentences in which it finds the words between 〔 and 〕
 * @param passing sentences that it lets pass
 * @param pack id of the pack that it is from
 * @param file the file where it stands
 * @param line the line of that file, from 1
 */
public record RuleInfo(
    String id,
    String category,
    Severity severity,
    boolean gate,
    boolean learned,
    double confidence,
    Competency competency,
    Set<DialogueKind> kinds,
    Wording message,
    Wording why,
    Wording advice,
    List<Exemption> exceptions,
    List<Example> flagged,
    List<Example> passing,
    String pack,
    String file,
    int line) {

  /** Copies the collections, in their order. */
  public RuleInfo {
    kinds = ImmutableSet.copyOf(kinds);
    exceptions = List.copyOf(exceptions);
    flagged = List.copyOf(flagged);
    passing = List.copyOf(passing);
  }

  /**
   * Something that silences a rule.
   *
   * @param id its name within the rule
   * @param why why the words are innocent then
   */
  public record Exemption(String id, String why) {}

  /**
   * A sentence that proves a rule.
   *
   * @param text the sentence
   * @param customer the customer's message before it
   * @param by the exception that lets it pass; empty where the rule finds nothing at all in it
   */
  public record Example(String text, Optional<String> customer, Optional<String> by) {}

  /** Returns what there is to know of {@code rules}, which {@code packs} declare. */
  static List<RuleInfo> of(List<RulePack> packs, List<Rule> rules) {
    Map<String, String> packOf = new LinkedHashMap<>();
    packs.forEach(pack -> pack.ruleIds().forEach(id -> packOf.put(id, pack.id())));
    return rules.stream().map(rule -> of(rule, packOf.getOrDefault(rule.id(), ""))).toList();
  }

  private static RuleInfo of(Rule rule, String pack) {
    PackProblem place = rule.source().problem("");
    return new RuleInfo(
        rule.id(),
        rule.category(),
        rule.severity(),
        rule.gate(),
        rule.learned(),
        rule.confidence(),
        rule.competency(),
        rule.kinds(),
        rule.message(),
        rule.why(),
        rule.advice(),
        exceptions(rule).map(each -> new Exemption(each.id(), each.why())).toList(),
        rule.examples().flag().stream().map(RuleInfo::of).collect(toImmutableList()),
        rule.examples().pass().stream().map(RuleInfo::of).collect(toImmutableList()),
        pack,
        place.file(),
        place.line());
  }

  private static Stream<io.github.heyan.core.cue.Exemption> exceptions(Rule rule) {
    return Stream.concat(
        rule.silencers(), rule.consent() ? Stream.of(Rule.NO_CONSENT) : Stream.of());
  }

  private static Example of(io.github.heyan.core.pack.Example example) {
    return new Example(
        marked(example.text(), example.spans()),
        example.customer(),
        example.by().filter(id -> !id.equals("none")));
  }

  private static String marked(String text, List<Span> spans) {
    StringBuilder marked = new StringBuilder(text);
    for (int i = spans.size() - 1; i >= 0; i--) {
      marked.insert(spans.get(i).end(), '\u3015').insert(spans.get(i).start(), '\u3014');
    }
    return marked.toString();
  }
}
