package io.github.heyan.cli;

import io.github.heyan.core.customer.CustomerReader;
import io.github.heyan.training.CorpusException;
import io.github.heyan.training.CustomerTraining;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code heyan train customer}: learns the model that customers' messages are read with. */
@Command(
    name = "customer",
    description =
        "Learns the model that customers' messages are read with, and tells how well it reads the"
            + " briefs that are set aside.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the model was written",
      "2:bad usage, or a corpus that cannot be read or a model that cannot be written"
    })
final class TrainCustomerCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(
      paramLabel = "CORPUS",
      description = "The labelled messages: a .tsv file, or a folder of them.")
  private Path corpus = Path.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "MODEL",
      required = true,
      description = "The file to write.")
  private Path output = Path.of("");

  TrainCustomerCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Notices notices = new Notices(streams.errPrinter(), false);
    try {
      CustomerTraining training = CustomerTraining.of(corpus);
      byte[] model = training.train();
      if (!isWritten(model, notices)) {
        return ExitCodes.BAD_INPUT;
      }
      PrintWriter out = streams.outPrinter();
      out.println("wrote " + output + ": " + model.length + " bytes");
      out.println(training.evaluate(reader(model)));
    } catch (CorpusException e) {
      e.problems().forEach(notices::problem);
    } catch (IOException e) {
      notices.problem(corpus + ": " + new InputFile(corpus.toString()).problem(e));
    }
    return notices.hasProblems() ? ExitCodes.BAD_INPUT : ExitCodes.CLEAN;
  }

  private boolean isWritten(byte[] model, Notices notices) {
    if (Files.isDirectory(output)) {
      notices.problem(output + ": must be a file, but is a folder");
      return false;
    }
    try {
      Files.write(output, model);
      return true;
    } catch (NoSuchFileException e) {
      notices.problem(output + ": must be in a folder that exists");
    } catch (IOException e) {
      notices.problem(output + ": must be writable, but: " + e.getMessage());
    }
    return false;
  }

  private static CustomerReader reader(byte[] model) throws IOException {
    return CustomerReader.ofPacks().with(new ByteArrayInputStream(model));
  }
}
