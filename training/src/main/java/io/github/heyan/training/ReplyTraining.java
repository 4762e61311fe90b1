package io.github.heyan.training;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Bytes;
import com.google.common.primitives.Ints;
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
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Learns the model of the checker's second reader from a corpus of labelled replies, whose files
 * docs/evaluating.md describes. Briefs that are set aside are not learned from; they measure.
 */
public final class ReplyTraining {
  /** The share of clean chat that the model which Heyan brings along may suspect of a fault. */
  public static final double USUAL_FALSE_ALARMS = 0.003;

  /** How many times as many clean replies may be suspected where they are in whole sentences. */
  public static final int MORE_IN_SENTENCES = 8;

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
   * @param falseAlarms the share of clean chat, 0–1, that the model may suspect of a fault; in
   *     replies of whole sentences it may suspect {@link #MORE_IN_SENTENCES} times as many
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
    ModelTrainer trainer = new ModelTrainer(COST, FEWEST_CLAUSES);
    double[] scores = trainer.scoresOfOthers(instances, heads(), folds).of(ReplyModel.ANY);
    SuspicionThresholds thresholds =
        SuspicionThresholds.of(scored(replies, instances, owners, scores), falseAlarms);
    byte[] model =
        trainer
            .train(instances, heads())
            .plus(ImmutableMap.of(ReplyModel.ANY, thresholds.calibration()))
            .toBytes(head -> head.equals(ReplyModel.ANY) ? SMALLEST : SMALLEST_OF_CATEGORY);
    return Bytes.concat(
        Ints.toByteArray(ReplyModel.MAGIC),
        Ints.toByteArray(Float.floatToIntBits((float) thresholds.chat())),
        Ints.toByteArray(Float.floatToIntBits((float) thresholds.sentences())),
        model);
  }

  private ImmutableList<String> heads() {
    return ImmutableList.<String>builder().add(ReplyModel.ANY).addAll(categories).build();
  }

  private static ImmutableSet<String> categories(ReplyCorpus corpus) {
    TreeSet<String> categories = new TreeSet<>();
    corpus.replies(false).forEach(reply -> categories.addAll(reply.categories()));
    return ImmutableSet.copyOf(categories);
  }

  /** Returns the replies with the scores of their clauses by models that did not see them. */
  private static List<ScoredReply> scored(
      List<LabelledReply> replies,
      List<Instance> instances,
      List<Integer> owners,
      double[] scores) {
    List<List<ScoredReply.Clause>> clauses = new ArrayList<>();
    replies.forEach(reply -> clauses.add(new ArrayList<>()));
    for (int i = 0; i < scores.length; i++) {
      clauses
          .get(owners.get(i))
          .add(new ScoredReply.Clause(scores[i], instances.get(i).isYes(ReplyModel.ANY)));
    }
    return IntStream.range(0, replies.size())
        .mapToObj(i -> ScoredReply.of(replies.get(i), clauses.get(i)))
        .toList();
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
