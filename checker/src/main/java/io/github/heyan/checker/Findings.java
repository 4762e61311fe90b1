package io.github.heyan.checker;

import io.github.heyan.core.Span;
import io.github.heyan.core.cue.Pattern;
import io.github.heyan.core.text.Text;
import io.github.heyan.phrases.Template;
import java.util.HashMap;
import java.util.Map;

/** Makes findings of candidates. */
final class Findings {
  private Findings() {}

  static Finding of(Candidate candidate, Text text) {
    Rule rule = candidate.rule();
    Span span = text.span(candidate.start(), candidate.end());
    String words = span.of(text.original());
    return new Finding(
        rule.id(),
        rule.category(),
        rule.severity(),
        rule.gate(),
        rule.confidence(),
        Source.RULE,
        rule.competency(),
        span,
        words,
        message(candidate, text, words),
        rule.why(),
        rule.advice());
  }

  private static Wording message(Candidate candidate, Text text, String words) {
    Wording message = candidate.rule().message();
    if (message.zh().indexOf('{') < 0 && message.en().indexOf('{') < 0) {
      return message;
    }
    Map<String, String> values = new HashMap<>();
    // A group of a pattern that did not match is empty.
    candidate.rule().match().forEach(each -> each.groups().forEach(name -> values.put(name, "")));
    values.put("match", words);
    candidate.pattern().ifPresent(pattern -> putGroups(pattern, candidate, text, values));
    return new Wording(fill(message.zh(), values), fill(message.en(), values));
  }

  private static String fill(String template, Map<String, String> values) {
    return Template.parse(template).fill(values).text();
  }

  private static void putGroups(
      Pattern pattern, Candidate candidate, Text text, Map<String, String> values) {
    for (String name : pattern.groups()) {
      String group =
          pattern
              .group(text, candidate.start(), candidate.end(), name)
              .map(place -> text.span(place[0], place[1]).of(text.original()))
              .orElse("");
      values.put(name, group);
    }
  }
}
