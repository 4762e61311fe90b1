package io.github.heyan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Standard input, output and error, always UTF-8 whatever the locale.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param terminals which of them are terminals
 * @param isColourless whether the user wants no colour in terminals
 */
record Streams(
    InputStream in,
    OutputStream out,
    OutputStream err,
    Set<Terminal> terminals,
    boolean isColourless) {

  /** A stream that may be a terminal. */
  enum Terminal {
    IN('0'),
    OUT('1'),
    ERR('2');

    private final char number;

    Terminal(char number) {
      this.number = number;
    }
  }

  static Streams ofProcess() {
    Map<String, String> environment = System.getenv();
    return new Streams(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        terminals(System.getProperty("heyan.terminals", "")),
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || environment.getOrDefault("TERM", "").equals("dumb"));
  }

  // Java 17 cannot tell the streams apart, so the script does: by their numbers, such as "02".
  static Set<Terminal> terminals(String numbers) {
    Set<Terminal> terminals = EnumSet.noneOf(Terminal.class);
    for (Terminal stream : Terminal.values()) {
      if (numbers.indexOf(stream.number) >= 0) {
        terminals.add(stream);
      }
    }
    return terminals;
  }

  boolean isTerminal(Terminal stream) {
    return terminals.contains(stream);
  }

  /** Returns a writer on standard output that is flushed where its user says so. */
  Writer outWriter() {
    return new OutputStreamWriter(out, UTF_8);
  }

  /** Returns a printer on standard output for words that are not a report. */
  PrintWriter outPrinter() {
    return new PrintWriter(out, true, UTF_8);
  }

  /** Returns a printer on standard error. */
  PrintWriter errPrinter() {
    return new PrintWriter(err, true, UTF_8);
  }
}
