package io.github.heyan.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Holds the models that the library reads with to the corpora of this module. */
class CommittedModelTest {
  private static final Path ROOT = Path.of("..");

  @Test
  void the_corpus_of_messages_gives_the_committed_model_to_the_byte() throws IOException {
    assertModel(
        CustomerTraining.of(Path.of("corpora/customer")).train(),
        "customer",
        "core/src/main/resources/io/github/heyan/core/customer/customer.model");
  }

  @Test
  void the_corpus_of_replies_gives_the_committed_model_to_the_byte() throws IOException {
    assertModel(
        ReplyTraining.of(Path.of("corpora/reply"), ReplyTraining.USUAL_FALSE_ALARMS).train(),
        "reply",
        "checker/src/main/resources/io/github/heyan/checker/reply.model");
  }

  private static void assertModel(byte[] trained, String corpus, String model) throws IOException {
    Path file = ROOT.resolve(model);
    byte[] committed = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    assertThat(Arrays.equals(trained, committed))
        .as(
            "corpus and model belong together; to train again run: ./heyan train %1$s"
                + " training/corpora/%1$s -o %2$s",
            corpus, model)
        .isTrue();
  }
}
