package io.github.heyan.training;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Doubles;
import com.google.common.primitives.Ints;
import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Learns one logistic regression for each head. The same instances in the same order give the same
 * model to the byte.
 */
final class ModelTrainer {
  /** Hints are made large, so that regularization leaves their weight alone. */
  static final double HINT_SCALE = 3;

  private static final double PRECISION = 0.01;

  private static final double LEAST_TRUST = 0.75;

  private final double cost;
  private final int fewestTexts;
  private final double leastTrust;

  /**
   * Makes a trainer.
   *
   * @param cost what an error costs beside large weights: liblinear's C
   * @param fewestTexts in how many texts a feature must stand to be learned
   */
  ModelTrainer(double cost, int fewestTexts) {
    this(cost, fewestTexts, LEAST_TRUST);
  }

  private ModelTrainer(double cost, int fewestTexts, double leastTrust) {
    this.cost = cost;
    this.fewestTexts = fewestTexts;
    this.leastTrust = leastTrust;
  }

  /** Returns this trainer with another measure of how much a hint counts at least. */
  ModelTrainer trustingAtLeast(double leastTrust) {
    return new ModelTrainer(cost, fewestTexts, leastTrust);
  }

  /**
   * Learns the heads of {@code groups} and adds to each what makes it right most often on texts
   * that were not learned from.
   *
   * @param folds number of the fold of each instance, from 0; instances of one brief share a fold
   */
  TrainedModel train(List<Instance> instances, HeadGroups groups, int[] folds) {
    return train(
        instances,
        groups.heads(),
        folds,
        scores -> groups.offsets(new Calibration(instances, scores)));
  }

  /**
   * Learns {@code heads} and adds to each what {@code offsets} says, given the score of each
   * instance by a model that did not learn from its fold.
   */
  TrainedModel train(
      List<Instance> instances,
      ImmutableList<String> heads,
      int[] folds,
      Function<ScoreTable, Map<String, Double>> offsets) {
    TrainedModel model = train(instances, heads);
    return model.plus(offsets.apply(scoresOfOthers(instances, heads, folds)));
  }

  /** Returns the score of each instance by a model that did not learn from its fold. */
  private ScoreTable scoresOfOthers(
      List<Instance> instances, ImmutableList<String> heads, int[] folds) {
    ScoreTable scores = new ScoreTable(heads, instances.size());
    for (int fold = 0; fold <= Ints.max(folds); fold++) {
      List<Instance> others = new ArrayList<>();
      for (int i = 0; i < folds.length; i++) {
        if (folds[i] != fold) {
          others.add(instances.get(i));
        }
      }
      TrainedModel model = train(others, heads);
      for (int i = 0; i < folds.length; i++) {
        if (folds[i] == fold) {
          model.score(instances.get(i), i, scores);
        }
      }
    }
    return scores;
  }

  /** Learns {@code heads}; one without both answers among the instances always says no. */
  private TrainedModel train(List<Instance> instances, ImmutableList<String> heads) {
    Linear.disableDebugOutput();
    Vocabulary vocabulary = Vocabulary.of(instances, fewestTexts);
    Feature[][] rows =
        instances.stream()
            .map(instance -> row(vocabulary, vocabulary.known(instance.features())))
            .toArray(Feature[][]::new);
    ImmutableList<HeadWeights> weights =
        heads.parallelStream()
            .map(head -> train(head, instances, rows, vocabulary.size()))
            .collect(ImmutableList.toImmutableList());
    return new TrainedModel(vocabulary, weights);
  }

  private HeadWeights train(
      String head, List<Instance> instances, Feature[][] rows, int featureCount) {
    List<Feature[]> asked = new ArrayList<>();
    List<Double> answers = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      if (instances.get(i).isAsked(head)) {
        asked.add(with(rows[i], instances.get(i).hint(head), featureCount));
        answers.add(instances.get(i).isYes(head) ? 1.0 : -1.0);
      }
    }
    if (!answers.contains(1.0) || !answers.contains(-1.0)) {
      return HeadWeights.never(head, featureCount);
    }
    Problem problem = new Problem();
    problem.l = asked.size();
    problem.n = featureCount + 2;
    problem.x = asked.toArray(Feature[][]::new);
    problem.y = Doubles.toArray(answers);
    Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, PRECISION));
    return HeadWeights.of(head, model, featureCount, leastTrust);
  }

  /** Returns {@code row} with a feature that is always there, and the hint. */
  private static Feature[] with(Feature[] row, double hint, int featureCount) {
    Feature[] more = Arrays.copyOf(row, row.length + 2);
    more[row.length] = new FeatureNode(featureCount + 1, 1);
    more[row.length + 1] = new FeatureNode(featureCount + 2, hint * HINT_SCALE);
    return more;
  }

  /** Returns the values of features as the model weighs them: rarities over their length. */
  private static Feature[] row(Vocabulary vocabulary, int[] known) {
    double length = vocabulary.length(known);
    List<Feature> row = new ArrayList<>();
    for (int i = 0; i < known.length; ) {
      int end = i;
      while (end < known.length && known[end] == known[i]) {
        end++;
      }
      row.add(new FeatureNode(known[i] + 1, (end - i) * vocabulary.rarity(known[i]) / length));
      i = end;
    }
    return row.toArray(Feature[]::new);
  }
}
