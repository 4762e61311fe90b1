package io.github.heyan.core.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.github.heyan.core.text.Text;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinearModelTest {
  private static final Offset<Float> CLOSE = within(1e-4f);

  /** 气 speaks for anger and, less, against thanks; 谢 is rarer and speaks for thanks. */
  private static final TestModel MODEL =
      new TestModel()
          .head("emotion.anger", 0.5, 0.1)
          .head("kind.thanks", -1, 0.2)
          .character('谢', 20, 1, 30)
          .feature(TestModel.hash('气'), 10, 0, 50, 1, -5)
          .feature(NGrams.named("act.apology"), 10, 1, 10)
          .feature(12345, 10);

  private static LinearModel read(byte[] bytes) throws IOException {
    return LinearModel.read(new ByteArrayInputStream(bytes));
  }

  private static float[] scores(String message) throws IOException {
    Text text = Text.of(message);
    return read(MODEL.bytes()).scores(text, 0, text.length());
  }

  @Test
  void names_its_heads_in_order() throws IOException {
    assertThat(read(MODEL.bytes()).heads()).containsExactly("emotion.anger", "kind.thanks");
  }

  @ParameterizedTest
  @CsvSource({
    // The weight times the scale; a rarity of one makes a length of one.
    "气, 5.5, -2",
    "氣, 5.5, -2",
    // Two of them make the length the root of two.
    "气气, 7.5711, -2.4142",
    // A rarity of two, alone, halves what it adds.
    "谢, 0.5, 2",
    // The length is the root of 1 + 4.
    "气谢, 2.7361, 1.2361",
    "😀气, 5.5, -2",
    "\uD83D, 0.5, -1",
    "'', 0.5, -1"
  })
  void adds_weights_over_the_length_of_the_rarities(String message, float anger, float thanks)
      throws IOException {
    assertThat(scores(message)).containsExactly(new float[] {anger, thanks}, CLOSE);
  }

  @Test
  void sums_features_one_by_one() throws IOException {
    LinearModel.Sum sum = read(MODEL.bytes()).sum();
    sum.add(NGrams.named("act.apology"));
    sum.add(NGrams.named("act.unknown"));
    assertThat(sum.scores()).containsExactly(new float[] {0.5f, 1}, CLOSE);
  }

  @Test
  void scores_one_head_alone_as_it_does_all() throws IOException {
    LinearModel model = read(MODEL.bytes());
    int[] features = {
      TestModel.hash('气'),
      TestModel.hash('谢'),
      TestModel.hash('好'),
      NGrams.named("act.apology"),
      12345
    };
    LinearModel.Sum all = model.sum();
    HeadScorer.Sum first = model.scorer(0).sum();
    HeadScorer.Sum second = model.scorer(1).sum();
    for (int feature : features) {
      all.add(feature);
      first.add(feature);
      second.add(feature);
      assertThat(all.scores()).containsExactly(first.score(), second.score());
    }
  }

  @Test
  void goes_on_from_a_copy_of_a_sum() throws IOException {
    HeadScorer.Sum shared = read(MODEL.bytes()).scorer(1).sum();
    shared.add(NGrams.named("act.apology"));
    HeadScorer.Sum sum = shared.copy();
    sum.add(TestModel.hash('气'));
    assertThat(sum.score()).isCloseTo(-0.2929f, within(1e-4f));
    assertThat(shared.score()).isCloseTo(1f, within(1e-4f));
  }

  @Test
  void scores_a_stretch_alone() throws IOException {
    assertThat(read(MODEL.bytes()).scores(Text.of("谢，气"), 2, 3))
        .containsExactly(new float[] {5.5f, -2}, CLOSE);
  }

  @Test
  void says_which_characters_weigh() throws IOException {
    assertThat(read(MODEL.bytes()).attribution(Text.of("真气谢"), 0, 3, 0))
        .containsExactly(new float[] {0, 5, 0}, CLOSE);
    assertThat(read(MODEL.bytes()).attribution(Text.of("真气谢"), 1, 3, 1))
        .containsExactly(new float[] {-1, 6}, CLOSE);
  }

  @Test
  void reads_a_model_without_features() throws IOException {
    LinearModel model = read(new TestModel().head("kind.chat", 3, 1).bytes());
    assertThat(model.scores(Text.of("好"), 0, 1)).containsExactly(3f);
  }

  @Test
  void says_at_every_length_that_a_file_is_cut_off() {
    byte[] whole = MODEL.bytes();
    for (int length = 0; length < whole.length; length++) {
      byte[] part = Arrays.copyOf(whole, length);
      assertThatExceptionOfType(IOException.class)
          .as("%s bytes", length)
          .isThrownBy(() -> read(part))
          .withMessage("expected a whole Heyan model, but it ends too early")
          .withCauseInstanceOf(EOFException.class);
    }
  }

  @Test
  void refuses_other_files() {
    refuses(
        "PK\u0003\u0004 a zip".getBytes(UTF_8),
        "expected a Heyan model, but the first bytes are others");
  }

  @Test
  void refuses_what_follows_the_end() {
    byte[] whole = MODEL.bytes();
    refuses(
        Arrays.copyOf(whole, whole.length + 1),
        "expected the end of the model, but more bytes follow");
  }

  @Test
  void refuses_weights_of_a_head_that_is_not_there() {
    refuses(
        new TestModel().head("kind.chat", 0, 1).feature(1, 10, 1, 7).bytes(),
        "expected weights of 1 heads, but one is of head 1");
  }

  @ParameterizedTest
  @CsvSource({"-1", "2147483647"})
  void refuses_a_senseless_number_of_features(int count) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(LinearModel.MAGIC);
    out.writeByte(0);
    out.writeInt(count);
    refuses(bytes.toByteArray(), "expected a model of at most 16777216 features, but was " + count);
  }

  private static void refuses(byte[] bytes, String message) {
    assertThatExceptionOfType(IOException.class).isThrownBy(() -> read(bytes)).withMessage(message);
  }
}
