package io.github.heyan.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.heyan.checker.SecondReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the corpus of replies of this module to what its README says of it. */
class CommittedReplyCorpusTest {
  private static final Path FOLDER = Path.of("corpora/reply");
  private static final String MARKS = "\u3014[a-z0-9_]+\\??:|\u3015";

  private static ReplyCorpus corpus;

  @BeforeAll
  static void reads_the_corpus() throws IOException {
    corpus = ReplyCorpus.read(FOLDER);
  }

  @Test
  void has_enough_replies() {
    assertThat(corpus.replies()).hasSizeGreaterThanOrEqualTo(10_000);
  }

  @Test
  void sets_about_fifteen_replies_of_a_hundred_aside() {
    double share = (double) corpus.replies(true).size() / corpus.replies().size();
    assertThat(share).isCloseTo(0.15, within(0.03));
  }

  @Test
  void every_category_of_the_second_reader_is_learned_and_measured() {
    Set<String> known = SecondReader.standard().categories();
    assertThat(categories(false)).isEqualTo(known);
    assertThat(categories(true)).isEqualTo(known);
  }

  private static Set<String> categories(boolean heldOut) {
    Set<String> categories = new HashSet<>();
    corpus.replies(heldOut).forEach(reply -> categories.addAll(reply.categories()));
    return categories;
  }

  @Test
  void every_brief_is_announced_in_its_file_and_stands_in_one() throws IOException {
    assertThat(new CorpusFolder(FOLDER).strayBriefs()).isEmpty();
  }

  @Test
  void no_two_replies_are_nearly_the_same() throws IOException {
    assertThat(new CorpusFolder(FOLDER).nearDuplicates(text -> text.replaceAll(MARKS, "")))
        .isEmpty();
  }
}
