package io.github.heyan.cli;

import io.github.heyan.checker.Profile;
import io.github.heyan.checker.ReplyChecker;
import io.github.heyan.checker.RulePack;
import io.github.heyan.core.PackException;
import io.github.heyan.reports.InputProblem;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code heyan pack test}: proves packs by their own examples. */
@Command(
    name = "test",
    description =
        "Tests packs: reads them, adds them to the standard ones, and proves each by its examples.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every example holds and every exception is needed by one",
      "1:an example does not hold, or an exception is not needed",
      "2:bad usage, a pack that cannot be read or added, or bad input of --on"
    })
final class PackTestCommand implements Callable<Integer> {
  private final Streams streams;
  private final Function<Profile, ReplyChecker> standard;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "The packs: YAML files, or folders with a pack.yaml.")
  private List<String> files = List.of();

  @Option(
      names = "--on",
      paramLabel = "TEXTFILE",
      description =
          "Tell also how often each rule of the packs fires on the replies of a file: one a line,"
              + " JSON Lines where the name ends in .jsonl, or a table (.csv) with --text-column. A"
              + " dash is standard input.")
  private Optional<String> on = Optional.empty();

  @Option(
      names = "--text-column",
      paramLabel = "COLUMN",
      description =
          "The column of a .csv of --on that holds the replies: its name in the first row, or its"
              + " number.")
  private Optional<Column> textColumn = Optional.empty();

  @Option(
      names = "--profile",
      paramLabel = "bank|ecommerce|strict",
      defaultValue = "bank",
      description = "What the standard rules that the packs join are made for; a bank if not said.")
  private Profile profile = Profile.BANK;

  PackTestCommand(Streams streams, Function<Profile, ReplyChecker> standard) {
    this.streams = streams;
    this.standard = standard;
  }

  @Override
  public Integer call() {
    Optional<InputFile> replies = on.map(InputFile::new);
    replies.ifPresent(this::checkKind);
    Notices notices = new Notices(streams.errPrinter(), false);
    List<RulePack> packs = Packs.read(files, notices);
    if (notices.hasProblems()) {
      return ExitCodes.BAD_INPUT;
    }
    PackTestReport report = new PackTestReport(packs, streams.outPrinter());
    boolean holds = test(packs, replies, report, notices);
    if (notices.hasProblems()) {
      return ExitCodes.BAD_INPUT;
    }
    return holds ? ExitCodes.CLEAN : ExitCodes.FINDINGS;
  }

  private void checkKind(InputFile file) {
    InputFormat kind = InputFormat.of(file.argument());
    if (kind.missing(options()).isPresent()) {
      throw new ParameterException(
          spec.commandLine(),
          "expected lines of text, .jsonl, or .csv with --text-column, for --on, but was \""
              + file.argument()
              + "\"");
    }
  }

  private InputOptions options() {
    return new InputOptions(textColumn, Optional.empty(), Optional.empty());
  }

  /** Returns whether the packs hold. */
  private boolean test(
      List<RulePack> packs, Optional<InputFile> replies, PackTestReport report, Notices notices) {
    ReplyChecker joined;
    try {
      joined = standard.apply(profile).with(packs.toArray(RulePack[]::new));
    } catch (PackException e) {
      report.failed(e.problems());
      return false;
    } catch (IllegalArgumentException e) {
      notices.problem("heyan: " + e.getMessage());
      return false;
    }
    report.passed(joined);
    replies.ifPresent(file -> report.fired(file.name(), count(file, joined, notices)));
    return true;
  }

  private FireCount count(InputFile file, ReplyChecker checker, Notices notices) {
    FireCount count = new FireCount(checker);
    try (InputStream in = file.open(streams)) {
      InputFormat kind = InputFormat.of(file.argument());
      count.add(file.name(), kind.open(file.name(), in, options()), notices);
    } catch (IOException e) {
      notices.problem(new InputProblem(file.name(), 0, 0, file.problem(e)).toString());
    }
    return count;
  }
}
