package io.github.heyan.training;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.heyan.training.CorpusFiles.RowParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Labelled replies of agents, as docs/training.md describes their files. Immutable. */
final class ReplyCorpus {
  private static final ImmutableMap<String, RowParser<LabelledReply>> PARSERS =
      ImmutableMap.of("tsv", MarkedReply::parse, "jsonl", JsonReply::parse);

  private final ImmutableList<LabelledReply> replies;

  private ReplyCorpus(ImmutableList<LabelledReply> replies) {
    this.replies = replies;
  }

  /**
   * Reads a {@code .tsv} or {@code .jsonl}, or all such files of a folder in the order of their
   * names.
   *
   * @throws CorpusException with everything that is wrong
   */
  static ReplyCorpus read(Path path) throws IOException {
    ReplyCorpus corpus = new ReplyCorpus(CorpusFiles.read(path, PARSERS));
    if (corpus.replies.isEmpty()) {
      throw new CorpusException(List.of(path + ": expected labelled replies, but there are none"));
    }
    return corpus;
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
