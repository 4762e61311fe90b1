package io.github.heyan.checker;

import io.github.heyan.core.Span;
import io.github.heyan.core.text.Text;
import io.github.heyan.phrases.reframe.Rewording;
import java.util.List;

/**
 * What a rewording must keep to before anybody sees it: facts survive, what is negated stays
 * negated, nothing is made surer, and nothing is promised but through a slot that a person fills.
 * That the result has no fault of its own is for the checker to say.
 */
final class RewriteContract {
  private RewriteContract() {}

  /**
   * Returns whether {@code rewording} keeps what {@code text} says.
   *
   * @param start where in the view the fault begins
   * @param end where it ends
   */
  static boolean isKept(Text text, int start, int end, Rewording rewording) {
    if (rewording.complete() != rewording.slots().isEmpty()) {
      return false;
    }
    int from = viewStart(text, rewording.span().start());
    int to = viewStart(text, rewording.span().end());
    String reply = text.original();
    Statements before = Statements.of(text, from, to, List.of());
    Statements after = Statements.of(rewording.text());
    return after.hasFactsOf(before)
        && after.isNoSurerThan(before)
        && keepsNegations(text, from, to, new int[] {start, end}, rewording, after)
        && (!rewording.complete() || after.promisesNoMoreThan(before))
        && !rewording.span().of(reply).equals(rewording.text());
  }

  private static boolean keepsNegations(
      Text text, int from, int to, int[] fault, Rewording rewording, Statements after) {
    // A template may turn the refusal that was found into a condition, and only that.
    List<int[]> free = rewording.complete() ? List.of() : List.of(fault);
    Statements said = Statements.of(text, from, to, free);
    return after.negatesAllOf(said) && (!rewording.complete() || said.negatesAllOf(after));
  }

  /** Returns the first position of the view that stands at or behind an offset of the original. */
  private static int viewStart(Text text, int offset) {
    int low = 0;
    int high = text.length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      Span span = text.span(middle, middle + 1);
      if (span.start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
