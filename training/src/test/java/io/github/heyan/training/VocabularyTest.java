package io.github.heyan.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VocabularyTest {
  private static Vocabulary of(int fewest, int[]... texts) {
    List<Instance> instances =
        Stream.of(texts).map(text -> new Instance(text, Map.of(), ImmutableMap.of())).toList();
    return Vocabulary.of(instances, fewest);
  }

  private static int[] text(int... features) {
    return features;
  }

  @Test
  void keeps_features_that_stand_in_enough_texts_in_order() {
    Vocabulary vocabulary = of(2, text(9, -5, 9), text(9, 7), text(-5, 7, 7), text());
    assertThat(vocabulary.size()).isEqualTo(3);
    assertThat(List.of(vocabulary.hash(0), vocabulary.hash(1), vocabulary.hash(2)))
        .containsExactly(-5, 7, 9);
  }

  @Test
  void counts_a_text_once_however_often_it_has_a_feature() {
    assertThat(of(2, text(9, 9, 9), text(7)).size()).isZero();
  }

  @Test
  void weighs_the_rarer_more() {
    // In tenths: 1 + ln((1 + 4) / (1 + 4)) and 1 + ln((1 + 4) / (1 + 1))
    Vocabulary vocabulary = of(1, text(1, 2), text(1), text(1), text(1));
    assertThat(vocabulary.rarity(0)).isEqualTo(10);
    assertThat(vocabulary.rarity(1)).isEqualTo(19);
  }

  @Test
  void limits_rarity_to_what_a_byte_holds() {
    assertThat(Vocabulary.rarity(1, Integer.MAX_VALUE)).isEqualTo((byte) 127);
  }

  @Test
  void gives_the_known_features_of_a_text_in_order_and_as_often() {
    Vocabulary vocabulary = of(1, text(1, 2, 3));
    assertThat(vocabulary.known(text(3, 8, 1, 3))).containsExactly(0, 2, 2);
    assertThat(vocabulary.known(text())).isEmpty();
  }

  @Test
  void measures_the_length_of_a_text() {
    Vocabulary vocabulary = of(1, text(1, 2));
    assertThat(vocabulary.length(text(0, 1, 1))).isCloseTo(Math.sqrt(300), within(1e-9));
    assertThat(vocabulary.length(text())).isEqualTo(1);
  }
}
