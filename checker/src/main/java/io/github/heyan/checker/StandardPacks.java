package io.github.heyan.checker;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.heyan.core.Act;
import io.github.heyan.core.pack.PackSource;

/** The packs that Heyan brings along, read once and when first asked for. */
final class StandardPacks {
  private StandardPacks() {}

  /** Returns the standard packs, each after those that it uses. */
  static ImmutableList<RulePack> all() {
    return Holder.PACKS;
  }

  /** Reads the standard packs anew, with further entries by the names of their lists. */
  static ImmutableList<RulePack> read(ImmutableListMultimap<String, String> additions) {
    PackSource base = PackSource.of(Act.class, "packs/zh-base");
    PackSource service = PackSource.of(ReplyChecker.class, "packs/zh-service");
    RulePack first = RulePack.read(base, ImmutableList.of(), additions);
    return ImmutableList.of(first, RulePack.read(service, ImmutableList.of(first), additions));
  }

  private static final class Holder {
    static final ImmutableList<RulePack> PACKS = read(ImmutableListMultimap.of());
  }
}
