package io.github.heyan.phrases;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Proposes the next question: open while a datum is unknown, closed to confirm what the customer
 * named.
 *
 * <pre>{@code
 * Questions questions = Questions.of(PhraseBook.standard());
 * questions.next(situation).ifPresent(question -> show(question.phrase().text()));
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Questions {
  private final PhraseBook book;

  private Questions(PhraseBook book) {
    this.book = book;
  }

  /** Returns the questions of the packs of {@code book}. */
  public static Questions of(PhraseBook book) {
    return new Questions(book);
  }

  /**
   * Returns the next question, or empty where all that this class of complaints needs is known and
   * confirmed. What the host knows is neither asked nor confirmed. Questions that were used are not
   * asked again.
   */
  public Optional<NextQuestion> next(Situation situation) {
    return fitting(situation)
        .filter(question -> !isKnown(question.datum(), situation))
        .map(Questions::open)
        .filter(question -> !situation.used().contains(question.id()))
        .findFirst()
        .or(() -> toConfirm(situation));
  }

  /** Returns the question for {@code datum}: open while it is unknown, closed where it is said. */
  public Optional<NextQuestion> next(Situation situation, SlotType datum) {
    return fitting(situation)
        .filter(question -> question.datum() == datum)
        .map(question -> isKnown(datum, situation) ? closed(question, situation) : open(question))
        .filter(question -> !situation.used().contains(question.id()))
        .findFirst();
  }

  private Optional<NextQuestion> toConfirm(Situation situation) {
    return fitting(situation)
        .filter(question -> situation.said().containsKey(question.datum().id()))
        .filter(question -> !situation.slots().containsKey(question.datum().id()))
        .map(question -> closed(question, situation))
        .filter(question -> !situation.used().contains(question.id()))
        .findFirst();
  }

  /** Returns a question for each datum: the first of the file that is for the situation. */
  private Stream<Question> fitting(Situation situation) {
    Map<SlotType, Question> byDatum = new LinkedHashMap<>();
    book.questions().stream()
        .filter(question -> question.fit().holds(situation))
        .forEach(question -> byDatum.putIfAbsent(question.datum(), question));
    return byDatum.values().stream();
  }

  private static boolean isKnown(SlotType datum, Situation situation) {
    return situation.said().containsKey(datum.id()) || situation.slots().containsKey(datum.id());
  }

  private static NextQuestion open(Question question) {
    return new NextQuestion(
        question.id() + "-open",
        question.datum(),
        true,
        question.open().fill(Map.of()),
        question.why());
  }

  private static NextQuestion closed(Question question, Situation situation) {
    String slot = question.datum().id();
    String words =
        Optional.ofNullable(situation.slots().get(slot))
            .map(value -> value.in(situation.locale()))
            .orElseGet(() -> situation.said().getOrDefault(slot, ""));
    return new NextQuestion(
        question.id() + "-closed",
        question.datum(),
        false,
        question.closed().fill(Map.of(slot, words)),
        question.why());
  }
}
