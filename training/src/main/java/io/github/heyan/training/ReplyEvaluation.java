package io.github.heyan.training;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.github.heyan.checker.Category;
import io.github.heyan.checker.Finding;
import io.github.heyan.checker.ReplyChecker;
import io.github.heyan.checker.Severity;
import io.github.heyan.checker.Source;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How well a checker finds the faults of labelled replies.
 *
 * <pre>{@code
 * ReplyEvaluation evaluation = ReplyEvaluation.of(ReplyCorpus.read(path), ReplyChecker.standard());
 * evaluation.flagged().recall();
 * System.out.print(evaluation.toText(10));
 * }</pre>
 *
 * <p>A reply is flagged where a finding is a warning or graver; hints are never faults, and only
 * the table of rules counts them. A finding is right where its words overlap those of a fault, or
 * the reply has a fault of its category. Immutable and safe to share.
 */
public final class ReplyEvaluation {
  private static final int THOUSAND = 1000;

  private final ImmutableList<ReviewedReply> replies;
  private final ImmutableSet<String> known;

  private ReplyEvaluation(ImmutableList<ReviewedReply> replies, ImmutableSet<String> known) {
    this.replies = replies;
    this.known = known;
  }

  /** Checks the replies of {@code corpus} and holds the findings to the labels. */
  public static ReplyEvaluation of(ReplyCorpus corpus, ReplyChecker checker) {
    ReplyChecker hot = checker.withoutSuggestions();
    return of(
        corpus.replies().stream()
            .map(reply -> ReviewedReply.of(reply, hot))
            .collect(toImmutableList()),
        checker.packs().stream()
            .flatMap(pack -> pack.categories().stream())
            .map(Category::id)
            .collect(ImmutableSet.toImmutableSet()));
  }

  /**
   * Holds findings to labels.
   *
   * @param known the categories that the checker knows
   */
  static ReplyEvaluation of(ImmutableList<ReviewedReply> replies, ImmutableSet<String> known) {
    return new ReplyEvaluation(replies, known);
  }

  /** Returns the number of replies. */
  public int replies() {
    return replies.size();
  }

  /** Returns the number of replies without a fault. */
  public int clean() {
    return (int) replies.stream().filter(each -> each.reply().isClean()).count();
  }

  /** Returns how well replies with any fault are told from clean ones. */
  public Score flagged() {
    return flagged(replies);
  }

  /** Returns the same without the replies whose faults are all borderline. */
  public Score flaggedClear() {
    return flagged(
        replies.stream().filter(each -> !each.reply().isBorderline()).collect(toImmutableList()));
  }

  private static Score flagged(ImmutableList<ReviewedReply> replies) {
    Tally tally = new Tally();
    replies.forEach(each -> tally.count(!each.reply().isClean(), each.isFlagged()));
    return tally.score();
  }

  /** Returns how many of 1,000 clean replies are flagged; empty where none is clean. */
  public OptionalDouble falseAlarmsPerThousand() {
    return Score.share((double) THOUSAND * falseAlarms().size(), clean());
  }

  /** Returns how well each category is found, by the ids of those that are expected or found. */
  public Map<String, Score> categories() {
    Map<String, Tally> tallies = new TreeMap<>();
    for (ReviewedReply each : replies) {
      for (String category : Sets.union(each.reply().categories(), each.found())) {
        tallies
            .computeIfAbsent(category, key -> new Tally())
            .count(each.reply().categories().contains(category), each.found().contains(category));
      }
    }
    return ImmutableSortedMap.copyOf(Maps.transformValues(tallies, Tally::score));
  }

  /** Returns the categories of labels that the checker does not know, which it always misses. */
  ImmutableSet<String> unknownCategories() {
    return replies.stream()
        .flatMap(each -> each.reply().categories().stream())
        .filter(category -> !known.contains(category))
        .sorted()
        .collect(ImmutableSet.toImmutableSet());
  }

