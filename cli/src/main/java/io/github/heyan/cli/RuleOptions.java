package io.github.heyan.cli;

import io.github.heyan.checker.Profile;
import io.github.heyan.checker.ReplyChecker;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** What the rules are: a profile of the standard ones, and further packs. */
final class RuleOptions {
  @Option(
      names = "--profile",
      paramLabel = "bank|ecommerce|strict",
      defaultValue = "bank",
      description =
          "What the standard rules are made for: a bank (the default), a shop, where 亲 and 哦 are"
              + " house style, or a strict review, where every hint is a warning.")
  private Profile profile = Profile.BANK;

  @Option(
      names = "--pack",
      paramLabel = "PACK",
      description =
          "A further pack of rules: a YAML file or a folder with a pack.yaml. May be repeated.")
  private List<String> packs = List.of();

  /** Returns the checker, or empty where a pack has problems, which are reported. */
  Optional<ReplyChecker> checker(Function<Profile, ReplyChecker> standard, Notices notices) {
    return Packs.join(() -> standard.apply(profile), packs, notices);
  }
}
