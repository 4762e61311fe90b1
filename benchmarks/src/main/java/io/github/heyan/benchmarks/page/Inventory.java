package io.github.heyan.benchmarks.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.heyan.benchmarks.peers.StandardPatterns;
import io.github.heyan.benchmarks.texts.Replies;
import io.github.heyan.checker.ReplyChecker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;

/** Says on what texts is measured, and what is looked for in them. */
public final class Inventory {
  private Inventory() {}

  /**
   * Writes a file of facts.
   *
   * @param args the file
   */
  public static void main(String[] args) throws IOException {
    StandardPatterns packs = StandardPatterns.read();
    String facts =
        texts("clean replies", Replies.clean())
            + texts("replies with findings", Replies.faulty())
            + texts("messages of customers", Replies.messages())
            + texts("patterns of rules, acts and cues, for engines of patterns", packs.patterns())
            + texts("fixed words in these and their lists, for searchers of words", packs.words())
            + fact("rules of the standard checker", ReplyChecker.standard().rules().size(), "");
    Files.writeString(Path.of(args[0]), facts, UTF_8);
  }

  private static String texts(String what, Collection<String> texts) {
    double mean = texts.stream().mapToInt(String::length).average().orElse(0);
    return fact(what, texts.size(), String.format(Locale.ROOT, "%.1f", mean));
  }

  private static String fact(String what, int count, String mean) {
    return String.format(Locale.ROOT, "text\t%s\t%,d\t%s%n", what, count, mean);
  }
}
