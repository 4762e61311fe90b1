package io.github.heyan.checker;

import com.google.common.collect.ImmutableList;
import io.github.heyan.core.text.Text;
import java.util.List;
import java.util.function.Supplier;

/**
 * What one look at an unfinished reply shows. Immutable.
 *
 * @param closed offset behind the last clause that has ended
 * @param findings what is found so far, ordered by place
 */
record PartialReading(int closed, ImmutableList<Provisional> findings) {

  /**
   * A finding of an unfinished reply.
   *
   * @param settled whether no later text can change it
   * @param holds whether its text is kept from the customer: not that of a hint, with which a reply
   *     may go out, nor what is measured by whole sentences or the whole reply
   * @param start offset at which its first clause starts
   */
  record Provisional(Finding finding, boolean settled, boolean holds, int start) {

    /** Returns whether it holds back text behind {@code shown}, up to where text is shown. */
    boolean holds(int shown) {
      return holds && finding.span().end() > shown;
    }
  }

  /**
   * Reads what was chosen.
   *
   * @param finality asked for only where there is a finding
   */
  static PartialReading of(Selection selection, Supplier<Finality> finality) {
    Text text = selection.text();
    FirmEnds ends = FirmEnds.of(text);
    List<Candidate> chosen = selection.chosen();
    List<Finding> findings = selection.findings();
    ImmutableList.Builder<Provisional> all = ImmutableList.builder();
    for (int i = 0; i < chosen.size(); i++) {
      Candidate candidate = chosen.get(i);
      all.add(
          new Provisional(
              findings.get(i),
              finality.get().isFinal(candidate, selection, ends.sentence()),
              findings.get(i).severity().isAtLeast(Severity.WARNING) && hasWords(candidate),
              behind(text, text.clauseStart(candidate.start()))));
    }
    return new PartialReading(behind(text, ends.clause()), all.build());
  }

  private static boolean hasWords(Candidate candidate) {
    return candidate.pattern().isPresent() || candidate.suspicion().isPresent();
  }

  /** Returns the offset behind what stands before {@code position} of the view. */
  private static int behind(Text text, int position) {
    return position == 0 ? 0 : text.span(position - 1, position).end();
  }
}
