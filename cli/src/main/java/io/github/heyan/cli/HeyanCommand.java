package io.github.heyan.cli;

import io.github.heyan.checker.Profile;
import io.github.heyan.checker.ReplyChecker;
import io.github.heyan.checker.Severity;
import io.github.heyan.cli.Streams.Terminal;
import io.github.heyan.core.DialogueKind;
import io.github.heyan.core.Emotion;
import io.github.heyan.core.Motive;
import io.github.heyan.core.Stage;
import io.github.heyan.core.customer.MessageKind;
import io.github.heyan.phrases.CustomerTag;
import io.github.heyan.phrases.Register;
import io.github.heyan.phrases.ReplyChannel;
import io.github.heyan.phrases.ReplyForm;
import io.github.heyan.reports.Language;
import java.io.PrintWriter;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line: {@code heyan COMMAND …}. */
@Command(
    name = "heyan",
    description = "Checks the wording of customer service, Chinese first.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND")
final class HeyanCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  /**
   * Runs a command line and returns the exit code.
   *
   * @param standard gives the checker that packs are added to, once it is needed
   */
  static int run(Streams streams, Function<Profile, ReplyChecker> standard, String... args) {
    PrintWriter err = streams.errPrinter();
    try {
      return commandLine(streams, standard, err).execute(args);
    } catch (Exception | Error e) {
      return broken(e, err);
    }
  }

  private static CommandLine commandLine(
      Streams streams, Function<Profile, ReplyChecker> standard, PrintWriter err) {
    boolean coloured = streams.isTerminal(Terminal.OUT) && !streams.isColourless();
    return new CommandLine(new HeyanCommand())
        .addSubcommand(new CheckCommand(streams, standard))
        .addSubcommand(new ReadCommand(streams))
        .addSubcommand(suggestCommand(streams))
        .addSubcommand(new RewriteCommand(streams, standard))
        .addSubcommand(new RulesCommand(streams, standard))
        .addSubcommand(packCommand(streams, standard))
        .addSubcommand(new EvaluateCommand(streams, standard))
        .addSubcommand(
            new CommandLine(new TrainCommand())
                .addSubcommand(new TrainCustomerCommand(streams))
                .addSubcommand(new TrainReplyCommand(streams)))
        .addSubcommand(new HelpCommand())
        .setOut(streams.outPrinter())
        .setErr(err)
        .setColorScheme(CommandLine.Help.defaultColorScheme(coloured ? Ansi.ON : Ansi.OFF))
        .registerConverter(InputFormat.class, Words.of(InputFormat.class))
        .registerConverter(Column.class, Column::new)
        .registerConverter(SelectPath.class, HeyanCommand::path)
        .registerConverter(OutputFormat.class, Words.of(OutputFormat.class))
        .registerConverter(
            RewriteCommand.RewriteFormat.class, Words.of(RewriteCommand.RewriteFormat.class))
        .registerConverter(
            EvaluateCommand.EvaluateFormat.class, Words.of(EvaluateCommand.EvaluateFormat.class))
        .registerConverter(RulesCommand.RulesFormat.class, Words.of(RulesCommand.RulesFormat.class))
        .registerConverter(ReadCommand.ReadFormat.class, Words.of(ReadCommand.ReadFormat.class))
        .registerConverter(Profile.class, Words.of(Profile.class))
        .registerConverter(DialogueKind.class, Words.of(DialogueKind.class))
        .registerConverter(Severity.class, Words.of(Severity.class))
        .registerConverter(Language.class, Words.of(Language.class))
        .registerConverter(FailOn.class, Words.of(FailOn.class))
        .registerConverter(ColorChoice.class, Words.of(ColorChoice.class))
        .setParameterExceptionHandler((e, args) -> misused(e, err))
        .setExecutionExceptionHandler((e, command, result) -> broken(e, err));
  }

  private static CommandLine suggestCommand(Streams streams) {
    return new CommandLine(new SuggestCommand(streams))
        .registerConverter(MessageKind.class, Words.of(MessageKind.class))
        .registerConverter(Emotion.class, Words.of(Emotion.class))
        .registerConverter(Motive.class, Words.of(Motive.class))
        .registerConverter(Stage.class, Words.of(Stage.class))
        .registerConverter(ReplyChannel.class, Words.of(ReplyChannel.class))
        .registerConverter(Register.class, Words.of(Register.class))
        .registerConverter(CustomerTag.class, Words.of(CustomerTag.class))
        .registerConverter(ReplyForm.class, Words.of(ReplyForm.class))
        .registerConverter(
            SuggestCommand.SuggestFormat.class, Words.of(SuggestCommand.SuggestFormat.class));
  }

  private static CommandLine packCommand(
      Streams streams, Function<Profile, ReplyChecker> standard) {
    return new CommandLine(new PackCommand())
        .addSubcommand(new PackNewCommand(streams))
        .addSubcommand(new PackTestCommand(streams, standard));
  }

  private static SelectPath path(String word) {
    try {
      return SelectPath.parse(word);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "expected a command, but there was none");
  }

  private static int misused(ParameterException e, PrintWriter err) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    err.println("heyan: " + e.getMessage());
    UnmatchedArgumentException.printSuggestions(e, err);
    err.println("Try '" + command + " --help'.");
    return ExitCodes.BAD_INPUT;
  }

  private static int broken(Throwable e, PrintWriter err) {
    err.println("heyan: something is wrong with heyan itself; please report this:");
    e.printStackTrace(err);
    return ExitCodes.INTERNAL;
  }
}
