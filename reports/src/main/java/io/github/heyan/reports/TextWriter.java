package io.github.heyan.reports;

import io.github.heyan.checker.Dismissal;
import io.github.heyan.checker.Finding;
import io.github.heyan.checker.Severity;
import io.github.heyan.core.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** A report for people. */
final class TextWriter implements ReportWriter {
  private static final String BOLD = "1";
  private static final String GREY = "90";

  private final TextFormat format;
  private final Language language;
  private final Labels labels;
  private final Writer target;
  private final Tally tally = new Tally();

  TextWriter(TextFormat format, Writer target) {
    this.format = format;
    this.language = format.language();
    this.labels = Labels.of(format.language());
    this.target = target;
  }

  @Override
  public void begin() {}

  @Override
  public void write(CheckedReply reply) {
    tally.add(reply.explanation().report());
    StringBuilder text = new StringBuilder();
    String masked = reply.masked();
    for (Finding finding : reply.explanation().report().findings()) {
      append(reply, masked, finding, text);
    }
    if (format.isExplained()) {
      for (Dismissal dismissal : reply.explanation().dismissed()) {
        append(reply, masked, dismissal, text);
      }
    }
    write(text);
  }

  @Override
  public void end() {
    write(labels.summary(tally) + "\n");
    try {
      target.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(CharSequence text) {
    try {
      target.append(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void append(CheckedReply reply, String masked, Finding finding, StringBuilder text) {
    String colour = colour(finding.severity());
    String severity = labels.severity(finding.severity()) + (finding.gate() ? labels.gate() : "");
    String header = labels.header(finding.rule(), format.categoryName(finding.category()));
    appendHeader(place(reply, finding.span()), painted(severity, BOLD, colour), header, text);
    appendExcerpt(Excerpt.of(masked, finding.span()), colour, text);
    appendLine(language.of(finding.message()), text);
    appendLine(labels.why() + language.of(finding.why()), text);
    appendLine(labels.advice() + language.of(finding.advice()), text);
    finding.suggestions().stream()
        .limit(1)
        .forEach(each -> appendLine(labels.suggestion(each.kind()) + reply.masked(each), text));
    text.append('\n');
  }

  private void append(CheckedReply reply, String masked, Dismissal dismissal, StringBuilder text) {
    String place = place(reply, dismissal.span());
    appendHeader(place, painted(labels.dismissed(), GREY), dismissal.rule(), text);
    appendExcerpt(Excerpt.of(masked, dismissal.span()), GREY, text);
    for (Dismissal.Reason reason : dismissal.by()) {
      appendLine(reason.id() + labels.colon() + reason.why(), text);
    }
    text.append('\n');
  }

  private void appendHeader(String place, String kind, String header, StringBuilder text) {
    text.append(painted(place + ":", BOLD)).append(' ').append(kind).append(' ');
    text.append(Printable.of(header)).append('\n');
  }

  private void appendExcerpt(Excerpt excerpt, String colour, StringBuilder text) {
    String marked = excerpt.marked().isEmpty() ? "" : painted(excerpt.marked(), BOLD, colour);
    text.append("  ").append(excerpt.before()).append(marked).append(excerpt.after()).append('\n');
    text.append("  ").append(painted(excerpt.pointers(), colour)).append('\n');
  }

  private static void appendLine(String sentence, StringBuilder text) {
    text.append("  ").append(Printable.of(sentence)).append('\n');
  }

  private static String place(CheckedReply reply, Span span) {
    Place place = Place.of(reply, span);
    String within = place.line() + ":" + place.column();
    String id = reply.id().value();
    return Printable.of(
        reply
            .origin()
            .map(
                origin ->
                    origin.isRow()
                        ? origin.file() + ":" + origin.line() + " (" + id + ":" + within + ")"
                        : origin.file() + ":" + within)
            .orElse(id + ":" + within));
  }

  private static String colour(Severity severity) {
    return switch (severity) {
      case ERROR -> "31";
      case WARNING -> "33";
      case HINT -> "36";
    };
  }

  private String painted(String words, String... codes) {
    return format.isColoured()
        ? "\u001B[" + String.join(";", codes) + "m" + words + "\u001B[0m"
        : words;
  }
}
