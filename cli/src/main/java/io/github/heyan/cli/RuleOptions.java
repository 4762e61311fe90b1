package io.github.heyan.cli;

import io.github.heyan.checker.Profile;
import io.github.heyan.checker.ReplyChecker;
import io.github.heyan.checker.SecondReader;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What replies are checked with: a profile of the standard rules, further packs, a model. */
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

  @Mixin private ModelOptions model = new ModelOptions();

  /** Returns the checker, or empty where a pack or the model has problems, which are reported. */
  Optional<ReplyChecker> checker(
      Function<Profile, ReplyChecker> standard, Streams streams, Notices notices) {
    return Packs.join(() -> standard.apply(profile), packs, notices)
        .flatMap(checker -> withModel(checker, streams, notices));
  }

  private Optional<ReplyChecker> withModel(ReplyChecker checker, Streams streams, Notices notices) {
    if (model.isNone()) {
      return Optional.of(checker.withoutSecondReader());
    } else if (model.isStandard()) {
      return Optional.of(checker);
    }
    return model.load(streams, notices, in -> checker.with(SecondReader.read(in)));
  }
}
