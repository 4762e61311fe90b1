package io.github.heyan.training;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CalibrationTest {
  private static final ImmutableList<String> HEADS = ImmutableList.of("a", "b");

  private final List<Instance> instances = new ArrayList<>();
  private final List<double[]> odds = new ArrayList<>();

  private void add(ImmutableMap<String, Boolean> answers, double a, double b) {
    instances.add(new Instance(new int[0], Map.of(), answers));
    odds.add(new double[] {a, b});
  }

  /** Adds a text that is asked for {@code a} alone. */
  private void ask(boolean answer, double score) {
    add(ImmutableMap.of("a", answer), score, 0);
  }

  /** Adds a text of which one of both is right. */
  private void choose(String right, double a, double b) {
    add(ImmutableMap.of("a", right.equals("a"), "b", right.equals("b")), a, b);
  }

  private Calibration calibration() {
    return new Calibration(instances, scores());
  }

  private ScoreTable scores() {
    ScoreTable scores = new ScoreTable(HEADS, instances.size());
    for (int i = 0; i < instances.size(); i++) {
      scores.of("a")[i] = odds.get(i)[0];
      scores.of("b")[i] = odds.get(i)[1];
    }
    return scores;
  }

  @Test
  void puts_the_threshold_between_yes_and_no() {
    ask(true, -1);
    ask(true, -2);
    ask(false, -4);
    ask(false, -5);
    assertThat(calibration().offset("a")).isEqualTo(3);
  }

  @Test
  void puts_up_with_an_error_where_that_is_best() {
    ask(true, 5);
    ask(false, 4);
    ask(true, 3);
    ask(true, 2);
    ask(false, -2);
    ask(false, -3);
    assertThat(calibration().offset("a")).isEqualTo(0);
  }

  @Test
  void does_not_part_texts_of_the_same_score() {
    ask(true, 3);
    ask(true, 1);
    ask(false, 1);
    ask(false, 1);
    ask(false, -1);
    assertThat(calibration().offset("a")).isEqualTo(-2);
  }

  @Test
  void does_not_ask_where_the_head_is_not_asked() {
    ask(true, 1);
    ask(false, -1);
    add(ImmutableMap.of(), 0, 0);
    add(ImmutableMap.of("b", true), 9, 9);
    assertThat(calibration().offset("a")).isZero();
  }

  @Test
  void leaves_a_head_as_it_is_where_nothing_is_to_be_learned() {
    assertThat(calibration().offset("a")).isZero();
    ask(false, 3);
    ask(false, -2);
    assertThat(calibration().offset("a")).isZero();
    assertThat(calibration().offsets(ImmutableList.of("b"))).isEqualTo(ImmutableMap.of("b", 0.0));
  }

  @Test
  void lowers_a_head_that_wins_too_often_by_half_of_what_is_best() {
    choose("a", 3, 0);
    choose("a", 0.9, 0);
    choose("b", 1, 0.5);
    choose("b", 1, 0.6);
    assertThat(calibration().offsets(HEADS)).isEqualTo(ImmutableMap.of("a", -0.375, "b", 0.0));
  }

  @Test
  void prefers_natural_texts_where_they_are_enough() {
    for (int i = 0; i < 50; i++) {
      ask(true, -1);
    }
    ask(false, -5);
    int[] natural = IntStream.range(0, instances.size()).toArray();
    for (int i = 0; i < 60; i++) {
      ask(false, 0);
      ask(true, 2);
    }
    assertThat(new Calibration(instances, scores(), natural).offset("a")).isEqualTo(3);
    int[] fewer = Arrays.copyOfRange(natural, 1, natural.length);
    assertThat(new Calibration(instances, scores(), fewer).offset("a"))
        .isEqualTo(calibration().offset("a"))
        .isNotEqualTo(3);
  }

  @Test
  void leaves_a_choice_that_is_always_right() {
    choose("a", 3, 0);
    choose("b", 0, 3);
    assertThat(calibration().offsets(HEADS)).isEqualTo(ImmutableMap.of("a", 0.0, "b", 0.0));
  }
}
