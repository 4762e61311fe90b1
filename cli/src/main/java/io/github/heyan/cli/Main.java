package io.github.heyan.cli;

import io.github.heyan.checker.ReplyChecker;

/** Runs the command on the streams of the process. */
final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(HeyanCommand.run(Streams.ofProcess(), ReplyChecker::standard, args));
  }
}
