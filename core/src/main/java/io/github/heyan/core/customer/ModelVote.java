package io.github.heyan.core.customer;

import io.github.heyan.core.Span;
import io.github.heyan.core.model.LinearModel;
import io.github.heyan.core.text.Text;
import java.util.Optional;

/** What the learned model says of a message. */
final class ModelVote {
  private final LinearModel model;
  private final Text text;
  private final float[] votes;

  ModelVote(LinearModel model, Text text) {
    this.model = model;
    this.text = text;
    this.votes = model.scores(text, 0, isNumber(text) ? 0 : text.length());
  }

  /**
   * Returns whether {@code text} is digits without a word, such as the number of a card: what the
   * model learned of digits, it learned beside words.
   */
  private static boolean isNumber(Text text) {
    return text.original().chars().anyMatch(Character::isDigit)
        && text.original().codePoints().noneMatch(Character::isLetter);
  }

  /** Adds what the model says, weighing what the signals have said as it learned to trust them. */
  void cast(Scores scores) {
    for (int head = 0; head < votes.length; head++) {
      scores.trust(model.heads().get(head), model.trust(head));
      scores.add(model.heads().get(head), votes[head]);
    }
  }

  /** Returns the clause that speaks most for {@code label}, if the model speaks for it at all. */
  Optional<Evidence> evidence(String label) {
    int head = model.heads().indexOf(label);
    if (head < 0 || text.length() == 0) {
      return Optional.empty();
    }
    Span span = heaviestClause(model.attribution(text, 0, text.length(), head));
    return Optional.of(
        new Evidence(label, Evidence.MODEL, span, span.of(text.original()), votes[head]));
  }

  private Span heaviestClause(float[] shares) {
    int bestStart = 0;
    int bestEnd = text.length();
    float best = Float.NEGATIVE_INFINITY;
    for (int start = 0; start < shares.length; ) {
      int end = text.clauseEnd(start);
      float sum = 0;
      for (int i = start; i < end; i++) {
        sum += shares[i];
      }
      if (end > start && sum > best) {
        best = sum;
        bestStart = start;
        bestEnd = end;
      }
      start = end + 1;
    }
    return text.span(bestStart, bestEnd);
  }
}
