package io.github.heyan.core.customer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.heyan.core.PackException;
import io.github.heyan.core.pack.Pack;
import io.github.heyan.core.pack.PackReader;
import io.github.heyan.core.pack.PackSource;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A pack that tells a {@link CustomerReader} what to look for: taxonomies, signals, slots, needs.
 * Immutable and safe to share.
 */
public final class CustomerPack {
  private final Pack pack;
  private final CustomerSections.Content content;

  private CustomerPack(Pack pack, CustomerSections.Content content) {
    this.pack = pack;
    this.content = content;
  }

  /**
   * Reads a pack from a YAML file or a folder with a {@code pack.yaml}. It may use the standard
   * pack {@code zh-customer}.
   *
   * @throws PackException with all problems of the pack, if there are any
   */
  public static CustomerPack read(Path path) {
    return read(PackSource.of(path), ImmutableList.of(standard()));
  }

  /**
   * Reads a pack from YAML text.
   *
   * @param name stands for the file in messages
   * @throws PackException with all problems of the pack, if there are any
   */
  public static CustomerPack parse(String name, String yaml) {
    return read(PackSource.of(name, yaml), ImmutableList.of(standard()));
  }

  /** Returns the standard pack, read once and when first asked for. */
  static CustomerPack standard() {
    return Standard.PACK;
  }

  private static final class Standard {
    static final CustomerPack PACK =
        CustomerPack.read(
            PackSource.of(CustomerPack.class, "packs/zh-customer"), ImmutableList.of());
  }

  static CustomerPack read(PackSource source, List<CustomerPack> known) {
    Map<String, Pack> packs = new LinkedHashMap<>();
    known.forEach(each -> packs.put(each.pack.id(), each.pack));
    PackReader.Result<CustomerSections.Content> read =
        PackReader.read(source, ImmutableMap.copyOf(packs), new CustomerSections(known));
    CustomerPack pack = new CustomerPack(read.pack(), read.extension());
    // What is compiled was proven when it was.
    if (!source.isCompiled()) {
      CustomerProof.check(pack);
    }
    return pack;
  }

  /** Returns the id. */
  public String id() {
    return pack.id();
  }

  /** Returns the version. */
  public String version() {
    return pack.version();
  }

  /** Returns the taxonomies that the pack declares. */
  public List<Taxonomy> taxonomies() {
    return content.taxonomies();
  }

  ImmutableList<Signal> signals() {
    return content.signals();
  }

  ImmutableList<SlotCue> slots() {
    return content.slots();
  }

  ImmutableList<NeedCue> needs() {
    return content.needs();
  }

  /** Returns what is added to the log-odds of labels whatever the message. */
  ImmutableMap<String, Double> bias() {
    return content.bias();
  }

  /** Returns id and version. */
  @Override
  public String toString() {
    return id() + " " + version();
  }
}
