package io.github.heyan.checker.reader;

import com.google.common.collect.ImmutableList;
import io.github.heyan.core.Act;
import io.github.heyan.core.model.NGrams;
import io.github.heyan.core.text.Text;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * The clauses of a reply with their features: their own words, the words and acts of the whole
 * reply, its length and where in it the clause stands. Learning and reading use this class alike.
 * What rules find is no feature, so that editing a pack does not shift the scores.
 */
public final class ReplyClauses {
  private static final int LENGTH_STEP = 20;
  private static final int LONGEST_STEP = 5;

  private final Text reply;
  private final Set<Act> acts;
  private final ImmutableList<Clause> clauses;

  /**
   * A clause.
   *
   * @param start position in the view where it starts
   * @param end position behind it
   */
  public record Clause(int start, int end) {

    /** Returns whether some of {@code [from, to)} of the view is in it. */
    public boolean overlaps(int from, int to) {
      return start < to && from < end;
    }
  }

  private ReplyClauses(Text reply, Set<Act> acts, ImmutableList<Clause> clauses) {
    this.reply = reply;
    this.acts = acts;
    this.clauses = clauses;
  }

  /** Divides {@code reply}, which shows {@code acts}. */
  public static ReplyClauses of(Text reply, Set<Act> acts) {
    ImmutableList.Builder<Clause> clauses = ImmutableList.builder();
    for (int start = 0; start < reply.length(); ) {
      int end = reply.clauseEnd(start);
      if (IntStream.range(start, end).anyMatch(i -> Character.isIdeographic(reply.at(i)))) {
        clauses.add(new Clause(start, end));
      }
      start = end + 1;
    }
    return new ReplyClauses(reply, acts, clauses.build());
  }

  /** Returns the clauses that hold any Chinese character, in their order. */
  public ImmutableList<Clause> clauses() {
    return clauses;
  }

  /** Gives the features that all clauses share. */
  public void forEachShared(IntConsumer feature) {
    acts.forEach(act -> feature.accept(NGrams.named("act:" + act.id())));
    int step = Math.min(LONGEST_STEP, reply.length() / LENGTH_STEP);
    feature.accept(NGrams.named("length:" + step));
    NGrams.forEachAround(reply, 0, reply.length(), (hash, start, end) -> feature.accept(hash));
  }

  /** Gives the features of {@code clause} alone. */
  public void forEachOwn(Clause clause, IntConsumer feature) {
    NGrams.forEach(reply, clause.start(), clause.end(), (hash, start, end) -> feature.accept(hash));
    feature.accept(NGrams.named("place:" + place(clause)));
  }

  private String place(Clause clause) {
    if (clauses.size() == 1) {
      return "only";
    } else if (clause.equals(clauses.get(0))) {
      return "first";
    }
    return clause.equals(clauses.get(clauses.size() - 1)) ? "last" : "middle";
  }
}
