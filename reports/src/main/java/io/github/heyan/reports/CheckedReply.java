package io.github.heyan.reports;

import io.github.heyan.checker.Explanation;
import io.github.heyan.checker.Report;
import io.github.heyan.checker.Suggestion;
import io.github.heyan.core.Span;
import io.github.heyan.core.text.PersonalData;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A reply and what was found in it: one item of a report. Immutable.
 *
 * @param id what the reply is called; the number of its line where it has no name
 * @param origin where it was read; empty where it comes from no file
 * @param text the reply as it was checked, which all offsets refer to; no report shows it unmasked
 * @param explanation what was found and, for writers that explain, what was dismissed
 */
public record CheckedReply(
    ReplyId id, Optional<Origin> origin, String text, Explanation explanation) {

  /** Returns a reply that comes from no file, and its report. */
  public static CheckedReply of(String id, String text, Report report) {
    return new CheckedReply(
        ReplyId.of(id), Optional.empty(), text, new Explanation(report, List.of()));
  }

  /** Returns the reply with personal data masked, also what only a finding or dismissal hides. */
  String masked() {
    String masked = PersonalData.mask(text);
    List<Span> hidden =
        Stream.concat(
                explanation.report().findings().stream()
                    .flatMap(each -> hidden(each.span(), each.text(), masked)),
                explanation.dismissed().stream()
                    .flatMap(each -> hidden(each.span(), each.text(), masked)))
            .toList();
    return hidden.isEmpty() ? masked : PersonalData.mask(text, hidden);
  }

  /** Returns the words of a suggestion with all masked that is masked in the reply. */
  String masked(Suggestion suggestion) {
    String masked = masked();
    String words = PersonalData.mask(suggestion.text());
    int end = suggestion.span().end();
    for (int i = suggestion.span().start(); i < end; i++) {
      int from = i;
      while (i < end && masked.charAt(i) == '*' && text.charAt(i) != '*') {
        i++;
      }
      if (i > from) {
        words = words.replace(text.substring(from, i), "*".repeat(i - from));
      }
    }
    return words;
  }

  /** Returns the places where {@code words} have an asterisk and {@code masked} has none. */
  private static Stream<Span> hidden(Span span, String words, String masked) {
    return IntStream.range(0, Math.min(words.length(), span.length()))
        .filter(i -> words.charAt(i) == '*' && masked.charAt(span.start() + i) != '*')
        .mapToObj(i -> new Span(span.start() + i, span.start() + i + 1));
  }
}
