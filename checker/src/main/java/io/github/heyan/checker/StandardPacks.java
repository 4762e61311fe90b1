package io.github.heyan.checker;

import com.google.common.collect.ImmutableList;
import io.github.heyan.core.Act;
import io.github.heyan.core.pack.PackSource;

/** The packs that Heyan brings along, read once and when first asked for. */
final class StandardPacks {
  private StandardPacks() {}

  /** Returns the standard packs, each after those that it uses. */
  static ImmutableList<RulePack> all() {
    return Holder.PACKS;
  }

  private static final class Holder {
    static final ImmutableList<RulePack> PACKS = read();

    private static ImmutableList<RulePack> read() {
      RulePack base = RulePack.read(PackSource.of(Act.class, "packs/zh-base"), ImmutableList.of());
      RulePack service =
          RulePack.read(
              PackSource.of(ReplyChecker.class, "packs/zh-service"), ImmutableList.of(base));
      return ImmutableList.of(base, service);
    }
  }
}
