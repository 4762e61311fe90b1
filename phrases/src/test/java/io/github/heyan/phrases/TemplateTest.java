package io.github.heyan.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {
  private static Phrase fill(String template, Map<String, String> values) {
    return Template.parse(template).fill(values);
  }

  @Test
  void fills_every_slot() {
    assertThat(fill("我会在{time}前给您回电", Map.of("time", "今天下午五点")))
        .isEqualTo(new Phrase("我会在今天下午五点前给您回电", List.of()));
  }

  @Test
  void leaves_slots_open_that_have_no_value() {
    Phrase phrase = fill("{who}会在{time}前联系您，请{who}核实", Map.of("time", "周五"));
    assertThat(phrase).isEqualTo(new Phrase("{who}会在周五前联系您，请{who}核实", List.of("who")));
    assertThat(phrase.isSendable()).isFalse();
  }

  @Test
  void fills_a_slot_wherever_it_stands() {
    assertThat(fill("{a}{b}{a}", Map.of("a", "一", "b", "二")).text()).isEqualTo("一二一");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "😀", "{b}", "${b}", "$1", "\\", "{", "{a}", "a:-b", "辦理（ＡＢＣ）"})
  void takes_values_as_they_are(String value) {
    Phrase phrase = fill("前{a}后{b}", Map.of("a", value, "b", "乙"));
    assertThat(phrase).isEqualTo(new Phrase("前" + value + "后乙", List.of()));
  }

  @Test
  void does_not_need_the_values_that_it_is_given() {
    assertThat(fill("您好", Map.of("time", "周五"))).isEqualTo(new Phrase("您好", List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "您好", "$您好", "50%", "您好😀", "$$", "\\"})
  void leaves_text_without_slots_alone(String text) {
    assertThat(fill(text, Map.of("a", "b"))).isEqualTo(new Phrase(text, List.of()));
  }

  @Test
  void names_its_slots_once_in_order() {
    Template template = Template.parse("{who}在{time}前联系{who}，{a_1}");
    assertThat(template.slots()).containsExactly("who", "time", "a_1");
    assertThat(template).hasToString("{who}在{time}前联系{who}，{a_1}");
  }

  @ParameterizedTest
  @CsvSource({
    "'{}', '{}'",
    "您好{Name}, '{Name}'",
    "'{1a}', '{1a}'",
    "'{a-b}', '{a-b}'",
    "'{a:-b}', '{a:-b}'",
    "'{ time }', '{ time }'",
    "'{时间}', '{时间}'"
  })
  void refuses_slots_that_are_no_names(String template, String slot) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Template.parse(template))
        .withMessage("slot must be a name like {time}, but was \"" + slot + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{time", "time}", "在{time}}前", "{{time}}", "}{"})
  void refuses_braces_that_do_not_pair(String template) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Template.parse(template))
        .withMessage("braces must come in pairs: \"" + template + "\"");
  }

  @Test
  void refuses_null() {
    assertThatNullPointerException().isThrownBy(() -> Template.parse(null));
    assertThatNullPointerException().isThrownBy(() -> Template.parse("{a}").fill(null));
  }

  @Test
  void makes_phrases_that_cannot_be_changed() {
    Phrase phrase = fill("{a}", Map.of());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> phrase.openSlots().add("b"));
  }
}
