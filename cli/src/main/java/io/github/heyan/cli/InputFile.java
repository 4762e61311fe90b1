package io.github.heyan.cli;

import io.github.heyan.cli.Streams.Terminal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * A file, or standard input, as the command line names it.
 *
 * @param argument the word of the command line
 */
record InputFile(String argument) {
  static final String STANDARD_INPUT = "-";

  /**
   * Returns the files that the command line names; standard input where it names none.
   *
   * @param holds what the files hold, for people
   * @throws ParameterException if none is named and standard input is a terminal
   */
  static List<InputFile> named(
      List<String> arguments, String holds, Streams streams, CommandSpec spec) {
    if (!arguments.isEmpty()) {
      return arguments.stream().map(InputFile::new).toList();
    }
    if (streams.isTerminal(Terminal.IN)) {
      throw new ParameterException(
          spec.commandLine(),
          "expected files, or " + holds + " on standard input, but there are none");
    }
    return List.of(new InputFile(STANDARD_INPUT));
  }

  boolean isStandardInput() {
    return argument.equals(STANDARD_INPUT);
  }

  /** Returns the name for people. */
  String name() {
    return isStandardInput() ? "<stdin>" : argument;
  }

  InputStream open(Streams streams) throws IOException {
    if (isStandardInput()) {
      return streams.in();
    }
    try {
      Path path = Path.of(argument);
      if (Files.isDirectory(path)) {
        throw new IOException("must be a file, but is a folder");
      }
      return Files.newInputStream(path);
    } catch (InvalidPathException e) {
      throw new IOException("must be the name of a file, but: " + e.getReason(), e);
    }
  }

  /** Returns what is wrong with it, for people. */
  String problem(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "must be a file, but does not exist";
    }
    if (e instanceof AccessDeniedException) {
      return "must be readable, but access is denied";
    }
    if (e instanceof FileSystemException named && named.getReason() != null) {
      return "cannot be read: " + named.getReason();
    }
    return Optional.ofNullable(e.getMessage()).orElse("cannot be read");
  }
}
