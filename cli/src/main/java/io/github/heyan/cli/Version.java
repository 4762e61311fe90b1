package io.github.heyan.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Reads the version from the manifest of the jar. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"heyan " + number().orElse("(not from a jar)")};
  }

  /** Returns the version, or empty where the classes are from no jar. */
  static Optional<String> number() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion());
  }
}
