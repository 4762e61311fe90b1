package io.github.heyan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code heyan pack new}: writes a pack to begin with. */
@Command(
    name = "new",
    description = "Writes a small pack with comments, to be changed into one of your own.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the pack was written",
      "2:bad usage, or the file is there already or cannot be written"
    })
final class PackNewCommand implements Callable<Integer> {
  private static final String STARTER = "starter-pack.yaml";
  private static final String STANDARD_OUTPUT = "-";

  private final Streams streams;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      defaultValue = "pack.yaml",
      description = "The file to write, pack.yaml if not said; a dash is standard output.")
  private String file = "pack.yaml";

  PackNewCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Notices notices = new Notices(streams.errPrinter(), false);
    if (file.equals(STANDARD_OUTPUT)) {
      print(notices);
    } else {
      write(notices);
    }
    return notices.hasProblems() ? ExitCodes.BAD_INPUT : ExitCodes.CLEAN;
  }

  private void print(Notices notices) {
    try (Writer out = streams.outWriter()) {
      out.write(new String(starter(), UTF_8));
    } catch (IOException e) {
      notices.outputProblem(new UncheckedIOException(e));
    }
  }

  private void write(Notices notices) {
    try {
      Files.write(Path.of(file), starter(), StandardOpenOption.CREATE_NEW);
      PrintWriter out = streams.outPrinter();
      out.println("wrote " + file + "; try it: heyan pack test " + file);
    } catch (FileAlreadyExistsException e) {
      notices.problem(file + ": must be a new file, but is there already");
    } catch (NoSuchFileException e) {
      notices.problem(file + ": must be in a folder that is there, but is not");
    } catch (InvalidPathException e) {
      notices.problem(file + ": must be the name of a file, but: " + e.getReason());
    } catch (IOException e) {
      notices.problem(file + ": " + new InputFile(file).problem(e).replace("read", "written"));
    }
  }

  private static byte[] starter() throws IOException {
    try (InputStream in = PackNewCommand.class.getResourceAsStream(STARTER)) {
      return Objects.requireNonNull(in, STARTER).readAllBytes();
    }
  }
}
