package io.github.heyan.cli;

import io.github.heyan.core.customer.CustomerPack;
import io.github.heyan.core.customer.CustomerReader;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The packs for customers that are read beside the standard one. */
final class CustomerPacks {
  @Option(
      names = "--pack",
      paramLabel = "PACK",
      description =
          "A further pack for customers, of taxonomies, signals, slots, needs: a YAML file or a"
              + " folder with a pack.yaml. May be repeated.")
  private List<String> files = List.of();

  /** Returns {@code reader} with the packs, or empty where one has problems, which are reported. */
  Optional<CustomerReader> join(CustomerReader reader, Notices notices) {
    List<CustomerPack> packs = Packs.read(files, CustomerPack::read, notices);
    if (notices.hasProblems()) {
      return Optional.empty();
    }
    if (packs.isEmpty()) {
      return Optional.of(reader);
    }
    try {
      return Optional.of(reader.with(packs.toArray(CustomerPack[]::new)));
    } catch (IllegalArgumentException e) {
      notices.problem("heyan: " + e.getMessage());
      return Optional.empty();
    }
  }
}
