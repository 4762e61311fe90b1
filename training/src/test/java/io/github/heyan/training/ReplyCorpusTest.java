package io.github.heyan.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplyCorpusTest {
  /** By its hash, c002 is set aside and c001 is not. */
  private static final String ASIDE = "c002\tplain\t-\t";

  private static final String LEARNED = "c001\tplain\t-\t";

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void reads_both_kinds_of_files_in_the_order_of_their_names() throws IOException {
    file("b.tsv", "# c001 | made up\n" + LEARNED + "二\n");
    file("a.jsonl", "{\"text\": \"一\", \"flags\": []}\n");
    file("README.md", "no corpus");
    assertThat(ReplyCorpus.read(folder).replies())
        .containsExactly(
            new LabelledReply("一", Optional.empty(), "一", ImmutableList.of()),
            new LabelledReply("c001", Optional.empty(), "二", ImmutableList.of()));
  }

  @Test
  void tells_what_is_set_aside() throws IOException {
    ReplyCorpus corpus = ReplyCorpus.read(file("c.tsv", LEARNED + "一\n" + ASIDE + "二\n"));
    assertThat(corpus.heldOut().replies()).extracting(LabelledReply::text).containsExactly("二");
    assertThat(corpus.replies(true)).isEqualTo(corpus.heldOut().replies());
    assertThat(corpus.replies(false)).extracting(LabelledReply::text).containsExactly("一");
    assertThat(ReplyCorpus.read(file("c.tsv", LEARNED + "一\n")).heldOut().isEmpty()).isTrue();
  }

  @Test
  void joins_corpora() throws IOException {
    ReplyCorpus one = ReplyCorpus.read(file("a.tsv", LEARNED + "一\n"));
    ReplyCorpus two = ReplyCorpus.read(file("b.tsv", ASIDE + "二\n"));
    assertThat(two.and(one).replies()).extracting(LabelledReply::text).containsExactly("二", "一");
  }

  @Test
  void tells_every_fault_with_its_file_and_line() throws IOException {
    file("a.tsv", LEARNED + "好\nc001\tgood\t-\t好\n");
    file("b.jsonl", "[]\n");
    assertThatExceptionOfType(CorpusException.class)
        .isThrownBy(() -> ReplyCorpus.read(folder))
        .withMessage(
            """
            %1$s/a.tsv:2: type must be of fault, hard, plain, but was "good"
            %1$s/b.jsonl:1: row must be a JSON object"""
                .formatted(folder));
  }

  @Test
  void refuses_texts_that_no_checker_reads() throws IOException {
    Path file =
        file(
            "a.tsv",
            LEARNED
                + "好".repeat(20_000)
                + "\n"
                + LEARNED
                + "好".repeat(20_001)
                + "\nc001\tplain\t"
                + "问".repeat(20_002)
                + "\t好\n");
    assertThatExceptionOfType(CorpusException.class)
        .isThrownBy(() -> ReplyCorpus.read(file))
        .withMessage(
            """
            %1$s:2: a text must have at most 20000 UTF-16 units, but has 20001
            %1$s:3: a text must have at most 20000 UTF-16 units, but has 20002"""
                .formatted(file));
  }

  @Test
  void refuses_what_holds_no_reply() throws IOException {
    assertThatExceptionOfType(CorpusException.class)
        .isThrownBy(() -> ReplyCorpus.read(folder))
        .withMessage(folder + ": expected labelled replies, but there are none");
    Path empty = file("empty.tsv", "# c001 | made up\n\n");
    assertThatExceptionOfType(CorpusException.class)
        .isThrownBy(() -> ReplyCorpus.read(empty))
        .withMessage(empty + ": expected labelled replies, but there are none");
  }

  @Test
  void says_which_file_is_missing() {
    Path none = folder.resolve("none.tsv");
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> ReplyCorpus.read(none))
        .withMessage(none.toString());
  }
}
