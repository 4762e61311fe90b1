package io.github.heyan.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heyan.core.Emotion;
import io.github.heyan.core.customer.CustomerReader;
import io.github.heyan.core.customer.MessageKind;
import io.github.heyan.phrases.Composer;
import io.github.heyan.phrases.FactSource;
import io.github.heyan.phrases.PhraseBook;
import io.github.heyan.phrases.PhrasePack;
import io.github.heyan.phrases.Questions;
import io.github.heyan.phrases.ReplyForm;
import io.github.heyan.phrases.Restatement;
import io.github.heyan.phrases.Situation;
import java.io.StringWriter;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AdviceFormatTest {
  private static final String PACK =
      """
      schema: heyan/1
      pack: {id: own, version: 1.0.0, locale: zh}
      phrases:
      - {id: hear, act: empathy, text: '这{amount}的事您生气，我听到了。', emotions: [anger], causes: [fee]}
      strategies:
      - id: only
        when: {}
        first: [empathy]
        never: [{say: 您别激动。, zh: 否定感受。, en: Denies it.}]
        why: {zh: 先听。, en: Listen.}
        examples: [{say: 您请说。}]
      questions:
      - {id: how-much, datum: amount, open: 是多少？, closed: '是{amount}吗？', why: {zh: 定位。, en: Locate.}}
      """;

  private static Advice advice() {
    PhraseBook book = PhraseBook.of(PhrasePack.parse("own.yaml", PACK));
    String message = "昨天我的卡被扣了300元";
    Situation situation =
        Situation.of(CustomerReader.ofPacks().read(message)).toBuilder()
            .kind(MessageKind.COMPLAINT)
            .cause("fee")
            .emotion(Emotion.ANGER, 2)
            .build();
    return new Advice(
        book.strategy(situation),
        book.suggest(situation),
        Questions.of(book).next(situation),
        Restatement.of(message, CustomerReader.ofPacks().read(message)),
        Optional.of(Composer.of(book, FactSource.none()).compose(situation, ReplyForm.SHORT)));
  }

  private static String written(AdviceFormat format) {
    StringWriter target = new StringWriter();
    format.write(advice(), target);
    return target.toString();
  }

  @Test
  void writes_text() {
    assertThat(written(AdviceFormat.text(Language.EN)))
        .isEqualTo(
            """
            strategy only: Listen.
              never 「您别激动。」Denies it.

            empathy
              这300元的事您生气，我听到了。
                hear: answers anger; about fee; formal register; empathy is usual at listen_and_understand

            next question
              是300元吗？
                how-much-closed: Locate.

            restate
              我跟您核对一下：您反映的是昨天您的卡被扣了300元，对吗？

            whole reply (not to be sent yet)
              这300元的事您生气，我听到了。
                no phrase for thanks
                no phrase for action
                amount = 300元, from customer
            """);
  }

  @Test
  void writes_json() {
    assertThat(written(AdviceFormat.json()))
        .contains("\"id\": \"hear\",\n      \"act\": \"empathy\",")
        .contains("\"datum\": \"amount\",\n    \"open\": false,")
        .contains("\"issue\": \"昨天您的卡被扣了300元\"")
        .contains(
            "\"slot\": \"amount\",\n        \"text\": \"300元\",\n        \"source\": \"customer\"")
        .endsWith("}\n");
  }
}
