package io.github.heyan.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.heyan.core.model.LinearModel;
import io.github.heyan.core.model.NGrams;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrainedModelTest {
  private static final int CAT = NGrams.named("cat");
  private static final int DOG = NGrams.named("dog");

  /** The features are in the order of their hashes. */
  private static final double[] WEIGHTS = CAT < DOG ? new double[] {2, -1} : new double[] {-1, 2};

  private static TrainedModel model() {
    Instance both = new Instance(new int[] {CAT, DOG}, Map.of(), ImmutableMap.of());
    return new TrainedModel(
        Vocabulary.of(List.of(both), 1),
        ImmutableList.of(
            new HeadWeights("pet.cat", 0.5, 1, WEIGHTS), HeadWeights.never("pet.fish", 2)));
  }

  private static float[] read(byte[] bytes, int... features) throws IOException {
    LinearModel.Sum sum = LinearModel.read(new ByteArrayInputStream(bytes)).sum();
    IntStream.of(features).forEach(sum::add);
    return sum.scores();
  }

  @Test
  void scores_as_the_file_does() throws IOException {
    int[] features = {DOG, CAT, CAT, NGrams.named("bird")};
    ScoreTable scores = new ScoreTable(ImmutableList.of("pet.cat", "pet.fish"), 1);
    model().score(new Instance(features, Map.of(), ImmutableMap.of()), 0, scores);
    // 0.5 + (2 + 2 - 1) / √3
    assertThat(scores.of("pet.cat")[0]).isCloseTo(2.232, within(1e-3));
    assertThat(scores.of("pet.fish")[0]).isEqualTo(-10);
    float[] read = read(model().toBytes(head -> 0), features);
    assertThat(read[0]).isCloseTo(2.232f, within(0.01f));
    assertThat(read[1]).isEqualTo(-10);
  }

  @Test
  void leaves_small_weights_out() throws IOException {
    assertThat(read(model().toBytes(head -> 0.4), DOG)[0]).isCloseTo(-0.5f, within(0.01f));
    assertThat(read(model().toBytes(head -> 0.6), DOG)[0]).isEqualTo(0.5f);
    assertThat(read(model().toBytes(head -> 0.6), CAT)[0]).isCloseTo(2.5f, within(0.01f));
  }

  @Test
  void adds_to_the_log_odds_of_heads() throws IOException {
    TrainedModel more = model().plus(Map.of("pet.cat", 0.25));
    assertThat(read(more.toBytes(head -> 0))).containsExactly(0.75f, -10);
    assertThat(read(model().toBytes(head -> 0))).containsExactly(0.5f, -10);
  }
}
