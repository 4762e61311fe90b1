package io.github.heyan.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FeatureTableTest {
  @Test
  void knows_nothing_where_it_is_empty() {
    FeatureTable table = new FeatureTable(new int[0]);
    assertThat(table.indexOf(0)).isNegative();
    assertThat(table.indexOf(-1)).isNegative();
  }

  @Test
  void finds_features_that_want_the_same_place() {
    int[] hashes = {0, 16, 32, 48, -16, Integer.MIN_VALUE};
    FeatureTable table = new FeatureTable(hashes);
    for (int i = 0; i < hashes.length; i++) {
      assertThat(table.indexOf(hashes[i])).isEqualTo(i);
    }
    assertThat(table.indexOf(64)).isNegative();
  }

  @Test
  void finds_each_of_many_and_no_other() {
    long seed = 7;
    int[] hashes = new Random(seed).ints().distinct().limit(10_000).toArray();
    FeatureTable table = new FeatureTable(hashes);
    for (int i = 0; i < hashes.length; i++) {
      assertThat(table.indexOf(hashes[i])).as("seed %s", seed).isEqualTo(i);
    }
    long known = new Random(seed + 1).ints(10_000).filter(hash -> table.indexOf(hash) >= 0).count();
    assertThat(known).as("seed %s", seed).isLessThan(5);
  }
}
