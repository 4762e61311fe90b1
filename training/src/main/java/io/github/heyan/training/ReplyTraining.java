package io.github.heyan.training;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Doubles;
import io.github.heyan.checker.ReplyChecker;
import io.github.heyan.checker.reader.ReplyClauses;
import io.github.heyan.checker.reader.ReplyClauses.Clause;
import io.github.heyan.checker.reader.ReplyModel;
import io.github.heyan.core.Span;
import io.github.heyan.core.text.Text;
import io.github.heyan.training.LabelledReply.Fault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Learns the model of the checker's second reader from a corpus of labelled replies, whose files
 * docs/evaluating.md describes. Briefs that are set aside are not learned from; they measure.
 */
public final class ReplyTraining {
  /** The share of clean replies that the model which Heyan brings along may suspect of a fault. */
  public static final double USUAL_FALSE_ALARMS = 0.003;

  /** What an error costs beside large weights. */
  private static final double COST = 4;

  /** In how many clauses a feature must stand. */
  private static final int FEWEST_CLAUSES = 7;

  /** Weights below this share of the largest are left out of the file. */
  private static final double SMALLEST = 0.03;

  /** The same for categories, of which only the likeliest counts. */
  private static final double SMALLEST_OF_CATEGORY = 0.2;

  private static final int FOLDS = 5;

  private final ReplyCorpus corpus;
  private final double falseAlarms;
  private final ImmutableSet<String> categories;
  private final ReplyChecker rules =
      ReplyChecker.standard().withoutSecondReader().withoutSuggestions();

  private ReplyTraining(ReplyCorpus corpus, double falseAlarms) {
    this.corpus = corpus;
    this.falseAlarms = falseAlarms;
    this.categories = categories(corpus);
  }

  /**
   * Reads the corpus of a file or folder.
   *
   * @param falseAlarms the share of clean replies, 0–1, that the model may suspect of a fault
   * @throws IOException if it cannot be read
   * @throws CorpusException with every row that is wrong, or if there is nothing to learn
   * @throws IllegalArgumentException if the share is none
   */
  public static ReplyTraining of(Path corpus, double falseAlarms) throws IOException {
    checkArgument(
        0 <= falseAlarms && falseAlarms <= 1,
        "falseAlarms must be 0 to 1, but was %s",
        falseAlarms);
    ReplyTraining training = new ReplyTraining(ReplyCorpus.read(corpus), falseAlarms);
    List<LabelledReply> learned = training.corpus.replies(false);
    if (!training.teaches(learned, true) || !training.teaches(learned, false)) {
      throw new CorpusException(
          List.of(corpus + ": expected Chinese replies with faults and clean ones to learn from"));
    }
    return training;
  }

  /** Returns whether a clean reply, or a fault of another, stands in a clause that is read. */
  private boolean teaches(List<LabelledReply> replies, boolean clean) {
    return replies.stream()
        .filter(reply -> reply.isClean() == clean)
        .flatMap(reply -> instances(reply).stream())
        .anyMatch(instance -> instance.isYes(ReplyModel.ANY) != clean);
  }

  /** Returns the file of the model. The same corpus always gives the same bytes. */
  public byte[] train() {
    List<LabelledReply> replies = corpus.replies(false);
    List<Instance> instances = new ArrayList<>();
    List<Integer> owners = new ArrayList<>();
    for (int i = 0; i < replies.size(); i++) {
      for (Instance instance : instances(replies.get(i))) {
        instances.add(instance);
        owners.add(i);
      }
    }
    int[] folds =
        owners.stream()
            .mapToInt(owner -> CorpusFiles.fold(replies.get(owner).brief(), FOLDS))
            .toArray();
    return new ModelTrainer(COST, FEWEST_CLAUSES)
        .train(
            instances,
            heads(),
            folds,
            scores ->
                ImmutableMap.of(ReplyModel.ANY, offset(replies, owners, scores.of(ReplyModel.ANY))))
        .toBytes(head -> head.equals(ReplyModel.ANY) ? SMALLEST : SMALLEST_OF_CATEGORY);
  }

  private ImmutableList<String> heads() {
    return ImmutableList.<String>builder().add(ReplyModel.ANY).addAll(categories).build();
  }

  private static ImmutableSet<String> categories(ReplyCorpus corpus) {
    TreeSet<String> categories = new TreeSet<>();
    corpus.replies(false).forEach(reply -> categories.addAll(reply.categories()));
    return ImmutableSet.copyOf(categories);
  }

  /** Returns what is added to the scores so that few enough clean replies come above zero. */
  private double offset(List<LabelledReply> replies, List<Integer> owners, double[] scores) {
    double[] highest = new double[replies.size()];
    Arrays.fill(highest, Double.NEGATIVE_INFINITY);
    for (int i = 0; i < scores.length; i++) {
      highest[owners.get(i)] = Math.max(highest[owners.get(i)], scores[i]);
    }
    double[] clean =
        IntStream.range(0, highest.length)
            .filter(i -> replies.get(i).isClean())
            .mapToDouble(i -> highest[i])
            .sorted()
            .toArray();
    int allowed = (int) (falseAlarms * clean.length);
    double threshold = clean[Math.max(0, clean.length - 1 - allowed)];
    // Below all scores lie replies without a clause that is read.
    return -Math.max(threshold, DoubleStream.of(clean).filter(Doubles::isFinite).min().orElse(0));
  }

  private List<Instance> instances(LabelledReply reply) {
    Text text = Text.of(reply.text());
    ReplyClauses clauses = ReplyClauses.of(text, rules.check(reply.context()).acts());
    return clauses.clauses().stream()
        .map(clause -> instance(text, clauses, clause, reply))
        .toList();
  }

  private Instance instance(Text text, ReplyClauses clauses, Clause clause, LabelledReply reply) {
    IntStream.Builder features = IntStream.builder();
    clauses.forEachShared(features::add);
    clauses.forEachOwn(clause, features::add);
    Span span = text.span(clause.start(), clause.end());
    List<String> found =
        reply.faults().stream()
            .filter(fault -> fault.span().overlaps(span))
            .map(Fault::category)
            .toList();
    ImmutableMap.Builder<String, Boolean> answers = ImmutableMap.builder();
    answers.put(ReplyModel.ANY, !found.isEmpty());
    if (!found.isEmpty()) {
      categories.forEach(each -> answers.put(each, found.contains(each)));
    }
    return new Instance(features.build().toArray(), Map.of(), answers.buildOrThrow());
  }
}
