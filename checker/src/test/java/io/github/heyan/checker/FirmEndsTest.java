package io.github.heyan.checker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heyan.core.text.Text;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirmEndsTest {
  private static final long SEED = 20261123;
  private static final int TEXTS = 300;

  @ParameterizedTest
  @CsvSource(
      delimiterString = " ~ ",
      value = {
        "'' ~ '' ~ ''",
        "您好 ~ '' ~ ''",
        "您好， ~ 您好， ~ ''",
        "您好,请 ~ 您好, ~ ''",
        "您好。请问，您 ~ 您好。请问， ~ 您好。",
        "您好！！ ~ 您好！！ ~ 您好！！",
        "您好😀 ~ 您好😀 ~ 您好😀",
        "您好\uD83D ~ '' ~ ''",
        "您好：请 ~ 您好： ~ ''",
        "您好： ~ '' ~ ''",
        "详见https: ~ '' ~ ''",
        "详见https:/ ~ '' ~ ''",
        "详见https://a.cn。 ~ 详见https://a.cn。 ~ 详见https://a.cn。",
        "共1, ~ '' ~ ''",
        "共1,0 ~ '' ~ ''",
        "共1,那 ~ 共1, ~ ''",
        "共3~ ~ '' ~ ''",
        "好的~ ~ 好的~ ~ 好的~",
        "您好. ~ '' ~ ''",
        "您好.请 ~ '' ~ ''",
        "您好.请问 ~ 您好. ~ 您好.",
        "您好. 请 ~ 您好. ~ 您好.",
        "不.能. ~ '' ~ ''",
        "您好.abc ~ '' ~ ''",
        "这个不|能| ~ '' ~ ''",
        "您好。{{姓。名 ~ 您好。 ~ 您好。",
        "{{姓。名}} ~ '' ~ ''",
        "{{姓。名}}， ~ {{姓。名}}， ~ ''",
        "您好<b ~ '' ~ ''",
        "您好<100元，那 ~ 您好<100元， ~ ''",
        "'\n' ~ '' ~ ''",
        "'\n【某' ~ '' ~ ''",
        "'\n某' ~ '\n' ~ '\n'",
        "您好。[微 ~ 您好。 ~ 您好。",
        "【某行】 ~ '' ~ ''",
        "您好。【某行】 ~ 您好。 ~ 您好。",
        "您好。【某行】为您 ~ 您好。【某行】 ~ 您好。",
      })
  void finds_ends_that_later_text_cannot_undo(String text, String clause, String sentence) {
    Text read = Text.of(text);
    FirmEnds ends = FirmEnds.of(read);
    assertThat(shown(read, ends.clause())).isEqualTo(clause);
    assertThat(shown(read, ends.sentence())).isEqualTo(sentence);
  }

  private static String shown(Text text, int end) {
    return end == 0 ? "" : text.original().substring(0, text.span(end - 1, end).end());
  }

  @Test
  void gives_up_on_a_bracket_that_stays_open() {
    assertThat(FirmEnds.of(Text.of("[" + "好。".repeat(9)))).isEqualTo(new FirmEnds(19, 19));
    assertThat(FirmEnds.of(Text.of("[" + "好。".repeat(8)))).isEqualTo(new FirmEnds(0, 0));
  }

  @Test
  void finds_only_what_no_text_undoes() {
    RandomReplies random = new RandomReplies(SEED);
    for (int i = 0; i < TEXTS; i++) {
      String reply = random.next();
      Text whole = Text.of(reply);
      for (int length = 0; length < reply.length(); length++) {
        Text part = Text.of(reply.substring(0, length));
        int end = FirmEnds.of(part).clause();
        assertThat(IntStream.range(0, end).allMatch(at -> isSame(part, whole, at)))
            .as("seed %d, reply %d, %d units of \"%s\"", SEED, i, length, reply)
            .isTrue();
      }
    }
  }

  private static boolean isSame(Text part, Text whole, int at) {
    return at < whole.length()
        && part.at(at) == whole.at(at)
        && part.softBound(at) == whole.softBound(at)
        && part.span(at, at + 1).equals(whole.span(at, at + 1));
  }
}
