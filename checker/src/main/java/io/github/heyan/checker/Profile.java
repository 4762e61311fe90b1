package io.github.heyan.checker;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import io.github.heyan.core.pack.PackSource;

/**
 * What kind of house the replies are from. A profile is a pack of amendments to the standard rules,
 * so that a team's own packs may amend them further.
 */
public enum Profile {
  /** A bank, or a house that speaks as formally: the standard rules as they are. */
  BANK,

  /** A shop, where 亲 and 哦 are house style: rules on a bank's register are off. */
  ECOMMERCE,

  /** Nothing is let pass: every hint is a warning. For reviewing canned replies once. */
  STRICT;

  /** Returns the word used on the command line. */
  public String id() {
    return Ascii.toLowerCase(name());
  }

  /** Returns the packs of the profile: the standard ones and its amendments. */
  ImmutableList<RulePack> packs() {
    return ImmutableList.<RulePack>builder().addAll(StandardPacks.all()).add(amendments()).build();
  }

  private RulePack amendments() {
    PackSource source = PackSource.of(ReplyChecker.class, "packs/profile-" + id());
    return RulePack.read(source, StandardPacks.all());
  }
}
