package io.github.heyan.cli;

import io.github.heyan.cli.Streams.Terminal;
import io.github.heyan.core.customer.CustomerReader;
import io.github.heyan.reports.InputProblem;
import io.github.heyan.reports.ReadMessage;
import io.github.heyan.reports.ReadingFormat;
import io.github.heyan.reports.ReadingWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code heyan read}: reads customers' messages. */
@Command(
    name = "read",
    description = "Reads customers' messages: kind, cause, motives, emotion, demands, signals.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:everything was read",
      "2:bad usage, or input that could not be read; the rest is answered all the same"
    })
final class ReadCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description =
          "Files of messages: one a line, or JSON Lines with text and, optionally, id where the"
              + " name ends in .jsonl. A dash is standard input, which is also read where no file"
              + " is named.")
  private List<String> files = List.of();

  @Option(
      names = "--input",
      paramLabel = "txt|jsonl",
      description = "What the files are, whatever their names; for standard input txt if not said.")
  private Optional<InputFormat> input = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "text|json|jsonl",
      defaultValue = "text",
      description =
          "The form of the output: for people (the default), one array, an object a line.")
  private ReadFormat format = ReadFormat.TEXT;

  @Mixin private ModelOptions model = new ModelOptions();

  @Mixin private CustomerPacks packs = new CustomerPacks();

  ReadCommand(Streams streams) {
    this.streams = streams;
  }

  /** The forms of the output. */
  enum ReadFormat {
    TEXT,
    JSON,
    JSONL
  }

  @Override
  public Integer call() {
    List<InputFile> inputs = inputs();
    Notices notices =
        new Notices(
            streams.errPrinter(),
            streams.isTerminal(Terminal.ERR) && !streams.isTerminal(Terminal.OUT));
    try {
      reader(notices)
          .flatMap(reader -> packs.join(reader, notices))
          .ifPresent(reader -> read(inputs, reader, notices));
    } catch (UncheckedIOException e) {
      notices.outputProblem(e);
    }
    notices.clear();
    return notices.hasProblems() ? ExitCodes.BAD_INPUT : ExitCodes.CLEAN;
  }

  private Optional<CustomerReader> reader(Notices notices) {
    if (model.isNone()) {
      return Optional.of(CustomerReader.ofPacks());
    } else if (model.isStandard()) {
      return Optional.of(CustomerReader.standard());
    }
    return model.load(streams, notices, CustomerReader.ofPacks()::with);
  }

  private void read(List<InputFile> inputs, CustomerReader reader, Notices notices) {
    ReadingWriter writer =
        switch (format) {
          case TEXT -> ReadingFormat.text().to(streams.outWriter());
          case JSON -> ReadingFormat.prettyArray().to(streams.outWriter());
          case JSONL -> ReadingFormat.lines().to(streams.outWriter());
        };
    writer.begin();
    for (InputFile file : inputs) {
      try (InputStream in = file.open(streams)) {
        read(
            file.name(),
            kind(file).open(file.name(), in, InputOptions.MESSAGES),
            reader,
            writer,
            notices);
      } catch (IOException e) {
        notices.problem(new InputProblem(file.name(), 0, 0, file.problem(e)).toString());
      }
    }
    writer.end();
  }

  private static void read(
      String file,
      ReplyReader messages,
      CustomerReader reader,
      ReadingWriter writer,
      Notices notices)
      throws IOException {
    messages.forEach(
        file,
        message -> {
          writer.write(
              new ReadMessage(
                  message.id(),
                  Optional.of(message.origin()),
                  message.text(),
                  reader.read(message.text())));
          notices.step();
        },
        problem -> notices.problem(problem.toString()));
  }

  private InputFormat kind(InputFile file) {
    return input.orElse(InputFormat.of(file.argument()));
  }

  private List<InputFile> inputs() {
    List<InputFile> inputs = InputFile.named(files, "messages", streams, spec);
    for (InputFile file : inputs) {
      if (kind(file).missing(InputOptions.MESSAGES).isPresent()) {
        throw new ParameterException(
            spec.commandLine(),
            "expected lines of text, or .jsonl, but was \"" + file.argument() + "\"");
      }
    }
    return inputs;
  }
}
