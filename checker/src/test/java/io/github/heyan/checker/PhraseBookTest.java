package io.github.heyan.checker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heyan.core.customer.CustomerReader;
import io.github.heyan.core.customer.MessageKind;
import io.github.heyan.core.customer.TaxonomyClass;
import io.github.heyan.phrases.PhraseBook;
import io.github.heyan.phrases.Questions;
import io.github.heyan.phrases.Situation;
import io.github.heyan.phrases.SlotType;
import io.github.heyan.phrases.SlotValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Holds the phrase book against the strictest of our own rules. */
class PhraseBookTest {
  private static final PhraseBook BOOK = PhraseBook.standard();
  private static final List<String> CAUSES =
      CustomerReader.ofPacks().taxonomies().stream()
          .filter(taxonomy -> taxonomy.id().equals("cause"))
          .flatMap(taxonomy -> taxonomy.classes().stream())
          .map(TaxonomyClass::id)
          .toList();
  private static final ReplyChecker STRICT = ReplyChecker.standard(Profile.STRICT);

  private static String findings(ReplyChecker checker, String text) {
    StringBuilder findings = new StringBuilder();
    checker.check(text).findings().forEach(each -> findings.append(each.rule()).append(' '));
    return findings.toString().strip();
  }

  @Test
  void every_phrase_passes_the_strict_profile() {
    Map<String, String> flagged = new LinkedHashMap<>();
    BOOK.phrases()
        .forEach(
            entry -> {
              String findings = findings(STRICT, entry.text().toString());
              if (!findings.isEmpty()) {
                flagged.put(entry.id() + ": " + entry.text(), findings);
              }
            });
    assertThat(flagged).isEmpty();
  }

  @Test
  void what_follows_a_strategy_passes_the_strict_profile() {
    Map<String, String> flagged = new LinkedHashMap<>();
    BOOK.strategies().stream()
        .flatMap(strategy -> strategy.examples().stream())
        .forEach(
            example -> {
              String findings = findings(STRICT, example.say());
              if (!findings.isEmpty()) {
                flagged.put(example.say(), findings);
              }
            });
    assertThat(flagged).isEmpty();
  }

  @Test
  void what_a_strategy_forbids_is_found() {
    assertThat(
            BOOK.strategies().stream()
                .flatMap(strategy -> strategy.never().stream())
                .map(forbidden -> forbidden.example())
                .filter(text -> findings(STRICT, text).isEmpty()))
        .isEmpty();
  }

  @Test
  void every_question_passes_the_strict_profile() {
    Map<String, String> flagged = new LinkedHashMap<>();
    for (MessageKind kind : MessageKind.values()) {
      for (String cause : CAUSES) {
        Situation situation = Situation.builder().kind(kind).cause(cause).build();
        for (SlotType datum : SlotType.values()) {
          ask(situation, datum, flagged);
          ask(situation.with(datum.id(), SlotValue.text("这件事")), datum, flagged);
        }
      }
    }
    assertThat(flagged).isEmpty();
  }

  private static void ask(Situation situation, SlotType datum, Map<String, String> flagged) {
    Questions.of(BOOK)
        .next(situation, datum)
        .map(question -> question.phrase().text())
        .filter(text -> !findings(STRICT, text).isEmpty())
        .ifPresent(text -> flagged.put(text, findings(STRICT, text)));
  }
}
