package io.github.heyan.training;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds docs/training.md to what the corpus may hold. */
class TrainingPageTest {
  @Test
  void names_every_value_of_every_column() throws IOException {
    ImmutableList<String> values =
        ImmutableList.<String>builder()
            .addAll(CustomerLabels.KINDS)
            .addAll(CustomerLabels.EMOTIONS)
            .addAll(CustomerLabels.INTENSITIES)
            .addAll(CustomerLabels.ORIGINS)
            .addAll(CustomerLabels.CAUSES)
            .addAll(CustomerLabels.OFFICIAL_CAUSES)
            .addAll(CustomerLabels.BUSINESSES)
            .addAll(CustomerLabels.MOTIVES)
            .addAll(CustomerLabels.DEMANDS)
            .addAll(CustomerLabels.ESCALATIONS)
            .addAll(CustomerLabels.FLAGS)
            .build();
    assertThat(Files.readString(Path.of("../docs/training.md"), UTF_8))
        .contains(values.stream().map(value -> "`" + value + "`").toList());
  }
}
