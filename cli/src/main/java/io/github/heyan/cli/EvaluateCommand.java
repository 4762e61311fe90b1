package io.github.heyan.cli;

import io.github.heyan.checker.Profile;
import io.github.heyan.checker.ReplyChecker;
import io.github.heyan.training.CorpusException;
import io.github.heyan.training.ReplyCorpus;
import io.github.heyan.training.ReplyEvaluation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code heyan evaluate}: tells how well replies are checked. */
@Command(
    name = "evaluate",
    description = "Tells how well replies are checked, by replies with labels.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the replies were evaluated, however well they are checked",
      "2:bad usage, or replies, a pack or a model that cannot be read"
    })
final class EvaluateCommand implements Callable<Integer> {
  private final Streams streams;
  private final Function<Profile, ReplyChecker> standard;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "LABELLED",
      arity = "1..*",
      description =
          "The labelled replies: files, or folders of files. In a .tsv marks name the faults, in a"
              + " .jsonl the flags of a row.")
  private List<Path> labelled = List.of();

  @Mixin private RuleOptions rules = new RuleOptions();

  @Option(
      names = "--format",
      paramLabel = "text|json|markdown",
      defaultValue = "text",
      description = "The form of the output: tables (the default), JSON, or a page of Markdown.")
  private EvaluateFormat format = EvaluateFormat.TEXT;

  @Option(
      names = "--held-out",
      description = "Only the replies whose briefs heyan train reply sets aside.")
  private boolean heldOut;

  @Option(
      names = "--worst",
      paramLabel = "N",
      defaultValue = "10",
      description =
          "How many confusions, false alarms and misses to list, the worst first; the default is"
              + " 10.")
  private int worst;

  EvaluateCommand(Streams streams, Function<Profile, ReplyChecker> standard) {
    this.streams = streams;
    this.standard = standard;
  }

  /** The forms of the output. */
  enum EvaluateFormat {
    TEXT,
    JSON,
    MARKDOWN
  }

  @Override
  public Integer call() {
    if (worst < 0) {
      throw new ParameterException(
          spec.commandLine(), "expected 0 or more for --worst, but was " + worst);
    }
    Notices notices = new Notices(streams.errPrinter(), false);
    Optional<ReplyCorpus> corpus = corpus(notices);
    if (corpus.isPresent()) {
      rules
          .checker(standard, streams, notices)
          .ifPresent(checker -> write(ReplyEvaluation.of(corpus.get(), checker), notices));
    }
    return notices.hasProblems() ? ExitCodes.BAD_INPUT : ExitCodes.CLEAN;
  }

  /** Returns the replies, or empty where they have problems, which are reported. */
  private Optional<ReplyCorpus> corpus(Notices notices) {
    Optional<ReplyCorpus> all =
        labelled.stream()
            .flatMap(path -> read(path, notices).stream())
            .reduce(ReplyCorpus::and)
            .map(corpus -> heldOut ? corpus.heldOut() : corpus);
    if (all.isPresent() && all.get().isEmpty()) {
      notices.problem("heyan: expected replies of briefs that are set aside, but there are none");
    }
    return all.filter(corpus -> !notices.hasProblems());
  }

  private static Optional<ReplyCorpus> read(Path path, Notices notices) {
    try {
      return Optional.of(ReplyCorpus.read(path));
    } catch (CorpusException e) {
      e.problems().forEach(notices::problem);
    } catch (IOException e) {
      notices.problem(path + ": " + new InputFile(path.toString()).problem(e));
    }
    return Optional.empty();
  }

  private void write(ReplyEvaluation evaluation, Notices notices) {
    String report =
        switch (format) {
          case TEXT -> evaluation.toText(worst);
          case JSON -> evaluation.toJson(worst);
          case MARKDOWN -> evaluation.toMarkdown(worst);
        };
    try {
      Writer out = streams.outWriter();
      out.append(report);
      out.flush();
    } catch (IOException e) {
      notices.outputProblem(new UncheckedIOException(e));
    }
  }
}
