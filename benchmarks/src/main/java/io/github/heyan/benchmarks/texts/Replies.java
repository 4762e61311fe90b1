package io.github.heyan.benchmarks.texts;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.heyan.checker.ReplyChecker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Texts to measure on. They are made up by the grammars beside this class, the same each time; or
 * replies are the lines of the file that {@code -Dreplies=FILE} names, and messages those of {@code
 * -Dmessages=FILE}.
 */
public final class Replies {
  private static final int CLEAN = 4_000;
  private static final int FAULTY = 1_000;
  private static final int MESSAGES = 1_000;
  private static final long SEED = 20_260_101L;

  private Replies() {}

  /**
   * Returns replies in which the standard rules find nothing: 4,000 of 57 characters on average, or
   * those of the file.
   */
  public static List<String> clean() {
    String file = System.getProperty("replies", "");
    return file.isEmpty()
        ? TextGrammar.read("replies.txt").texts("reply", CLEAN, new Random(SEED))
        : read(Path.of(file), false);
  }

  /**
   * Returns replies in each of which the standard rules find something: 1,000 of 57 characters on
   * average, or those of the file.
   */
  public static List<String> faulty() {
    String file = System.getProperty("replies", "");
    return file.isEmpty()
        ? TextGrammar.read("faults.txt", "replies.txt").texts("faulty", FAULTY, new Random(SEED))
        : read(Path.of(file), true);
  }

  /** Returns messages of customers: 1,000 made up, or those of the file. */
  public static List<String> messages() {
    String file = System.getProperty("messages", "");
    return file.isEmpty()
        ? TextGrammar.read("messages.txt").texts("message", MESSAGES, new Random(SEED))
        : lines(Path.of(file));
  }

  private static List<String> read(Path file, boolean faulty) {
    ReplyChecker rules = ReplyChecker.standard().withoutSuggestions().withoutSecondReader();
    List<String> replies =
        lines(file).stream()
            .filter(line -> rules.check(line).findings().isEmpty() != faulty)
            .toList();
    checkArgument(
        !replies.isEmpty(),
        "%s: expected replies %s findings, but there are none",
        file,
        faulty ? "with" : "without");
    return replies;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file, UTF_8).stream().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
