package io.github.heyan.checker;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import io.github.heyan.core.PackException;
import io.github.heyan.core.PackProblem;
import io.github.heyan.core.pack.Example;
import io.github.heyan.core.pack.Pack;
import io.github.heyan.core.pack.PackReader;
import io.github.heyan.core.pack.PackSource;
import io.github.heyan.core.pack.YamlValue;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A pack of rules, read but not yet joined with others: give it to {@link ReplyChecker#with}.
 *
 * <p>Immutable and safe to share.
 */
public final class RulePack {
  private final Pack pack;
  private final ImmutableList<Category> categories;
  private final ImmutableList<Rule> rules;
  private final ImmutableList<Amendment> amendments;

  /** Compiled when first asked for: a pack that is only looked at needs no tables. */
  private volatile @Nullable PackCues cues;

  /**
   * A sentence on which a rule is known to fail.
   *
   * @param rule id of the rule
   * @param text the sentence; where it has the marks 〔 and 〕, the rule should find just these words
   * @param customer the customer's message before it
   * @param flag whether the rule should find something in it, and not nothing
   * @param file the file where it stands
   * @param line the line of that file, from 1
   * @param column the column of that line, from 1
   */
  public record Gap(
      String rule,
      String text,
      Optional<String> customer,
      boolean flag,
      String file,
      int line,
      int column) {

    private static Gap of(String rule, Example gap) {
      PackProblem place = gap.source().problem("");
      return new Gap(
          rule,
          PackProof.marked(gap.text(), gap.spans()),
          gap.customer(),
          !wanted(gap).equals("pass"),
          place.file(),
          place.line(),
          place.column());
    }

    private static String wanted(Example gap) {
      return gap.source().isMap()
          ? gap.source().map().get("want").map(YamlValue::text).orElse("flag")
          : "flag";
    }
  }

  private RulePack(Pack pack, RuleReader.Sections sections) {
    this.pack = pack;
    this.categories = sections.categories();
    this.rules = sections.rules();
    this.amendments = sections.amendments();
  }

  /**
   * Reads a pack from a YAML file or a folder with a {@code pack.yaml}. It may use the standard
   * packs {@code zh-base} and {@code zh-service}.
   *
   * @throws PackException with all problems of the pack, if there are any
   */
  public static RulePack read(Path path) {
    return read(PackSource.of(path), StandardPacks.all());
  }

  /**
   * Reads a pack from YAML text.
   *
   * @param name stands for the file in messages
   * @throws PackException with all problems of the pack, if there are any
   */
  public static RulePack parse(String name, String yaml) {
    return read(PackSource.of(name, yaml), StandardPacks.all());
  }

  static RulePack read(PackSource source, List<RulePack> known) {
    return read(source, known, ImmutableListMultimap.of());
  }

  /** Reads a pack with further entries, by the names of its lists. */
  static RulePack read(
      PackSource source, List<RulePack> known, ImmutableListMultimap<String, String> additions) {
    Map<String, Pack> packs = new LinkedHashMap<>();
    known.forEach(pack -> packs.put(pack.id(), pack.pack));
    PackReader.Result<RuleReader.Sections> read =
        PackReader.read(source, ImmutableMap.copyOf(packs), additions, new RuleReader(known));
    return new RulePack(read.pack(), read.extension());
  }

  /** Returns the id. */
  public String id() {
    return pack.id();
  }

  /** Returns the version. */
  public String version() {
    return pack.version();
  }

  /** Returns the categories that the pack declares. */
  public List<Category> categories() {
    return categories;
  }

  /** Returns the ids of its rules, in the order of its files. */
  public List<String> ruleIds() {
    return rules.stream().map(Rule::id).toList();
  }

  /** Returns the number of examples that prove its cues, acts, rules and amendments. */
  public int exampleCount() {
    int ofCues =
        pack.cues().stream().mapToInt(cue -> cue.matching().size() + cue.passing().size()).sum();
    int ofRules =
        examples()
            .map(Map.Entry::getValue)
            .mapToInt(each -> each.flag().size() + each.pass().size())
            .sum();
    return ofCues + ofRules;
  }

  /** Returns the known gaps of its rules and amendments, in the order of its files. */
  public List<Gap> gaps() {
    return examples()
        .flatMap(each -> each.getValue().gaps().stream().map(gap -> Gap.of(each.getKey(), gap)))
        .toList();
  }

  /** Returns the examples of rules and amendments, by the id of the rule. */
  private Stream<Map.Entry<String, Rule.Examples>> examples() {
    return Stream.concat(
        rules.stream().map(rule -> Map.entry(rule.id(), rule.examples())),
        amendments.stream()
            .filter(Amendment.RuleChange.class::isInstance)
            .map(Amendment.RuleChange.class::cast)
            .map(change -> Map.entry(change.rule(), change.examples())));
  }

  /** Returns whether the exception {@code id} is shared: of the pack itself or of one it uses. */
  boolean isShared(String id) {
    return pack.exemptions().containsKey(id)
        || pack.uses().stream().anyMatch(used -> used.exemptions().containsKey(id));
  }

  /** Returns whether a rule says what suspicions of {@code category} mean. */
  boolean learns(String category) {
    return rules.stream().anyMatch(rule -> rule.learned() && rule.category().equals(category));
  }

  /** Returns its cues, compiled once for all checkers that it joins. */
  PackCues cues() {
    PackCues known = cues;
    if (known == null) {
      // Two threads may both compile them; the tables are alike.
      known = new PackCues(pack, rules);
      cues = known;
    }
    return known;
  }

  Pack pack() {
    return pack;
  }

  /** Returns what the pack changes in others. */
  ImmutableList<Amendment> amendments() {
    return amendments;
  }

  ImmutableList<Rule> rules() {
    return rules;
  }

  /** Returns id and version. */
  @Override
  public String toString() {
    return id() + " " + version();
  }
}
