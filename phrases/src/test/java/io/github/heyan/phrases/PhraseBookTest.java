package io.github.heyan.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.heyan.core.Emotion;
import io.github.heyan.core.Motive;
import io.github.heyan.core.Stage;
import io.github.heyan.core.customer.MessageKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.junit.jupiter.api.Test;

class PhraseBookTest {
  /** Two phrases are near-duplicates where no more than this share of the longer one differs. */
  private static final double NEAR = 0.2;

  private static final Situation ANGRY =
      Situation.builder().cause("fee").emotion(Emotion.ANGER, 2).build();

  private static List<String> ids(List<PhraseSuggestion> suggestions) {
    return suggestions.stream().map(PhraseSuggestion::id).toList();
  }

  @Test
  void prefers_what_fits_most() {
    assertThat(ids(TestBook.BOOK.suggest(ANGRY, PhraseAct.EMPATHY)))
        .containsExactly("t-fee-anger", "t-any-anger", "t-warm-anger");
  }

  @Test
  void says_why() {
    PhraseSuggestion best = TestBook.BOOK.suggest(ANGRY, PhraseAct.EMPATHY).get(0);
    assertThat(best.isSendable()).isFalse();
    assertThat(best.reasons())
        .containsExactly(
            new Note("回应客户的愤怒", "answers anger"),
            new Note("针对这类事由", "about fee"),
            new Note("正式语体", "formal register"),
            new Note("发送前需要填写：amount", "to be filled first: amount"));
    assertThat(best.score()).isBetween(0.4, 0.6);
  }

  @Test
  void follows_the_register_the_intensity_and_the_tags() {
    Situation warm = ANGRY.toBuilder().cause("").register(Register.WARM).build();
    assertThat(ids(TestBook.BOOK.suggest(warm, PhraseAct.EMPATHY))).startsWith("t-warm-anger");
    Situation furious = warm.toBuilder().emotion(Emotion.ANGER, 3).build();
    assertThat(ids(TestBook.BOOK.suggest(furious, PhraseAct.EMPATHY))).contains("t-calm-anger-3");
    Situation old = warm.toBuilder().tags(Set.of(CustomerTag.ELDERLY)).build();
    assertThat(ids(TestBook.BOOK.suggest(old, PhraseAct.EMPATHY))).contains("t-elder");
  }

  @Test
  void leaves_out_what_was_used() {
    assertThat(
            ids(
                TestBook.BOOK.suggest(
                    ANGRY.afterSaying(List.of("t-fee-anger")), PhraseAct.EMPATHY)))
        .containsExactly("t-any-anger", "t-warm-anger");
  }

  @Test
  void leaves_out_what_is_too_long_for_a_text_message() {
    Situation sms = ANGRY.toBuilder().channel(ReplyChannel.SMS).build();
    assertThat(ids(TestBook.BOOK.suggest(sms, PhraseAct.FOLLOW_UP))).containsExactly("t-follow");
    assertThat(ids(TestBook.BOOK.suggest(sms, PhraseAct.CLOSING))).containsExactly("t-sms");
    assertThat(ids(TestBook.BOOK.suggest(ANGRY, PhraseAct.CLOSING))).isEmpty();
  }

  @Test
  void goes_in_the_order_of_the_strategy() {
    Situation situation =
        ANGRY.toBuilder()
            .kind(MessageKind.COMPLAINT)
            .motives(Set.of(Motive.VENT))
            .stage(Stage.BUILD_TRUST)
            .build();
    assertThat(TestBook.BOOK.strategy(situation).id()).isEqualTo("t-test");
    assertThat(ids(TestBook.BOOK.suggest(situation)))
        .containsExactly("t-thanks", "t-fee-anger", "t-any-anger", "t-warm-anger");
  }

  @Test
  void takes_no_two_packs_of_an_id() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TestBook.BOOK.with(TestBook.PACK))
        .withMessage("two of the packs have the same id: [test 1.0.0, test 1.0.0]");
  }

  @Test
  void a_later_pack_goes_before_an_earlier() {
    String yaml =
        """
        schema: heyan/1
        pack: {id: own, version: 1.0.0, locale: zh}
        phrases: [{id: t-greet, act: greeting, text: 早上好！}]
        """;
    PhraseBook book = TestBook.BOOK.with(PhrasePack.parse("own.yaml", yaml));
    assertThat(book.find("t-greet").orElseThrow().text()).hasToString("早上好！");
    assertThat(book.phrases()).hasSameSizeAs(TestBook.BOOK.phrases());
  }

  @Test
  void every_example_of_the_table_chooses_its_strategy() {
    PhraseBook book = PhraseBook.standard();
    assertThat(book.strategies()).hasSizeGreaterThanOrEqualTo(40);
    for (Strategy strategy : book.strategies()) {
      assertThat(strategy.examples()).as(strategy.id()).isNotEmpty();
      assertThat(strategy.never()).as(strategy.id()).isNotEmpty();
      for (Strategy.Example example : strategy.examples()) {
        assertThat(book.strategy(example.situation()).id()).isEqualTo(strategy.id());
      }
    }
  }

  @Test
  void the_standard_book_has_six_hundred_phrases_none_like_another() {
    List<PhraseEntry> phrases = PhraseBook.standard().phrases();
    assumeThat(phrases).isNotEmpty();
    assertThat(phrases).hasSizeGreaterThanOrEqualTo(600);
    List<String> near = new ArrayList<>();
    for (int i = 0; i < phrases.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (areNear(phrases.get(i), phrases.get(j))) {
          near.add(phrases.get(j).id() + " ~ " + phrases.get(i).id());
        }
      }
    }
    assertThat(near).isEmpty();
  }

  private static boolean areNear(PhraseEntry one, PhraseEntry other) {
    String a = one.text().toString();
    String b = other.text().toString();
    int limit = (int) (NEAR * Math.max(a.length(), b.length()));
    return new LevenshteinDistance(limit).apply(a, b) >= 0;
  }

  @Test
  void answers_the_same_and_never_repeats_itself() {
    Random random = new Random(5);
    for (int i = 0; i < 200; i++) {
      Situation situation = situation(random);
      Set<String> said = new HashSet<>();
      for (int turn = 0; turn < 5; turn++) {
        List<PhraseSuggestion> suggestions = PhraseBook.standard().suggest(situation);
        assertThat(PhraseBook.standard().suggest(situation)).isEqualTo(suggestions);
        assertThat(suggestions).allSatisfy(each -> assertThat(said.add(each.id())).isTrue());
        situation = situation.afterSaying(ids(suggestions));
      }
    }
  }

  private static Situation situation(Random random) {
    return Situation.builder()
        .kind(any(random, MessageKind.values()))
        .cause(any(random, "", "fee", "attitude", "system", "fund_safety"))
        .emotion(any(random, Emotion.values()), random.nextInt(4))
        .motives(Set.of(any(random, Motive.values())))
        .stage(any(random, Stage.values()))
        .channel(any(random, ReplyChannel.values()))
        .register(any(random, Register.values()))
        .build();
  }

  @SafeVarargs
  private static <T> T any(Random random, T... values) {
    return values[random.nextInt(values.length)];
  }
}
