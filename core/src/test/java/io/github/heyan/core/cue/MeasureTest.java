package io.github.heyan.core.cue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heyan.core.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MeasureTest {
  private static int measure(Measure measure, String original, int... fillers) {
    Text text = Text.of(original);
    return measure.of(text, 0, text.length(), fillers);
  }

  @ParameterizedTest
  @CsvSource({
    "您好。, 0",
    "您好吗？, 1",
    "您好吗??？, 1",
    "真的吗！？！, 1",
    "什么！？, 1",
    "什么?!, 1",
    "在吗？方便吗？, 2",
    "在吗, 1",
    "在吗亲, 1",
    "在吗亲亲？有货么亲, 2",
    "没什么亲, 0",
    "在吗，方便吗。, 2",
    "在吗 方便吗, 2",
    "在吗～？, 1",
    "好么, 1",
    "好么？, 1",
    "没什么，就这么办，那么多怎么办, 0",
    "什么？, 1",
    "吗啡, 0",
    "您看可以吗😀, 1",
    "'您叫什么名字？电话多少？住哪里？', 3",
    "'', 0"
  })
  void counts_questions(String text, int questions) {
    assertThat(measure(Measure.QUESTIONS, text)).isEqualTo(questions);
  }

  @ParameterizedTest
  @CsvSource({"您好。, 0", "您好！, 1", "您好!!！, 1", "您好！请讲！, 2", "什么?!, 1", "'', 0"})
  void counts_exclamations(String text, int exclamations) {
    assertThat(measure(Measure.EXCLAMATIONS, text)).isEqualTo(exclamations);
  }

  @ParameterizedTest
  @CsvSource({
    "您好，请讲。谢谢, 4",
    "您好。请您讲！谢谢, 3",
    "您好😀请您讲一下, 5",
    "'1,000.5元', 6",
    "看{{name}}吧, 2",
    "'', 0"
  })
  void measures_the_longest_sentence(String text, int length) {
    assertThat(measure(Measure.SENTENCE_LENGTH, text)).isEqualTo(length);
  }

  @ParameterizedTest
  @CsvSource({
    "您好，请讲。, 4",
    "App 3个, 5",
    "不*能*办, 3",
    "𠮷好😀, 1",
    "看https://a.cn/b, 1",
    "……！, 0",
    "'', 0"
  })
  void counts_characters(String text, int length) {
    assertThat(measure(Measure.LENGTH, text)).isEqualTo(length);
  }

  @ParameterizedTest
  @CsvSource({
    "您好, 1",
    "您好，请讲。谢谢！, 3",
    "您好，，请讲……, 2",
    "您好 请讲, 1",
    "收3.5元，3~5天, 2",
    "😀, 0",
    "'', 0"
  })
  void counts_clauses(String text, int clauses) {
    assertThat(measure(Measure.CLAUSES, text)).isEqualTo(clauses);
  }

  @ParameterizedTest
  @CsvSource({
    "您好, 0",
    "拨95588, 5",
    "１３８ 0000 1234, 11",
    "138-0000-1234, 11",
    "12个34个567个, 3",
    "3.14, 2",
    "12:00, 2",
    "'1,000,000', 7",
    "'', 0"
  })
  void finds_the_longest_run_of_digits(String text, int digits) {
    assertThat(measure(Measure.DIGIT_RUN, text)).isEqualTo(digits);
  }

  @ParameterizedTest
  @CsvSource({"能改？好, 1, 0", "能改?！好, 1, 1", "能改，好？, 0, 0", "能改！！好, 0, 1", "改吗？好, 1, 0"})
  void counts_the_marks_that_close_a_clause(String original, int questions, int exclamations) {
    Text text = Text.of(original);
    assertThat(Measure.QUESTIONS.of(text, 0, 2, new int[0])).isEqualTo(questions);
    assertThat(Measure.EXCLAMATIONS.of(text, 0, 2, new int[0])).isEqualTo(exclamations);
  }

  @Test
  void measures_the_share_of_fillers() {
    assertThat(measure(Measure.FILLER_SHARE, "嗯这个好的")).isZero();
    assertThat(measure(Measure.FILLER_SHARE, "嗯这个好的", 0, 1)).isEqualTo(20);
    assertThat(measure(Measure.FILLER_SHARE, "嗯这个好的", 0, 1, 1, 3)).isEqualTo(60);
    assertThat(measure(Measure.FILLER_SHARE, "嗯，嗯。", 0, 4)).isEqualTo(100);
    assertThat(measure(Measure.FILLER_SHARE, "", 0, 0)).isZero();
  }

  @Test
  void measures_only_the_stretch_that_is_asked_for() {
    Text text = Text.of("在吗？嗯嗯嗯12。好吗？");
    int from = 3;
    int to = 8;
    int[] fillers = {0, 4, 5, 6};
    assertThat(Measure.QUESTIONS.of(text, from, to, fillers)).isZero();
    assertThat(Measure.SENTENCE_LENGTH.of(text, from, to, fillers)).isEqualTo(4);
    assertThat(Measure.LENGTH.of(text, from, to, fillers)).isEqualTo(4);
    assertThat(Measure.CLAUSES.of(text, from, to, fillers)).isEqualTo(1);
    assertThat(Measure.DIGIT_RUN.of(text, from, to, fillers)).isEqualTo(2);
    assertThat(Measure.FILLER_SHARE.of(text, from, to, fillers)).isEqualTo(50);
  }

  @ParameterizedTest
  @EnumSource
  void has_an_id(Measure measure) {
    assertThat(measure.id()).isEqualTo(measure.name().toLowerCase(java.util.Locale.ROOT));
    assertThat(Measure.of(measure.id())).contains(measure);
  }

  @Test
  void knows_no_other_id() {
    assertThat(Measure.of("words")).isEmpty();
  }
}
