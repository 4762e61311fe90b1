package io.github.heyan.cli;

import io.github.heyan.checker.Profile;
import io.github.heyan.checker.ReplyChecker;
import io.github.heyan.cli.Streams.Terminal;
import io.github.heyan.core.DialogueKind;
import io.github.heyan.reports.InputProblem;
import io.github.heyan.reports.JsonFormat;
import io.github.heyan.reports.Language;
import io.github.heyan.reports.ReportWriter;
import io.github.heyan.reports.SarifFormat;
import io.github.heyan.reports.TextFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
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

/** {@code heyan check}: checks the replies of files. */
@Command(
    name = "check",
    description =
        "Checks replies and says what is wrong with them, why, and what to write instead.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:nothing was found at or above the severity of --fail-on",
      "1:something was found",
      "2:bad usage, or input that could not be read; the rest is answered all the same"
    })
final class CheckCommand implements Callable<Integer> {
  private final Streams streams;
  private final Function<Profile, ReplyChecker> standard;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description =
          "Files of replies: one a line; JSON Lines with text and, optionally, id, prev_customer"
              + " and kind where the name ends in .jsonl; tables (.csv) with --text-column; documents (.yaml,"
              + " .yml, .json) with --select. A dash is standard input, which is also read where no"
              + " file is named.")
  private List<String> files = List.of();

  @Option(
      names = "--input",
      paramLabel = "txt|jsonl|csv|yaml|json",
      description = "What the files are, whatever their names; for standard input txt if not said.")
  private Optional<InputFormat> input = Optional.empty();

  @Option(
      names = "--text-column",
      paramLabel = "COLUMN",
      description =
          "The column of a .csv that holds the replies: its name in the first row, or its number."
              + " Where only numbers are given, the first row is a reply, too.")
  private Optional<Column> textColumn = Optional.empty();

  @Option(
      names = "--id-column",
      paramLabel = "COLUMN",
      description = "The column of a .csv that holds the ids; the number of the line if not said.")
  private Optional<Column> idColumn = Optional.empty();

  @Option(
      names = "--select",
      paramLabel = "PATH",
      description =
          "The path to the replies in a document, such as responses.*[].text: * is any key, [] any"
              + " element, [0] the first; odd keys stand in quotes.")
  private Optional<SelectPath> select = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "text|json|jsonl|sarif",
      defaultValue = "text",
      description =
          "The form of the report: for people (the default), one array, an object a line, or SARIF"
              + " 2.1.0 for code hosts and editors.")
  private OutputFormat format = OutputFormat.TEXT;

  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      defaultValue = "zh",
      description = "The language of the report: Chinese (the default) or English.")
  private Language language = Language.ZH;

  @Option(
      names = "--explain",
      description = "Show also what rules matched but let pass, and for what reason.")
  private boolean explain;

  @Option(
      names = "--kind",
      paramLabel = "inquiry|handling|suggestion|complaint|report|collection",
      description =
          "What the dialogues are about; rules for other kinds are silent then. A \"kind\" in JSON"
              + " Lines goes before.")
  private Optional<DialogueKind> kind = Optional.empty();

  @Option(
      names = "--only",
      paramLabel = "RULE|CATEGORY|PACK",
      description =
          "Show only what a rule, or the rules of a category or pack, found; the exit code heeds"
              + " nothing else. May be repeated.")
  private List<String> only = List.of();

  @Mixin private RuleOptions rules = new RuleOptions();

  @Option(
      names = "--fail-on",
      paramLabel = "error|warning|hint|never",
      defaultValue = "warning",
      description = "The least severity that makes the exit code 1; the default is warning.")
  private FailOn failOn = FailOn.WARNING;

  @Option(
      names = "--color",
      paramLabel = "auto|always|never",
      defaultValue = "auto",
      description = "When to use colour; by default in a terminal, unless NO_COLOR is set.")
  private ColorChoice color = ColorChoice.AUTO;

  CheckCommand(Streams streams, Function<Profile, ReplyChecker> standard) {
    this.streams = streams;
    this.standard = standard;
  }

  @Override
  public Integer call() {
    List<InputFile> inputs = inputs();
    boolean showsProgress = streams.isTerminal(Terminal.ERR) && !streams.isTerminal(Terminal.OUT);
    Notices notices = new Notices(streams.errPrinter(), showsProgress);
    return rules
        .checker(standard, streams, notices)
        .map(checker -> check(inputs, checker, notices))
        .orElse(ExitCodes.BAD_INPUT);
  }

  private int check(List<InputFile> inputs, ReplyChecker checker, Notices notices) {
    Judgement judgement = new Judgement(checker, kind, onlyRules(checker), explain);
    ReportWriter writer = writer(checker, streams.outWriter());
    CheckRun run = new CheckRun(judgement, writer, notices, failOn);
    try {
      writer.begin();
      for (InputFile file : inputs) {
        check(file, run);
      }
      writer.end();
    } catch (UncheckedIOException e) {
      notices.outputProblem(e);
    }
    notices.clear();
    return run.exitCode();
  }

  private OnlyRules onlyRules(ReplyChecker checker) {
    try {
      return OnlyRules.of(only, checker);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }

  private void check(InputFile file, CheckRun run) {
    try (InputStream in = file.open(streams)) {
      run.check(file.name(), format(file).open(file.name(), in, options()));
    } catch (IOException e) {
      run.report(new InputProblem(file.name(), 0, 0, file.problem(e)));
    }
  }

  private InputFormat format(InputFile file) {
    return input.orElse(InputFormat.of(file.argument()));
  }

  private InputOptions options() {
    return new InputOptions(textColumn, idColumn, select);
  }

  private List<InputFile> inputs() {
    List<InputFile> inputs = InputFile.named(files, "replies", streams, spec);
    for (InputFile file : inputs) {
      format(file).missing(options()).ifPresent(option -> refuse(file, option));
    }
    return inputs;
  }

  private void refuse(InputFile file, String option) {
    throw new ParameterException(
        spec.commandLine(),
        "expected %s, which says where in %s the replies are, but it is missing"
            .formatted(option, file.name()));
  }

  private ReportWriter writer(ReplyChecker checker, Writer target) {
    return switch (format) {
      case TEXT -> textFormat(checker).to(target);
      case JSON -> explaining(JsonFormat.prettyArray()).to(target);
      case JSONL -> explaining(JsonFormat.lines()).to(target);
      case SARIF -> sarifFormat(checker).to(target);
    };
  }

  private JsonFormat explaining(JsonFormat json) {
    return explain ? json.in(language).explained() : json.in(language);
  }

  private SarifFormat sarifFormat(ReplyChecker checker) {
    SarifFormat sarif = SarifFormat.of(checker.rules(), Packs.categories(checker)).in(language);
    return Version.number().map(sarif::madeBy).orElse(sarif);
  }

  private TextFormat textFormat(ReplyChecker checker) {
    TextFormat text = TextFormat.of(Packs.categories(checker)).in(language);
    text = explain ? text.explained() : text;
    return color.isColoured(streams) ? text.coloured() : text;
  }
}
