package io.github.heyan.core.complaint;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import io.github.heyan.core.PackException;
import io.github.heyan.core.pack.PackReader;
import io.github.heyan.core.pack.PackSource;
import io.github.heyan.core.pack.Suggestions;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The deadlines that regulations set, as data with a version.
 *
 * <pre>{@code
 * Deadlines deadlines = Deadlines.standard();
 * DeadlineRule rule = deadlines.choose(DeadlineKind.SIMPLE, received).orElseThrow();
 * LocalDate due = DeadlineCalculator.of(rule).due(received);
 * }</pre>
 *
 * <p>The standard data hold the order of 2020 (银保监会令2020年第3号) and, unverified, its predecessor of
 * 2012 and the order of the People's Bank (人民银行令〔2020〕第5号). They are no legal advice. What is
 * unverified can be read and asked for by its id, but {@link #choose} passes it over unless {@link
 * #withUnverified()} was called. A bank states stricter times of its own in a file of its own.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Deadlines {
  private static final String FILE = "deadlines.yaml";

  private final String version;
  private final ImmutableList<DeadlineRule> rules;
  private final boolean unverifiedToo;

  private Deadlines(String version, ImmutableList<DeadlineRule> rules, boolean unverifiedToo) {
    this.version = version;
    this.rules = rules;
    this.unverifiedToo = unverifiedToo;
  }

  /** Returns the standard data, read once and when first asked for. */
  public static Deadlines standard() {
    return Standard.DEADLINES;
  }

  private static final class Standard {
    static final Deadlines DEADLINES = parse(FILE, text());

    private static String text() {
      try (InputStream in = Deadlines.class.getResourceAsStream(FILE)) {
        if (in == null) {
          throw new FileNotFoundException(FILE);
        }
        return new String(in.readAllBytes(), UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * Reads deadlines from a YAML file or a folder with a {@code pack.yaml}.
   *
   * @throws PackException with all problems of the file, if there are any
   */
  public static Deadlines read(Path path) {
    return read(PackSource.of(path));
  }

  /**
   * Reads deadlines from YAML text.
   *
   * @param name stands for the file in messages
   * @throws PackException with all problems of the text, if there are any
   */
  public static Deadlines parse(String name, String yaml) {
    return read(PackSource.of(name, yaml));
  }

  private static Deadlines read(PackSource source) {
    PackReader.Result<ImmutableList<DeadlineRule>> read =
        PackReader.read(source, Map.of(), new DeadlineSections());
    return new Deadlines(read.pack().version(), read.extension(), false);
  }

  /** Returns the version of the data. */
  public String version() {
    return version;
  }

  /** Returns all rules, unverified ones too, in the order of the file. */
  public List<DeadlineRule> rules() {
    return rules;
  }

  /** Returns these deadlines so that {@link #choose} takes unverified rules too. */
  public Deadlines withUnverified() {
    return new Deadlines(version, rules, true);
  }

  /**
   * Returns the rule of an id, verified or not.
   *
   * @throws IllegalArgumentException if there is none
   */
  public DeadlineRule rule(String id) {
    Optional<DeadlineRule> found = rules.stream().filter(each -> each.id().equals(id)).findFirst();
    checkArgument(
        found.isPresent(),
        "unknown deadline \"%s\"%s",
        id,
        Suggestions.suffix(id, rules.stream().map(DeadlineRule::id).toList()));
    return found.orElseThrow();
  }

  /**
   * Returns the rule for what is received on {@code received}: that of the regulation in force
   * then, of several the latest. Empty if none is known, or none verified.
   */
  public Optional<DeadlineRule> choose(DeadlineKind kind, LocalDate received) {
    ImmutableList<DeadlineRule> fitting =
        rules.stream()
            .filter(rule -> rule.kind() == kind && rule.regulation().isInForce(received))
            .filter(rule -> rule.verified() || unverifiedToo)
            .collect(toImmutableList());
    return fitting.stream().max(Comparator.comparing(rule -> rule.regulation().from()));
  }
}
