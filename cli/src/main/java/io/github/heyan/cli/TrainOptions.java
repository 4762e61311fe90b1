package io.github.heyan.cli;

import io.github.heyan.training.CorpusException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a model is learned from, and where it goes. */
final class TrainOptions {
  @Parameters(
      paramLabel = "CORPUS",
      description = "The labelled texts: a file, or a folder of files.")
  private Path corpus = Path.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "MODEL",
      required = true,
      description = "The file to write.")
  private Path output = Path.of("");

  /** Learns from a corpus. */
  @FunctionalInterface
  interface Training {
    /** Returns what is to be told of the model that {@link #write} has written. */
    String run(Path corpus) throws IOException;
  }

  /** Runs {@code training}; what is wrong with the corpus or the output is reported. */
  int run(Streams streams, Training training) {
    Notices notices = new Notices(streams.errPrinter(), false);
    try {
      checkOutput();
      streams.outPrinter().println(training.run(corpus));
    } catch (CorpusException e) {
      e.problems().forEach(notices::problem);
    } catch (UnwritableException e) {
      notices.problem(output + ": " + e.getMessage());
    } catch (IOException e) {
      notices.problem(corpus + ": " + new InputFile(corpus.toString()).problem(e));
    }
    return notices.hasProblems() ? ExitCodes.BAD_INPUT : ExitCodes.CLEAN;
  }

  /** Refuses an output that cannot be written, before long work. */
  private void checkOutput() throws UnwritableException {
    if (Files.isDirectory(output)) {
      throw new UnwritableException("must be a file, but is a folder");
    }
    Path folder = output.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new UnwritableException("must be in a folder that exists");
    }
  }

  /** Writes {@code model} and returns a line that says so. */
  String write(byte[] model) throws IOException {
    try {
      Files.write(output, model);
    } catch (IOException e) {
      throw new UnwritableException("must be writable, but: " + e.getMessage());
    }
    return "wrote " + output + ": " + model.length + " bytes";
  }

  /** Thrown where the model cannot be written. */
  private static final class UnwritableException extends IOException {
    private static final long serialVersionUID = 1;

    UnwritableException(String message) {
      super(message);
    }
  }
}
