package io.github.heyan.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heyan.checker.ReplyChecker;
import io.github.heyan.checker.RulePack;
import io.github.heyan.cli.CommandRun;
import io.github.heyan.core.PackException;
import io.github.heyan.core.cue.Pattern;
import io.github.heyan.core.cue.PatternException;
import io.github.heyan.core.customer.CustomerReader;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Input of which nothing is right, or nothing wrong, would try little. */
class GeneratorsTest {
  private static final int INPUTS = 1_000;

  /** Returns in how many of a hundred inputs {@code held} holds. */
  private static long percent(Predicate<Choices> held) {
    return LongStream.range(0, INPUTS).mapToObj(Choices::ofSeed).filter(held).count()
        * 100
        / INPUTS;
  }

  @Test
  void make_the_same_of_the_same_seed() {
    assertThat(new Texts(Choices.ofSeed(7)).text()).isEqualTo(new Texts(Choices.ofSeed(7)).text());
    assertThat(new Packs(Choices.ofSeed(7)).rulePack())
        .isEqualTo(new Packs(Choices.ofSeed(7)).rulePack());
  }

  @Test
  void make_replies_with_faults_and_without() {
    ReplyChecker checker = ReplyChecker.standard();
    assertThat(percent(each -> !checker.check(Replies.context(each)).findings().isEmpty()))
        .isBetween(20L, 70L);
    assertThat(percent(each -> checker.check(Replies.context(each)).rewritten().isPresent()))
        .isGreaterThanOrEqualTo(4);
  }

  @Test
  void make_messages_with_evidence_and_without() {
    CustomerReader reader = CustomerReader.standard();
    assertThat(percent(each -> !reader.read(new Texts(each).text()).evidence().isEmpty()))
        .isBetween(30L, 95L);
  }

  @Test
  void make_patterns_that_parse_and_that_do_not() {
    assertThat(percent(GeneratorsTest::isPattern)).isBetween(30L, 80L);
  }

  private static boolean isPattern(Choices choices) {
    try {
      return !Pattern.compile(new Patterns(choices).pattern(), n -> Optional.empty())
          .source()
          .isEmpty();
    } catch (PatternException e) {
      return false;
    }
  }

  @Test
  void make_packs_that_load_and_that_do_not() {
    assertThat(percent(GeneratorsTest::isPack)).isBetween(15L, 70L);
  }

  private static boolean isPack(Choices choices) {
    try {
      return !RulePack.parse("fuzz.yaml", new Packs(choices).rulePack()).id().isEmpty();
    } catch (PackException e) {
      return false;
    }
  }

  @Test
  void make_files_that_can_be_read_and_that_cannot() {
    assertThat(percent(each -> exitCode(each) < 2)).isBetween(30L, 80L);
  }

  private static int exitCode(Choices choices) {
    byte[] file = new Inputs(choices).file("jsonl");
    return CommandRun.of(file, "check", "--input", "jsonl", "--format", "jsonl").exitCode();
  }
}
