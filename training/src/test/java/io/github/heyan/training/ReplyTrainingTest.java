package io.github.heyan.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.heyan.checker.Finding;
import io.github.heyan.checker.ReplyChecker;
import io.github.heyan.checker.SecondReader;
import io.github.heyan.checker.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyTrainingTest {
  @TempDir private Path folder;

  /** Writes a corpus in which frogs blame, geese shirk, and doves are clean. */
  private Path corpus() throws IOException {
    StringBuilder rows = new StringBuilder();
    for (int brief = 0; brief < 20; brief++) {
      for (String place : new String[] {"窗外", "楼上", "池塘", "门口"}) {
        rows.append("b%d\tfault\t-\t%s%d，〔blame:蛙呱呱呱〕\n".formatted(brief, place, brief))
            .append("b%d\tfault\t-\t%s%d，〔deflection?:鹅嘎嘎嘎〕\n".formatted(brief, place, brief))
            .append("b%d\tplain\t-\t%s%d，鸽咕咕咕\n".formatted(brief, place, brief));
      }
    }
    return Files.writeString(folder.resolve("toy.tsv"), rows);
  }

  @Test
  void learns_a_model_that_the_second_reader_takes() throws IOException {
    byte[] model = ReplyTraining.of(corpus(), 0.005).train();
    SecondReader reader = SecondReader.read(new ByteArrayInputStream(model));
    assertThat(reader.categories()).containsExactly("blame", "deflection");
    ReplyChecker checker = ReplyChecker.standard().with(reader);
    assertThat(checker.check("蛙呱呱呱").findings())
        .extracting(Finding::rule, Finding::category, Finding::source)
        .containsExactly(tuple("suspected-blame", "blame", Source.MODEL));
    assertThat(checker.check("鹅嘎嘎嘎").findings())
        .extracting(Finding::rule)
        .containsExactly("suspected-deflection");
    assertThat(checker.check("鸽咕咕咕").findings()).isEmpty();
  }

  @Test
  void gives_the_same_bytes_each_time() throws IOException {
    Path corpus = corpus();
    assertThat(ReplyTraining.of(corpus, 0.005).train())
        .isEqualTo(ReplyTraining.of(corpus, 0.005).train());
  }

  @Test
  void takes_replies_without_chinese_for_harmless_whatever_the_share() throws IOException {
    Path corpus = corpus();
    Files.writeString(corpus, Files.readString(corpus) + "b1\tplain\t-\tOK 😀\n");
    SecondReader reader =
        SecondReader.read(new ByteArrayInputStream(ReplyTraining.of(corpus, 1).train()));
    assertThat(ReplyChecker.standard().with(reader).check("OK 😀").findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
  void refuses_what_is_no_share(double share) {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> ReplyTraining.of(corpus(), share))
        .withMessage("falseAlarms must be 0 to 1, but was " + share);
  }

  @Test
  void refuses_a_corpus_to_learn_nothing_from() throws IOException {
    String fault = "c001\tfault\t-\t〔blame:怪您〕\n";
    String clean = "c001\tplain\t-\t好的\n";
    String cleanAside = clean.replace("c001", "c002");
    String latin = "c001\tplain\t-\tOK\n";
    for (String rows : new String[] {fault, clean, fault + cleanAside, fault + latin}) {
      Path file = Files.writeString(folder.resolve("c.tsv"), rows);
      assertThatExceptionOfType(CorpusException.class)
          .isThrownBy(() -> ReplyTraining.of(file, 0.005))
          .withMessage(
              file + ": expected Chinese replies with faults and clean ones to learn from");
    }
    Path empty = Files.writeString(folder.resolve("c.tsv"), "");
    assertThatExceptionOfType(CorpusException.class)
        .isThrownBy(() -> ReplyTraining.of(empty, 0.005))
        .withMessage(empty + ": expected labelled replies, but there are none");
  }
}
