package io.github.heyan.benchmarks.texts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.heyan.checker.Finding;
import io.github.heyan.checker.ReplyChecker;
import io.github.heyan.checker.Severity;
import io.github.heyan.checker.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepliesTest {
  private final ReplyChecker checker = ReplyChecker.standard().withoutSuggestions();

  @AfterEach
  void forget_files() {
    System.clearProperty("replies");
    System.clearProperty("messages");
  }

  private Stream<Finding> grave(String reply) {
    return checker.check(reply).findings().stream()
        .filter(finding -> finding.severity() != Severity.HINT);
  }

  private static double meanLength(List<String> texts) {
    return texts.stream().mapToInt(String::length).average().orElseThrow();
  }

  @Test
  void makes_the_same_texts_each_time() {
    assertThat(Replies.clean()).isEqualTo(Replies.clean());
    assertThat(Replies.faulty()).isEqualTo(Replies.faulty());
    assertThat(Replies.messages()).isEqualTo(Replies.messages());
  }

  @Test
  void makes_texts_that_all_differ() {
    assertThat(new HashSet<>(Replies.clean())).hasSize(4_000);
    assertThat(new HashSet<>(Replies.faulty())).hasSize(1_000);
    assertThat(new HashSet<>(Replies.messages())).hasSize(1_000);
  }

  @Test
  void makes_replies_of_57_characters_on_average() {
    assertThat(meanLength(Replies.clean())).isBetween(55.0, 59.0);
    assertThat(meanLength(Replies.faulty())).isBetween(55.0, 59.0);
  }

  @Test
  void finds_nothing_grave_in_clean_replies() {
    assertThat(Replies.clean()).filteredOn(reply -> grave(reply).findAny().isPresent()).isEmpty();
  }

  @Test
  void finds_something_grave_by_rules_in_each_faulty_reply() {
    assertThat(Replies.faulty())
        .filteredOn(reply -> grave(reply).allMatch(each -> each.source() == Source.MODEL))
        .isEmpty();
  }

  @Test
  void parts_the_replies_of_a_file(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("replies.txt");
    Files.writeString(file, "您好，已经到账。\n\n这个业务不能办。\r\n😀謝謝您\n", UTF_8);
    System.setProperty("replies", file.toString());

    assertThat(Replies.clean()).containsExactly("您好，已经到账。", "😀謝謝您");
    assertThat(Replies.faulty()).containsExactly("这个业务不能办。");
  }

  @Test
  void says_that_a_file_has_no_faulty_replies(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("replies.txt"), "您好，已经到账。\n", UTF_8);
    System.setProperty("replies", file.toString());

    assertThatIllegalArgumentException()
        .isThrownBy(Replies::faulty)
        .withMessage(file + ": expected replies with findings, but there are none");
  }

  @Test
  void reads_messages_from_a_file(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("messages.txt"), "怎么还没到账？\n", UTF_8);
    System.setProperty("messages", file.toString());

    assertThat(Replies.messages()).containsExactly("怎么还没到账？");
  }
}
