package io.github.heyan.training;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.heyan.core.model.LinearModel;
import io.github.heyan.core.model.NGrams;
import io.github.heyan.core.text.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelTrainerTest {
  private static final HeadGroups GROUPS =
      new HeadGroups(
          ImmutableList.of(ImmutableList.of("pet.cat", "pet.dog")),
          ImmutableList.of("loud", "never", "always"));

  private static final List<String> MIDDLES = List.of("在窗边", "在屋里", "跑过来", "睡着了", "不吃饭", "要出门");

  /** Returns texts about cats and dogs that tell of each what the other texts tell as well. */
  private static List<Instance> pets() {
    List<Instance> pets = new ArrayList<>();
    for (String middle : MIDDLES) {
      for (String end : List.of("了", "！")) {
        pets.add(pet("猫咪" + middle + end, true, end.equals("！")));
        pets.add(pet("小狗" + middle + end, false, end.equals("！")));
      }
    }
    return pets;
  }

  private static Instance pet(String text, boolean isCat, boolean isLoud) {
    return new Instance(
        features(text),
        Map.of(),
        ImmutableMap.of(
            "pet.cat", isCat, "pet.dog", !isCat, "loud", isLoud, "never", false, "always", true));
  }

  private static int[] features(String message) {
    List<Integer> features = new ArrayList<>();
    Text text = Text.of(message);
    NGrams.forEach(text, 0, text.length(), (feature, start, end) -> features.add(feature));
    return features.stream().mapToInt(Integer::intValue).toArray();
  }

  private static byte[] train() {
    List<Instance> pets = pets();
    int[] folds = new int[pets.size()];
    for (int i = 0; i < folds.length; i++) {
      folds[i] = i / 4 % 3;
    }
    return new ModelTrainer(8, 3).train(pets, GROUPS, folds).toBytes(head -> 0.01);
  }

  private static float[] scores(String message) throws IOException {
    Text text = Text.of(message);
    return LinearModel.read(new ByteArrayInputStream(train())).scores(text, 0, text.length());
  }

  @Test
  void gives_the_same_bytes_each_time() {
    assertThat(train()).isEqualTo(train());
  }

  @Test
  void names_the_heads_in_the_order_of_their_groups() throws IOException {
    assertThat(LinearModel.read(new ByteArrayInputStream(train())).heads())
        .containsExactly("pet.cat", "pet.dog", "loud", "never", "always");
  }

  @Test
  void learns_what_can_be_told_apart() throws IOException {
    for (String middle : List.of("在门口", "饿坏", "在窗边")) {
      float[] cat = scores("猫咪" + middle + "！");
      assertThat(cat[0]).as(middle).isGreaterThan(cat[1]);
      assertThat(cat[2]).as(middle).isPositive();
      float[] dog = scores("小狗" + middle + "了");
      assertThat(dog[1]).as(middle).isGreaterThan(dog[0]);
      assertThat(dog[2]).as(middle).isNegative();
    }
  }

  @Test
  void says_no_where_only_one_answer_was_seen() throws IOException {
    float[] cat = scores("猫咪在窗边了");
    assertThat(cat[3]).isEqualTo(-10);
    assertThat(cat[4]).isEqualTo(-10);
  }
}
