package io.github.heyan.fuzzing;

import io.github.heyan.checker.ReplyChecker;
import io.github.heyan.checker.RulePack;
import io.github.heyan.core.PackException;
import io.github.heyan.core.PackProblem;
import io.github.heyan.core.complaint.Deadlines;
import io.github.heyan.core.customer.CustomerPack;
import io.github.heyan.phrases.PhrasePack;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The loader of packs: a pack, or a {@link PackException} each of whose problems says what is wrong
 * and stands in the file.
 */
final class PackTarget<P> implements Target {
  private static final String FILE = "fuzz.yaml";

  private final Function<Packs, String> made;
  private final BiFunction<String, String, P> read;

  private PackTarget(Function<Packs, String> made, BiFunction<String, String, P> read) {
    this.made = made;
    this.read = read;
  }

  static Target ofRules() {
    return new PackTarget<>(Packs::rulePack, RulePack::parse);
  }

  static Target ofCustomers() {
    return new PackTarget<>(Packs::customerPack, CustomerPack::parse);
  }

  static Target ofPhrases() {
    return new PackTarget<>(Packs::phrasePack, PhrasePack::parse);
  }

  static Target ofDeadlines() {
    return new PackTarget<>(Packs::deadlines, Deadlines::parse);
  }

  @Override
  public void run(Choices choices) {
    String yaml = made.apply(new Packs(choices));
    Optional<P> pack = read(yaml);
    // To join the standard rules costs as much as a thousand packs.
    if (pack.isPresent() && pack.get() instanceof RulePack rules && choices.oneIn(1_024)) {
      join(rules, yaml);
    }
  }

  private Optional<P> read(String yaml) {
    try {
      return Optional.of(read.apply(FILE, yaml));
    } catch (PackException e) {
      check(e, yaml);
      return Optional.empty();
    }
  }

  private static void check(PackException e, String yaml) {
    Require.that(!e.problems().isEmpty(), "an exception must name a problem", yaml);
    long lines = yaml.chars().filter(c -> "\n\r\u0085\u2028\u2029".indexOf(c) >= 0).count() + 1;
    for (PackProblem problem : e.problems()) {
      Require.equal(FILE, problem.file(), yaml);
      Require.that(0 <= problem.line() && problem.line() <= lines + 1, problem.toString(), yaml);
      Require.that((problem.line() == 0) == (problem.column() == 0), problem.toString(), yaml);
      Require.that(!problem.message().isBlank(), "a problem must say what is wrong", yaml);
    }
  }

  private static void join(RulePack pack, String yaml) {
    try {
      ReplyChecker checker = ReplyChecker.standard().with(pack);
      CheckTarget.check(checker.check("这个业务不能办。"), "这个业务不能办。");
    } catch (PackException e) {
      Require.that(!e.problems().isEmpty(), "an exception must name a problem", yaml);
    } catch (IllegalArgumentException e) {
      Require.that(
          String.valueOf(e.getMessage()).contains(" rule"), "two rules of one id: " + e, yaml);
    }
  }
}
