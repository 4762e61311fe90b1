package io.github.heyan.benchmarks.process;

import io.github.heyan.benchmarks.texts.MadeUpPack;
import io.github.heyan.checker.ReplyChecker;
import io.github.heyan.core.customer.CustomerReader;
import java.io.IOException;
import java.lang.ref.Reference;

/** Loads what is named, says so, and keeps it until its input ends: for a look at the heap. */
public final class Loaded {
  private static final String REPLY = "您好，这个业务不能办。是您自己没看清楚。";

  private Loaded() {}

  /**
   * Loads and waits.
   *
   * @param args {@code hello} for nothing, {@code checker}, {@code both} for checker and reader, or
   *     a number of made-up rules
   */
  public static void main(String[] args) throws IOException {
    Object[] kept =
        switch (args[0]) {
          case "hello" -> new Object[0];
          case "checker" -> new Object[] {used(ReplyChecker.standard())};
          case "both" ->
              new Object[] {used(ReplyChecker.standard()), used(CustomerReader.standard())};
          default -> new Object[] {used(MadeUpPack.checker(Integer.parseInt(args[0])))};
        };
    try {
      System.out.println("ready");
      System.in.readAllBytes();
    } finally {
      Reference.reachabilityFence(kept);
    }
  }

  private static ReplyChecker used(ReplyChecker checker) {
    checker.check(REPLY);
    return checker;
  }

  private static CustomerReader used(CustomerReader reader) {
    reader.read("年费又扣了300元，退给我！");
    return reader;
  }
}
