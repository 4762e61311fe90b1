package io.github.heyan.training;

import static io.github.heyan.training.StubFinding.hint;
import static io.github.heyan.training.StubFinding.reply;
import static io.github.heyan.training.StubFinding.warning;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.heyan.checker.ReplyChecker;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReviewedReplyTest {
  private static Confusion confusion(String expected, String found) {
    return new Confusion(
        Optional.of(expected).filter(id -> !id.isEmpty()),
        Optional.of(found).filter(id -> !id.isEmpty()));
  }

  private static List<Boolean> right(ReviewedReply reply) {
    return reply.findings().stream().map(reply::isRight).toList();
  }

  @Test
  void a_finding_is_right_at_the_words_of_a_fault_or_by_its_category() {
    assertThat(
            right(
                reply(
                    "一〔blame:二三〕四五",
                    warning("blame", "一"),
                    warning("stance", "三四"),
                    warning("stance", "四五"),
                    hint("stance", "二"))))
        .containsExactly(true, true, false, true);
    assertThat(right(reply("一", warning("blame", "一")))).containsExactly(false);
  }

  @Test
  void only_a_hint_does_not_flag_a_reply() {
    assertThat(reply("一", hint("blame", "一")).isFlagged()).isFalse();
    assertThat(reply("一", hint("blame", "一")).found()).isEmpty();
    assertThat(reply("一二", hint("blame", "一"), warning("stance", "二")).found())
        .containsExactly("stance");
  }

  @Test
  void tells_what_was_taken_for_what() {
    assertThat(reply("〔blame:一二〕三", warning("stance", "二三")).confusions())
        .containsExactly(confusion("blame", "stance"));
    assertThat(reply("〔blame:一〕〔insult?:二〕", warning("blame", "一")).confusions())
        .containsExactly(confusion("insult", ""));
    assertThat(reply("〔blame:一〕二三", warning("stance", "二"), warning("stance", "三")).confusions())
        .containsExactly(confusion("blame", ""), confusion("", "stance"));
    assertThat(reply("〔blame:一〕二", warning("blame", "二")).confusions()).isEmpty();
    assertThat(reply("一", hint("stance", "一")).confusions()).isEmpty();
  }

  @Test
  void masks_personal_data_by_form_and_by_findings() {
    assertThat(reply("😀电话13900135790").masked()).isEqualTo("😀电话*******5790");
    LabelledReply telling =
        new LabelledReply("b", Optional.empty(), "电话13900135790，您爱人的余额是三万", ImmutableList.of());
    assertThat(ReviewedReply.of(telling, ReplyChecker.standard()).masked())
        .isEqualTo("电话*******5790，您爱人的余额是**");
  }
}
