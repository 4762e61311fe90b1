package io.github.heyan.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heyan.core.customer.CustomerReader;
import io.github.heyan.core.customer.MessageKind;
import io.github.heyan.core.customer.TaxonomyClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuestionsTest {
  private static final Questions QUESTIONS = Questions.of(PhraseBook.standard());

  private static Situation complaint(String cause, Map<String, String> said) {
    return Situation.builder().kind(MessageKind.COMPLAINT).cause(cause).said(said).build();
  }

  @Test
  void asks_openly_for_what_is_unknown() {
    NextQuestion question =
        QUESTIONS.next(complaint("fee", Map.of("amount", "300元"))).orElseThrow();
    assertThat(question.id()).isEqualTo("ask-fee-date-open");
    assertThat(question.isOpen()).isTrue();
    assertThat(question.phrase()).isEqualTo(new Phrase("这笔费用大概是哪一天扣的？", List.of()));
  }

  @Test
  void asks_closed_to_confirm_what_is_said() {
    Situation situation = complaint("fee", Map.of("amount", "300元"));
    NextQuestion question = QUESTIONS.next(situation, SlotType.AMOUNT).orElseThrow();
    assertThat(question.isOpen()).isFalse();
    assertThat(question.phrase().text()).isEqualTo("您说的是300元这一笔，对吗？");
    assertThat(QUESTIONS.next(situation, SlotType.RATE)).isEmpty();
  }

  @Test
  void goes_from_open_to_closed_and_comes_to_an_end() {
    Situation situation = complaint("fee", Map.of("amount", "300元", "date", "昨天"));
    List<Boolean> open = new ArrayList<>();
    Optional<NextQuestion> next = QUESTIONS.next(situation);
    while (next.isPresent()) {
      open.add(next.get().isOpen());
      situation = situation.afterSaying(List.of(next.get().id()));
      next = QUESTIONS.next(situation);
    }
    assertThat(open).containsExactly(true, true, true, false, false);
  }

  @Test
  void neither_asks_nor_confirms_what_the_host_knows() {
    Situation situation =
        complaint("fee", Map.of("amount", "三百块")).with("amount", SlotValue.text("300元"));
    assertThat(QUESTIONS.next(situation).orElseThrow().datum()).isEqualTo(SlotType.DATE);
  }

  @Test
  void knows_every_class_of_causes() {
    List<String> causes =
        CustomerReader.ofPacks().taxonomies().stream()
            .filter(taxonomy -> taxonomy.id().equals("cause"))
            .flatMap(taxonomy -> taxonomy.classes().stream())
            .map(TaxonomyClass::id)
            .toList();
    for (String cause : causes) {
      assertThat(QUESTIONS.next(complaint(cause, Map.of())).orElseThrow().id())
          .startsWith("ask-" + cause.replace('_', '-'));
    }
    assertThat(
            PhraseBook.standard().questions().stream()
                .flatMap(question -> question.fit().causes().stream()))
        .isSubsetOf(causes);
    assertThat(PhraseBook.standard().phrases())
        .allSatisfy(entry -> assertThat(causes).containsAll(entry.fit().causes()));
    assertThat(PhraseBook.standard().strategies())
        .allSatisfy(strategy -> assertThat(causes).containsAll(strategy.fit().causes()));
  }
}