  /** A rule that found something. */
  record FoundRule(String id, String category, Severity severity) {}

  /** Returns how often each rule was right, the worst first. */
  ImmutableMap<FoundRule, Score> rules() {
    Map<FoundRule, Score> scores =
        scores(
            ReviewedReply::findings,
            each -> new FoundRule(each.rule(), each.category(), each.severity()));
    Comparator<Map.Entry<FoundRule, Score>> worstFirst =
        Comparator.comparingDouble(entry -> entry.getValue().precision().orElse(0));
    return scores.entrySet().stream()
        .sorted(
            worstFirst
                .thenComparing(entry -> -entry.getValue().found())
                .thenComparing(entry -> entry.getKey().id()))
        .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Returns how often each source was right. */
  ImmutableMap<Source, Score> sources() {
    return ImmutableSortedMap.copyOf(scores(ReviewedReply::alarms, Finding::source));
  }

  private <K> Map<K, Score> scores(
      Function<ReviewedReply, ImmutableList<Finding>> findings, Function<Finding, K> key) {
    Map<K, Tally> tallies = new LinkedHashMap<>();
    for (ReviewedReply each : replies) {
      for (Finding finding : findings.apply(each)) {
        tallies
            .computeIfAbsent(key.apply(finding), unused -> new Tally())
            .count(each.isRight(finding), true);
      }
    }
    return Maps.transformValues(tallies, Tally::score);
  }

  Reliability reliability() {
    Reliability reliability = new Reliability();
    for (ReviewedReply each : replies) {
      each.alarms().forEach(alarm -> reliability.count(alarm.confidence(), each.isRight(alarm)));
    }
    return reliability;
  }

  /** Returns how often what was taken for what, the most frequent first. */
  ImmutableMap<Confusion, Integer> confusions() {
    Map<Confusion, Integer> counts = new LinkedHashMap<>();
    for (ReviewedReply each : replies) {
      each.confusions().forEach(confusion -> counts.merge(confusion, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.<Confusion, Integer>comparingByValue().reversed())
        .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /**
   * A clean reply that is flagged.
   *
   * @param reply the reply
   * @param surest its finding of the highest confidence
   */
  record FalseAlarm(ReviewedReply reply, Finding surest) {
    static FalseAlarm of(ReviewedReply reply) {
      Finding surest =
          reply.alarms().stream()
              .sorted(Comparator.comparingDouble(Finding::confidence).reversed())
              .findFirst()
              .orElseThrow();
      return new FalseAlarm(reply, surest);
    }
  }

  /** Returns the clean replies that are flagged, the surest first. */
  ImmutableList<FalseAlarm> falseAlarms() {
    return replies.stream()
        .filter(each -> each.reply().isClean() && each.isFlagged())
        .map(FalseAlarm::of)
        .sorted(
            Comparator.<FalseAlarm>comparingDouble(each -> each.surest().confidence()).reversed())
        .collect(toImmutableList());
  }

  /** Returns the replies with faults that are not flagged, those with clear faults first. */
  ImmutableList<ReviewedReply> misses() {
    return replies.stream()
        .filter(each -> !each.reply().isClean() && !each.isFlagged())
        .sorted(Comparator.comparing(each -> each.reply().isBorderline()))
        .collect(toImmutableList());
  }

  /**
   * Returns tables for people.
   *
   * @param worst how many confusions, false alarms and misses to list, the worst first
   */
  public String toText(int worst) {
    return new EvaluationPage(this, checked(worst)).text();
  }

  /** Returns the same tables as a page of Markdown. */
  public String toMarkdown(int worst) {
    return new EvaluationPage(this, checked(worst)).markdown();
  }

  /** Returns the same figures as JSON; what has no value is null. */
  public String toJson(int worst) {
    return new EvaluationJson(this, checked(worst)).toString();
  }

  private static int checked(int worst) {
    checkArgument(worst >= 0, "worst must not be negative, but was %s", worst);
    return worst;
  }
}
