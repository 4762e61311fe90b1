package io.github.heyan.cli;

import io.github.heyan.checker.Profile;
import io.github.heyan.checker.ReplyChecker;
import io.github.heyan.reports.InputProblem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code heyan rewrite}: prints replies in better words, or puts them in place. */
@Command(
    name = "rewrite",
    description = "Prints replies in better words; where none are offered, as they are.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every reply can be sent as it is printed or put in place",
      "1:a reply has open slots, or faults for which no better words are offered",
      "2:bad usage, or input that could not be read; the rest is answered all the same"
    })
final class RewriteCommand implements Callable<Integer> {
  private final Streams streams;
  private final Function<Profile, ReplyChecker> standard;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description =
          "Files of replies: one a line, or JSON Lines with text and, optionally, id and"
              + " prev_customer where the name ends in .jsonl. A dash is standard input, which is"
              + " also read where no file is named.")
  private List<String> files = List.of();

  @Option(
      names = "--input",
      paramLabel = "txt|jsonl",
      description = "What the files are, whatever their names; for standard input txt if not said.")
  private Optional<InputFormat> input = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "text|jsonl",
      defaultValue = "text",
      description =
          "What is printed: a reply a line (the default), or an object a line that says what was"
              + " changed and which slots are open.")
  private RewriteFormat format = RewriteFormat.TEXT;

  @Option(names = "--diff", description = "Print only what changes, as lines with - and +.")
  private boolean diff;

  @Option(
      names = "--apply",
      description =
          "Put the rewrites without open slots into the files. The rest of each file stays as it"
              + " is, byte for byte.")
  private boolean apply;

  @Mixin private RuleOptions rules = new RuleOptions();

  /** The forms of the output. */
  enum RewriteFormat {
    TEXT,
    JSONL
  }

  RewriteCommand(Streams streams, Function<Profile, ReplyChecker> standard) {
    this.streams = streams;
    this.standard = standard;
  }

  @Override
  public Integer call() {
    List<InputFile> inputs = inputs();
    Notices notices = new Notices(streams.errPrinter(), false);
    return rules
        .checker(standard, streams, notices)
        .map(checker -> rewrite(inputs, checker, notices))
        .orElse(ExitCodes.BAD_INPUT);
  }

  private int rewrite(List<InputFile> inputs, ReplyChecker checker, Notices notices) {
    Writer target = streams.outWriter();
    RewriteRun run = new RewriteRun(checker, notices);
    try {
      for (InputFile file : inputs) {
        rewrite(file, run, target);
      }
      target.flush();
    } catch (IOException e) {
      notices.outputProblem(new UncheckedIOException(e));
    } catch (UncheckedIOException e) {
      notices.outputProblem(e);
    }
    return run.exitCode();
  }

  private void rewrite(InputFile file, RewriteRun run, Writer target) throws IOException {
    if (!apply) {
      RewriteWriter writer = writer();
      read(file, run, reply -> writer.write(reply, target));
      return;
    }
    FileRewrite rewrite = new FileRewrite(Path.of(file.argument()));
    read(file, run, rewrite::add);
    try {
      rewrite.apply();
      target.append(file.name() + ": " + rewrite.size() + " rewritten\n");
    } catch (IOException e) {
      run.report(new InputProblem(file.name(), 0, 0, file.problem(e)));
    }
  }

  private void read(InputFile file, RewriteRun run, Consumer<RewrittenReply> taker) {
    try (InputStream in = file.open(streams)) {
      run.read(file.name(), kind(file).open(file.name(), in, InputOptions.NONE), taker);
    } catch (IOException e) {
      run.report(new InputProblem(file.name(), 0, 0, file.problem(e)));
    }
  }

  private RewriteWriter writer() {
    if (diff) {
      return RewriteWriter.DIFF;
    }
    return format == RewriteFormat.JSONL ? new RewriteJson() : RewriteWriter.TEXT;
  }

  private InputFormat kind(InputFile file) {
    return input.orElse(InputFormat.of(file.argument()));
  }

  private List<InputFile> inputs() {
    List<InputFile> inputs = InputFile.named(files, "replies", streams, spec);
    for (InputFile file : inputs) {
      if (kind(file) != InputFormat.TXT && kind(file) != InputFormat.JSONL) {
        throw refused("%s must be a file of text or JSON Lines".formatted(file.name()));
      }
      if (apply && file.isStandardInput()) {
        throw refused("--apply needs files, but there is standard input");
      }
    }
    return inputs;
  }

  private ParameterException refused(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
