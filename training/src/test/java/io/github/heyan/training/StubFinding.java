package io.github.heyan.training;

import static com.google.common.collect.ImmutableList.toImmutableList;

import io.github.heyan.checker.Finding;
import io.github.heyan.checker.Severity;
import io.github.heyan.checker.Source;
import io.github.heyan.checker.Wording;
import io.github.heyan.core.Competency;
import io.github.heyan.core.Span;
import java.util.List;
import java.util.stream.Stream;

/** What a made-up rule finds where its words first stand. */
record StubFinding(
    String rule,
    String category,
    Severity severity,
    double confidence,
    Source source,
    String words) {

  static StubFinding warning(String category, String words) {
    return new StubFinding("warns", category, Severity.WARNING, 0.8, Source.RULE, words);
  }

  static StubFinding hint(String category, String words) {
    return new StubFinding("hints", category, Severity.HINT, 0.8, Source.RULE, words);
  }

  /** Returns a reply whose faults are marked as in a {@code .tsv}, and what was found in it. */
  static ReviewedReply reply(String marked, StubFinding... findings) {
    String type = marked.contains("\u3014") ? "fault" : "plain";
    try {
      LabelledReply reply = MarkedReply.parse("b\t" + type + "\t-\t" + marked);
      return new ReviewedReply(
          reply, Stream.of(findings).map(each -> each.in(reply.text())).collect(toImmutableList()));
    } catch (BadRowException e) {
      throw new AssertionError(e);
    }
  }

  private Finding in(String reply) {
    int start = reply.indexOf(words);
    Wording none = new Wording("", "");
    return new Finding(
        rule,
        category,
        severity,
        false,
        confidence,
        source,
        Competency.SELF_MANAGEMENT,
        new Span(start, start + words.length()),
        words,
        none,
        none,
        none,
        List.of());
  }
}
