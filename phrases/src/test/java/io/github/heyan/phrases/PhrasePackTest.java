package io.github.heyan.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.heyan.core.Emotion;
import io.github.heyan.core.PackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhrasePackTest {
  private static final String HEAD =
      """
      schema: heyan/1
      pack: {id: own, version: 1.0.0, locale: zh}
      """;

  @Test
  void reads_a_phrase() {
    PhraseEntry entry = TestBook.PACK.phrases().get(1);
    assertThat(entry.id()).isEqualTo("t-fee-anger");
    assertThat(entry.act()).isEqualTo(PhraseAct.EMPATHY);
    assertThat(entry.register()).isEqualTo(Register.FORMAL);
    assertThat(entry.text().slots()).containsExactly("amount");
    assertThat(entry.fit().emotions()).containsExactly(Emotion.ANGER);
    assertThat(entry.fit().causes()).containsExactly("fee");
    assertThat(entry.fit().channels()).isEmpty();
  }

  @Test
  void reads_a_file(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("own.yaml"), TestBook.YAML);
    assertThat(PhrasePack.read(file)).hasToString("test 1.0.0");
  }

  @Test
  void reports_all_that_is_wrong() {
    String yaml =
        HEAD
            + """
              phrases:
              - {id: A, act: greting, text: '{amout}'}
              - {id: b, act: greeting, text: '{'}
              - {id: b, act: greeting, text: 好, emotions: [angr], intensity: [4], channel: [sms]}
              questions:
              - {id: q, datum: date, open: '{date}？', closed: 对吗？, why: {zh: 因, en: why}}
              """;
    assertThatExceptionOfType(PackException.class)
        .isThrownBy(() -> PhrasePack.parse("own.yaml", yaml))
        .withMessage(
            """
            own.yaml:4:3: id must be kebab-case, but was "A"
            own.yaml:4:16: unknown word "greting"; did you mean "greeting"?
            own.yaml:4:31: unknown slot "amout"; did you mean "amount"?
            own.yaml:5:32: braces must come in pairs: "{"
            own.yaml:6:3: "b" is there twice
            own.yaml:6:46: unknown word "angr"; did you mean "anger"?
            own.yaml:6:65: intensity must be from 0 to 3, but was "4"
            own.yaml:6:69: unknown key "channel"; did you mean "channels"?
            own.yaml:8:3: "open" must have no slot, but has [date]
            own.yaml:8:3: "closed" must have the slot {date} only, but has []""");
  }

  @Test
  void limits_what_is_made_for_text_messages() {
    String text = "好".repeat(65) + "{time}";
    String yaml = HEAD + "phrases:\n- {id: a, act: info, text: '" + text + "', channels: [sms]}\n";
    assertThatExceptionOfType(PackException.class)
        .isThrownBy(() -> PhrasePack.parse("own.yaml", yaml))
        .withMessage("own.yaml:4:3: a phrase for sms must have at most 70 characters, but has 71");
  }
}
