package io.github.heyan.core.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.heyan.core.cue.Exemption;
import java.util.Optional;

/**
 * A pack as far as core reads it: lists, shared exceptions, helper cues and acts. Immutable but for
 * the lists, which compile when first asked for.
 */
public final class Pack {
  private final String id;
  private final String version;
  private final ImmutableList<Pack> uses;
  private final ListBook lists;
  private final ImmutableMap<String, Exemption> exemptions;
  private final ImmutableMap<String, YamlValue> exemptionPlaces;
  private final ImmutableList<CueEntry> cues;

  Pack(
      String id,
      String version,
      ImmutableList<Pack> uses,
      ListBook lists,
      ImmutableMap<String, Exemption> exemptions,
      ImmutableMap<String, YamlValue> exemptionPlaces,
      ImmutableList<CueEntry> cues) {
    this.id = id;
    this.version = version;
    this.uses = uses;
    this.lists = lists;
    this.exemptions = exemptions;
    this.exemptionPlaces = exemptionPlaces;
    this.cues = cues;
  }

  /** Returns the id. */
  public String id() {
    return id;
  }

  /** Returns the version. */
  public String version() {
    return version;
  }

  /** Returns the packs whose names this one may use, in order of preference. */
  public ImmutableList<Pack> uses() {
    return uses;
  }

  /** Returns the acts and helper cues in the order of the files. */
  public ImmutableList<CueEntry> cues() {
    return cues;
  }

  /** Returns the shared exceptions by id. */
  public ImmutableMap<String, Exemption> exemptions() {
    return exemptions;
  }

  /** Returns where the shared exception {@code id} stands, if it is of this pack. */
  public Optional<YamlValue> placeOfExemption(String id) {
    return Optional.ofNullable(exemptionPlaces.get(id));
  }

  boolean hasCue(String id) {
    String name = this.id + "/" + id;
    return cues.stream().anyMatch(entry -> entry.cue().name().equals(name));
  }

  ListBook lists() {
    return lists;
  }
}
