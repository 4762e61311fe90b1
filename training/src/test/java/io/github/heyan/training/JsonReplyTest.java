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

class JsonReplyTest {
  @Test
  void reads_all_fields() throws BadRowException {
    assertThat(
            JsonReply.parse(
                """
                {"id": {"a": [1]}, "brief": "b1", "prev_customer": "能退嗎", "text": "😀退不了，Ａ",\
                 "flags": [["flat_refusal", 2, "退不了"], ["jargon", 1, "Ａ"]], "note": null}"""))
        .isEqualTo(
            new LabelledReply(
                "b1",
                Optional.of("能退嗎"),
                "😀退不了，Ａ",
                ImmutableList.of(
                    new Fault("flat_refusal", false, new Span(2, 5)),
                    new Fault("jargon", true, new Span(6, 7)))));
  }

  @Test
  void a_reply_without_a_brief_is_its_own() throws BadRowException {
    LabelledReply clean = new LabelledReply("好的", Optional.empty(), "好的", ImmutableList.of());
    assertThat(JsonReply.parse("{\"text\": \"好的\", \"flags\": []}")).isEqualTo(clean);
    assertThat(
            JsonReply.parse(
                "{\"flags\": [], \"text\": \"好的\", \"brief\": null, \"prev_customer\": null}"))
        .isEqualTo(clean);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " → ",
      quoteCharacter = '\'',
      value = {
        "[] → row must be a JSON object",
        "{\"text\": \"好\", \"flags\": []} {} → row must be one JSON object, but goes on",
        "{\"text\": \"好\", \"flags\": [[\"Bad one\", 1, \"好\"]]} → category must be of a-z, 0-9 and \"_\", and not \"fault\", but was \"Bad one\"",
        "{\"text\": \"好\", \"flags\": [[\"fault\", 1, \"好\"]]} → category must be of a-z, 0-9 and \"_\", and not \"fault\", but was \"fault\"",
        "{\"flags\": []} → row must have \"text\"",
        "{\"text\": \" \", \"flags\": []} → row must have \"text\"",
        "{\"text\": 1, \"flags\": []} → \"text\" must be a string",
        "{\"text\": null, \"flags\": []} → \"text\" must be a string",
        "{\"brief\": 7} → \"brief\" must be a string",
        "{\"prev_customer\": []} → \"prev_customer\" must be a string",
        "{\"text\": \"好\"} → row must have \"flags\"; [] where there is no fault",
        "{\"text\": \"好\", \"flags\": {}} → \"flags\" must be an array",
        "{\"text\": \"好\", \"flags\": [1]} → a flag must be [category, 1 or 2, words of the text]",
        "{\"text\": \"好\", \"flags\": [[]]} → a flag must be [category, 1 or 2, words of the text]",
        "{\"text\": \"好\", \"flags\": [[\"a\", 3, \"好\"]]} → a flag must be [category, 1 or 2, words of the text]",
        "{\"text\": \"好\", \"flags\": [[\"a\", \"1\", \"好\"]]} → a flag must be [category, 1 or 2, words of the text]",
        "{\"text\": \"好\", \"flags\": [[\"a\", 1]]} → a flag must be [category, 1 or 2, words of the text]",
        "{\"text\": \"好\", \"flags\": [[\"a\", 1, \"好\", 2]]} → a flag must be [category, 1 or 2, words of the text]",
        "{\"text\": \"好\", \"flags\": [[\"a\", 1, \"坏\"]]} → text must have the words of its flag, but has no \"坏\"",
        "{\"text\": \"好\", \"flags\": [[\"a\", 1, \"\"]]} → text must have the words of its flag, but has no \"\"",
      })
  void says_what_is_wrong_with_a_row(String row, String fault) {
    assertThatExceptionOfType(BadRowException.class)
        .isThrownBy(() -> JsonReply.parse(row))
        .withMessage(fault);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " → ",
      value = {"{ → Unexpected end-of-input", "{\"text\": 好} → Unrecognized token"})
  void says_where_it_is_no_json(String row, String start) {
    assertThatExceptionOfType(BadRowException.class)
        .isThrownBy(() -> JsonReply.parse(row))
        .withMessageStartingWith("row must be valid JSON, but: " + start);
  }

  @Test
  void says_all_that_is_wrong() {
    assertThatExceptionOfType(BadRowException.class)
        .isThrownBy(() -> JsonReply.parse("{\"flags\": [[\"a\", 1, \"坏\"]]}"))
        .withMessage(
            "row must have \"text\"; text must have the words of its flag, but has no \"坏\"");
  }
}
