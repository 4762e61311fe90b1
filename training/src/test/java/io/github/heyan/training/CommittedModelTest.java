package io.github.heyan.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Holds the model that the library reads with to the corpus of this module. */
class CommittedModelTest {
  private static final String MODEL =
      "core/src/main/resources/io/github/heyan/core/customer/customer.model";
  private static final Path ROOT = Path.of("..");

  @Test
  void the_corpus_gives_the_committed_model_to_the_byte() throws IOException {
    Path file = ROOT.resolve(MODEL);
    byte[] committed = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    byte[] trained = CustomerTraining.of(Path.of("corpora/customer")).train();
    assertThat(Arrays.equals(trained, committed))
        .as(
            "corpus and model belong together; to train again run: ./heyan train customer"
                + " training/corpora/customer -o "
                + MODEL)
        .isTrue();
  }
}
