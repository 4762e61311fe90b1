package io.github.heyan.checker;

import io.github.heyan.core.Span;
import io.github.heyan.core.text.Text;
import io.github.heyan.phrases.Template;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes findings of candidates. */
final class Findings {
  private Findings() {}

  /**
   * Returns the finding of {@code candidate}, which quotes {@code masked} only.
   *
   * @param seconding what the second reader suspects at the same place
   */
  static Finding of(Candidate candidate, Optional<Candidate> seconding, Text text, String masked) {
    Rule rule = candidate.rule();
    Span span = text.span(candidate.start(), candidate.end());
    String words = span.of(masked);
    return new Finding(
        rule.id(),
        rule.category(),
        rule.severity(),
        rule.gate(),
        seconding
            .map(second -> together(candidate.confidence(), second.confidence()))
            .orElse(candidate.confidence()),
        source(candidate, seconding),
        rule.competency(),
        span,
        words,
        message(candidate, text, masked),
        rule.why(),
        rule.advice(),
        List.of());
  }

  /** Returns how sure two are who err for different reasons. */
  private static double together(double one, double other) {
    return 1 - (1 - one) * (1 - other);
  }

  private static Source source(Candidate candidate, Optional<Candidate> seconding) {
    if (candidate.rule().learned()) {
      return Source.MODEL;
    }
    return seconding.isPresent() ? Source.BOTH : Source.RULE;
  }

  private static Wording message(Candidate candidate, Text text, String masked) {
    Wording message = candidate.rule().message();
    if (message.zh().indexOf('{') < 0 && message.en().indexOf('{') < 0) {
      return message;
    }
    Map<String, String> values = new HashMap<>();
    // A group of a pattern that did not match is empty.
    candidate.rule().match().forEach(each -> each.groups().forEach(name -> values.put(name, "")));
    values.put("match", text.span(candidate.start(), candidate.end()).of(masked));
    candidate.pattern().stream()
        .flatMap(pattern -> pattern.groups().stream())
        .forEach(
            name -> candidate.group(text, name).ifPresent(at -> values.put(name, at.of(masked))));
    return new Wording(fill(message.zh(), values), fill(message.en(), values));
  }

  private static String fill(String template, Map<String, String> values) {
    return Template.parse(template).fill(values).text();
  }
}
