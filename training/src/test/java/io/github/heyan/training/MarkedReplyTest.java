package io.github.heyan.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import io.github.heyan.core.Span;
import io.github.heyan.training.LabelledReply.Fault;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedReplyTest {
  private static LabelledReply parse(String row) throws BadRowException {
    return MarkedReply.parse(row.replace('|', '\t'));
  }

  @Test
  void takes_the_marks_out_of_the_reply() throws BadRowException {
    assertThat(parse("b1|fault|能退嗎😀|😀您好，〔flat_refusal:退不了〕，〔go2_other?:问Ａ去〕。"))
        .isEqualTo(
            new LabelledReply(
                "b1",
                Optional.of("能退嗎😀"),
                "😀您好，退不了，问Ａ去。",
                ImmutableList.of(
                    new Fault("flat_refusal", false, new Span(5, 8)),
                    new Fault("go2_other", true, new Span(9, 12)))));
  }

  @ParameterizedTest
  @CsvSource({"plain", "hard"})
  void reads_clean_replies_without_a_message(String type) throws BadRowException {
    assertThat(parse("b1|" + type + "|-|好的：您稍等"))
        .isEqualTo(new LabelledReply("b1", Optional.empty(), "好的：您稍等", ImmutableList.of()));
  }

  @Test
  void marks_may_touch() throws BadRowException {
    assertThat(parse("b1|fault|-|〔blame:怪您〕〔blame?:自己〕").faults())
        .containsExactly(
            new Fault("blame", false, new Span(0, 2)), new Fault("blame", true, new Span(2, 4)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " → ",
      value = {
        "b1|plain|好的 → expected 4 columns with tabs between, but was 3",
        "b1|plain|-|好的|了 → expected 4 columns with tabs between, but was 5",
        "'' → expected 4 columns with tabs between, but was 1",
        "b1|plain||好的 → a column must not be empty; write - for no message",
        "|plain|-|好的 → a column must not be empty; write - for no message",
        "b1|good|-|好的 → type must be of fault, hard, plain, but was \"good\"",
        "b1|fault|-|好的 → a reply of type fault has 0 marks",
        "b1|hard|-|〔blame:怪您〕 → a reply of type hard has 1 marks",
        "b1|plain|-|〔blame：怪您〕 → a mark must be like 〔category:words〕",
        "b1|fault|-|〔blame:〕〔blame:怪您〕 → a mark must be like 〔category:words〕",
        "b1|fault|-|〔blame:怪您〕自己〕 → a mark must be like 〔category:words〕",
        "b1|fault|-|〔blame:怪〔stance:您〕〕 → a mark must be like 〔category:words〕",
        "b1|plain|-|〔Blame:怪您〕 → a mark must be like 〔category:words〕",
      })
  void says_what_is_wrong_with_a_row(String row, String fault) {
    assertThatExceptionOfType(BadRowException.class)
        .isThrownBy(() -> parse(row))
        .withMessage(fault);
  }

  @Test
  void says_all_that_is_wrong() {
    assertThatExceptionOfType(BadRowException.class)
        .isThrownBy(() -> parse("|good| |〔怪您"))
        .withMessage(
            "a column must not be empty; write - for no message"
                + "; type must be of fault, hard, plain, but was \"good\""
                + "; a mark must be like 〔category:words〕");
  }
}
