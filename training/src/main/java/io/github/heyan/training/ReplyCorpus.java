package io.github.heyan.training;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.heyan.checker.ReplyChecker;
import io.github.heyan.training.CorpusFiles.RowParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Replies of agents with their faults as reviewers see them; docs/evaluating.md describes their
 * files. Immutable and safe to share.
 *
 * <pre>{@code
 * ReplyCorpus corpus = ReplyCorpus.read(Path.of("labelled")).heldOut();
 * }</pre>
 */
public final class ReplyCorpus {
  private static final ImmutableMap<String, RowParser<LabelledReply>> PARSERS =
      ImmutableMap.of(
          "tsv", row -> limited(MarkedReply.parse(row)),
          "jsonl", row -> limited(JsonReply.parse(row)),
          "ndjson", row -> limited(JsonReply.parse(row)));

  private final ImmutableList<LabelledReply> replies;

  private ReplyCorpus(ImmutableList<LabelledReply> replies) {
    this.replies = replies;
  }

  /**
   * Reads a {@code .tsv} or {@code .jsonl}, or all such files of a folder in the order of their
   * names.
   *
   * @throws IOException if it cannot be read
   * @throws CorpusException with everything that is wrong, or if there is no reply
   */
  public static ReplyCorpus read(Path path) throws IOException {
    ReplyCorpus corpus = new ReplyCorpus(CorpusFiles.read(path, PARSERS));
    if (corpus.isEmpty()) {
      throw new CorpusException(List.of(path + ": expected labelled replies, but there are none"));
    }
    return corpus;
  }

  private static LabelledReply limited(LabelledReply reply) throws BadRowException {
    int length = Math.max(reply.text().length(), reply.customer().map(String::length).orElse(0));
    if (length > ReplyChecker.DEFAULT_LIMIT) {
      throw new BadRowException(
          List.of(
              "a text must have at most %d UTF-16 units, but has %d"
                  .formatted(ReplyChecker.DEFAULT_LIMIT, length)));
    }
    return reply;
  }

  /** Returns this corpus, and {@code other} behind it. */
  public ReplyCorpus and(ReplyCorpus other) {
    return new ReplyCorpus(
        ImmutableList.<LabelledReply>builder().addAll(replies).addAll(other.replies).build());
  }

  /** Returns the replies whose briefs training sets aside; there may be none. */
  public ReplyCorpus heldOut() {
    return new ReplyCorpus(replies(true));
  }

  /** Returns whether there is no reply. */
  public boolean isEmpty() {
    return replies.isEmpty();
  }

  /** Returns the replies in the order of the files. */
  ImmutableList<LabelledReply> replies() {
    return replies;
  }

  /** Returns the replies whose briefs are set aside for testing, or those that are not. */
  ImmutableList<LabelledReply> replies(boolean heldOut) {
    return replies.stream()
        .filter(reply -> CorpusFiles.isHeldOut(reply.brief()) == heldOut)
        .collect(ImmutableList.toImmutableList());
  }
}
