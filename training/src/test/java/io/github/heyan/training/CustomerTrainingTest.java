package io.github.heyan.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heyan.core.customer.CustomerReader;
import io.github.heyan.core.customer.MessageKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CustomerTrainingTest {
  @TempDir private Path folder;

  /** Writes a corpus of complaints about frogs and thanks for doves. */
  private Path corpus() throws IOException {
    StringBuilder rows = new StringBuilder();
    for (int brief = 0; brief < 20; brief++) {
      for (String place : new String[] {"窗外", "楼上", "池塘", "门口"}) {
        String start = "b%d\t".formatted(brief);
        rows.append(start)
            .append("complaint\tanger\t2\tevent\tother\t-\t-\tvent\t-\t-\t-\t")
            .append("%s呱呱叫%d\n".formatted(place, brief))
            .append(start)
            .append("thanks\tgratitude\t1\tevent\t-\t-\t-\t-\t-\t-\t-\t")
            .append("%s有鸽子%d\n".formatted(place, brief));
      }
    }
    return Files.writeString(folder.resolve("toy.tsv"), rows);
  }

  @Test
  void learns_a_model_that_the_reader_takes() throws IOException {
    CustomerTraining training = CustomerTraining.of(corpus());
    CustomerReader reader =
        CustomerReader.ofPacks().with(new ByteArrayInputStream(training.train()));
    assertThat(reader.read("楼下呱呱叫").kind()).isEqualTo(MessageKind.COMPLAINT);
    assertThat(reader.read("楼下有鸽子").kind()).isEqualTo(MessageKind.THANKS);
    assertThat(training.evaluate(reader).macroF1("kind")).isGreaterThan(0.9);
  }

  @Test
  void gives_the_same_bytes_each_time() throws IOException {
    Path corpus = corpus();
    assertThat(CustomerTraining.of(corpus).train()).isEqualTo(CustomerTraining.of(corpus).train());
  }
}
