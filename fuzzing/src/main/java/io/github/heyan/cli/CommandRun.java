package io.github.heyan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.heyan.checker.ReplyChecker;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Set;

/**
 * Runs the command without a process. Stands in its package, because the command has no public
 * class.
 *
 * @param exitCode what it ends with
 * @param out what it writes to standard output
 * @param err what it writes to standard error
 */
public record CommandRun(int exitCode, String out, String err) {

  /** Runs {@code heyan} with {@code args} on {@code input}. */
  public static CommandRun of(byte[] input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams = new Streams(new ByteArrayInputStream(input), out, err, Set.of(), true);
    int exitCode = HeyanCommand.run(streams, ReplyChecker::standard, args);
    return new CommandRun(exitCode, out.toString(UTF_8), err.toString(UTF_8));
  }
}
