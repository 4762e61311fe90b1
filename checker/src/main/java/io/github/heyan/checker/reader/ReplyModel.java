package io.github.heyan.checker.reader;

import com.google.common.collect.ImmutableList;
import io.github.heyan.checker.reader.ReplyClauses.Clause;
import io.github.heyan.core.Act;
import io.github.heyan.core.model.HeadScorer;
import io.github.heyan.core.model.LinearModel;
import io.github.heyan.core.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/**
 * A learned model of faults: one head says whether a clause has any, and only where it says so the
 * others say which. Immutable and safe to share between threads.
 */
public final class ReplyModel {
  /** Name of the head that says whether there is any fault; the other names are categories. */
  public static final String ANY = "fault";

  private static final int ANY_HEAD = 0;

  /** Log-odds so far below those of a suspicion mean that a clause is harmless: one in 400. */
  private static final float SURE = 6;

  /** A clause that is no longer is named whole: part of so few words is hard to read. */
  private static final int LONGEST_SPAN = 16;

  private final LinearModel model;
  private final HeadScorer any;

  private ReplyModel(LinearModel model) {
    this.model = model;
    this.any = model.scorer(ANY_HEAD);
  }

  /**
   * Reads a model as {@code heyan train reply} writes it.
   *
   * @throws IOException if it cannot be read or is no such model
   */
  public static ReplyModel read(InputStream in) throws IOException {
    LinearModel model = LinearModel.read(in);
    if (model.heads().size() < 2 || !model.heads().get(ANY_HEAD).equals(ANY)) {
      throw new IOException(
          "expected a model of replies, whose first head is \"%s\", but was %s"
              .formatted(ANY, model.heads().stream().limit(2).toList()));
    }
    return new ReplyModel(model);
  }

  /** Returns the ids of the categories that it tells apart. */
  public ImmutableList<String> categories() {
    return model.heads().subList(ANY_HEAD + 1, model.heads().size());
  }

  /** Reads {@code reply}, which shows {@code acts}. */
  public ReplyReading read(Text reply, Set<Act> acts) {
    ReplyClauses clauses = ReplyClauses.of(reply, acts);
    HeadScorer.Sum shared = any.sum();
    clauses.forEachShared(shared::add);
    ImmutableList.Builder<Suspicion> suspicions = ImmutableList.builder();
    ImmutableList.Builder<Clause> harmless = ImmutableList.builder();
    ImmutableList.Builder<Clause> doubtful = ImmutableList.builder();
    for (Clause clause : clauses.clauses()) {
      HeadScorer.Sum sum = shared.copy();
      clauses.forEachOwn(clause, sum::add);
      float odds = sum.score();
      if (odds > 0) {
        suspicions.add(suspicion(reply, clauses, clause, odds));
      }
      (odds > -SURE ? doubtful : harmless).add(clause);
    }
    return new ReplyReading(suspicions.build(), harmless.build(), doubtful.build());
  }

  private Suspicion suspicion(Text reply, ReplyClauses clauses, Clause clause, float odds) {
    int[] words = words(reply, clause);
    return new Suspicion(
        clause,
        clause.start() + words[0],
        clause.start() + words[1],
        model.heads().get(category(clauses, clause)),
        1 / (1 + Math.exp(-odds)));
  }

  private int category(ReplyClauses clauses, Clause clause) {
    LinearModel.Sum sum = model.sum();
    clauses.forEachShared(sum::add);
    clauses.forEachOwn(clause, sum::add);
    float[] scores = sum.scores();
    int category = ANY_HEAD + 1;
    for (int head = category + 1; head < scores.length; head++) {
      category = scores[head] > scores[category] ? head : category;
    }
    return category;
  }

  private int[] words(Text reply, Clause clause) {
    int length = clause.end() - clause.start();
    return length <= LONGEST_SPAN
        ? new int[] {0, length}
        : heaviest(model.attribution(reply, clause.start(), clause.end(), ANY_HEAD));
  }

  /** Returns where the run with the greatest sum starts and ends. */
  private static int[] heaviest(float[] shares) {
    int[] best = {0, shares.length};
    float bestSum = 0;
    float sum = 0;
    int start = 0;
    for (int i = 0; i < shares.length; i++) {
      if (sum <= 0) {
        sum = 0;
        start = i;
      }
      sum += shares[i];
      if (sum > bestSum) {
        bestSum = sum;
        best = new int[] {start, i + 1};
      }
    }
    return best;
  }
}
