package io.github.heyan.checker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heyan.core.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds streams of random replies in random chunks to what the check of the whole reply says. */
class RandomStreamsTest {
  private static final long SEED = 20261124;
  private static final int REPLIES = 1_000;
  private static final List<Integer> LIMITS = List.of(1, 2, 3, 7, 20, 60, 200, 1_000);
  private static final List<Integer> CHUNKS = List.of(1, 2, 4, 40);

  private final RandomReplies random = new RandomReplies(SEED);

  static List<ReplyChecker> checkers() {
    ReplyChecker standard = ReplyChecker.standard().withoutSuggestions();
    ReplyChecker strict = ReplyChecker.standard(Profile.STRICT).withoutSuggestions();
    return List.of(standard, standard.withoutSecondReader(), strict);
  }

  @ParameterizedTest
  @MethodSource("checkers")
  void agree_with_the_check_of_the_whole(ReplyChecker checker) {
    for (int i = 0; i < REPLIES; i++) {
      String reply = random.next();
      int limit = random.one(LIMITS);
      int most = random.one(CHUNKS);
      new Run(
              checker,
              reply,
              limit,
              "seed %d, reply %d \"%s\", limit %d, chunks of %d"
                  .formatted(SEED, i, reply, limit, most))
          .go(most);
    }
  }

  /** One reply streamed. */
  private final class Run {
    private final String reply;
    private final int limit;
    private final String name;
    private final Report whole;
    private final ReplyStream stream;
    private final StringBuilder released = new StringBuilder();

    Run(ReplyChecker checker, String reply, int limit, String name) {
      this.reply = reply;
      this.limit = limit;
      this.name = name;
      this.whole = checker.check(reply);
      this.stream = checker.stream(ReplyContext.of(""), limit);
    }

    void go(int most) {
      int read = 0;
      while (read < reply.length()) {
        int next = Math.min(reply.length(), read + random.chunk(most));
        StreamStep step = stream.add(reply.substring(read, next));
        read = next;
        holdTo(step, read);
      }
      StreamEnd end = stream.finish();
      assertThat(released + end.text()).as(name).isEqualTo(reply);
      assertThat(end.report()).as(name).isEqualTo(whole);
    }

    private void holdTo(StreamStep step, int read) {
      int from = released.length();
      released.append(step.text());
      assertThat(reply).as(name).startsWith(released);
      assertThat(endsInPair()).as("%s: half a pair released", name).isFalse();
      if (step.findings().isEmpty()) {
        assertThat(read - released.length()).as("%s: held", name).isLessThanOrEqualTo(limit);
      }
      for (Finding finding : step.findings()) {
        assertThat(finding.severity() == Severity.HINT || !isShown(finding, from))
            .as("%s: %s released with its finding", name, finding.span())
            .isTrue();
        assertThat(!step.settled() || isReported(finding))
            .as("%s: %s at %s was settled", name, finding.rule(), finding.span())
            .isTrue();
      }
    }

    private boolean endsInPair() {
      int length = released.length();
      return length > 0
          && length < reply.length()
          && Character.isSurrogatePair(reply.charAt(length - 1), reply.charAt(length));
    }

    /** Returns whether what was released from {@code from} on holds words of {@code finding}. */
    private boolean isShown(Finding finding, int from) {
      return finding.span().overlaps(new Span(from, released.length()));
    }

    private boolean isReported(Finding finding) {
      return whole.findings().stream()
          .anyMatch(
              each -> each.rule().equals(finding.rule()) && each.span().equals(finding.span()));
    }
  }
}
