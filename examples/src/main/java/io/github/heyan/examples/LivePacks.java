package io.github.heyan.examples;

import io.github.heyan.checker.ReloadingChecker;
import io.github.heyan.checker.ReplyChecker;
import java.nio.file.Path;
import java.time.Duration;

/** The second program of the guide to writing rules: checks by a pack that may change. */
public final class LivePacks {
  private LivePacks() {}

  /** Prints the verdict on a reply; the first argument is the pack. */
  public static void main(String[] args) {
    Path pack = Path.of(args[0]);
    // GUIDE:begin
    ReloadingChecker reloading =
        ReloadingChecker.watch(
            ReplyChecker.standard(), Duration.ofSeconds(5), System.err::println, pack);
    System.out.println(reloading.checker().check("您转走以后验证码都收不到。").verdict());
    reloading.close();
    // GUIDE:end
  }
}
