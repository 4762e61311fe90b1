package io.github.heyan.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the corpus of this module to what docs/training.md says of it. */
class CommittedCorpusTest {
  private static final Path FOLDER = Path.of("corpora/customer");

  private static CustomerCorpus corpus;

  @BeforeAll
  static void reads_the_corpus() throws IOException {
    corpus = CustomerCorpus.read(FOLDER);
  }

  @Test
  void has_enough_messages() {
    assertThat(corpus.messages()).hasSizeGreaterThanOrEqualTo(6_000);
  }

  @Test
  void sets_about_fifteen_messages_of_a_hundred_aside() {
    double share = (double) corpus.messages(true).size() / corpus.messages().size();
    assertThat(share).isCloseTo(0.15, within(0.03));
  }

  @Test
  void every_label_is_learned() {
    assertThat(labels(false)).containsAll(CustomerLabels.heads().heads());
  }

  @Test
  void every_label_is_measured() {
    assertThat(labels(true)).containsAll(CustomerLabels.heads().heads());
  }

  private static Set<String> labels(boolean heldOut) {
    Set<String> labels = new HashSet<>();
    for (CustomerMessage message : corpus.messages(heldOut)) {
      CustomerLabels.answers(message)
          .forEach(
              (head, isRight) -> {
                if (isRight) {
                  labels.add(head);
                }
              });
    }
    return labels;
  }

  @Test
  void every_brief_is_announced_in_its_file_and_stands_in_one() throws IOException {
    assertThat(new CorpusFolder(FOLDER).strayBriefs()).isEmpty();
  }

  @Test
  void no_two_messages_are_nearly_the_same() throws IOException {
    assertThat(new CorpusFolder(FOLDER).nearDuplicates(text -> text)).isEmpty();
  }
}
