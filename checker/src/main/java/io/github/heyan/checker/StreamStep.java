package io.github.heyan.checker;

import java.util.List;

/**
 * What came of one chunk of a {@link ReplyStream}. Immutable.
 *
 * @param text what may be shown now, behind what was shown before; often empty. The words of {@code
 *     findings} are not in it, but for those of hints: the next call releases them
 * @param findings what was found, ordered by place; each is told once. Their spans are offsets into
 *     the whole reply; they carry no suggestions, as those are verified with the whole reply
 * @param settled whether nothing that follows can clear these findings: their rules and spans are
 *     in the report of the whole reply, too. False only where the limit for held text ran out and
 *     one of them was told as it stood
 */
public record StreamStep(String text, List<Finding> findings, boolean settled) {

  /** Copies the list. */
  public StreamStep {
    findings = List.copyOf(findings);
  }

  /** Returns what to do about {@code findings}: go on, or stop the stream. */
  public Verdict verdict() {
    return Verdict.of(findings);
  }
}
