package io.github.heyan.cli;

import io.github.heyan.checker.Category;
import io.github.heyan.checker.Profile;
import io.github.heyan.checker.ReplyChecker;
import io.github.heyan.checker.RuleInfo;
import io.github.heyan.checker.Severity;
import io.github.heyan.core.pack.Suggestions;
import io.github.heyan.reports.Language;
import io.github.heyan.reports.RuleFormat;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code heyan rules}: lists the rules, or shows one. */
@Command(
    name = "rules",
    description = "Lists the rules, or shows one with its examples, exceptions and source.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:the rules were shown", "2:bad usage, an unknown rule, or a bad pack"})
final class RulesCommand implements Callable<Integer> {
  private final Streams streams;
  private final Function<Profile, ReplyChecker> standard;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "ID",
      arity = "0..1",
      description = "The rule to show in full; all are listed where none is named.")
  private Optional<String> id = Optional.empty();

  @Option(
      names = "--category",
      paramLabel = "CATEGORY",
      description = "List only the rules of a category, such as flat_refusal.")
  private Optional<String> category = Optional.empty();

  @Option(
      names = "--severity",
      paramLabel = "error|warning|hint",
      description = "List only the rules of a severity.")
  private Optional<Severity> severity = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "The form of the output: for people (the default), or JSON.")
  private RulesFormat format = RulesFormat.TEXT;

  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      defaultValue = "zh",
      description = "The language of the output: Chinese (the default) or English.")
  private Language language = Language.ZH;

  @Mixin private RuleOptions rules = new RuleOptions();

  RulesCommand(Streams streams, Function<Profile, ReplyChecker> standard) {
    this.streams = streams;
    this.standard = standard;
  }

  /** The forms of the output. */
  enum RulesFormat {
    TEXT,
    JSON
  }

  @Override
  public Integer call() {
    if (id.isPresent() && (category.isPresent() || severity.isPresent())) {
      throw misused("expected a rule, or --category and --severity, but there are both");
    }
    Notices notices = new Notices(streams.errPrinter(), false);
    rules.checker(standard, streams, notices).ifPresent(checker -> write(checker, notices));
    return notices.hasProblems() ? ExitCodes.BAD_INPUT : ExitCodes.CLEAN;
  }

  private void write(ReplyChecker checker, Notices notices) {
    List<Category> categories = Packs.categories(checker);
    category.ifPresent(wanted -> checkCategory(wanted, categories));
    RuleFormat form =
        switch (format) {
          case TEXT -> RuleFormat.text(categories).in(language);
          case JSON -> RuleFormat.json().in(language);
        };
    List<RuleInfo> rules = checker.rules();
    Optional<RuleInfo> wanted = id.map(each -> find(each, rules));
    try {
      wanted.ifPresentOrElse(
          rule -> form.writeRule(rule, streams.outWriter()),
          () -> form.writeList(filtered(rules), streams.outWriter()));
    } catch (UncheckedIOException e) {
      notices.outputProblem(e);
    }
  }

  private void checkCategory(String wanted, List<Category> categories) {
    List<String> known = categories.stream().map(Category::id).toList();
    if (!known.contains(wanted)) {
      throw misused("unknown category \"" + wanted + "\"" + Suggestions.suffix(wanted, known));
    }
  }

  private RuleInfo find(String wanted, List<RuleInfo> rules) {
    List<String> known = rules.stream().map(RuleInfo::id).toList();
    return rules.stream()
        .filter(rule -> rule.id().equals(wanted))
        .findFirst()
        .orElseThrow(
            () -> misused("unknown rule \"" + wanted + "\"" + Suggestions.suffix(wanted, known)));
  }

  private List<RuleInfo> filtered(List<RuleInfo> rules) {
    return rules.stream()
        .filter(rule -> category.isEmpty() || rule.category().equals(category.get()))
        .filter(rule -> severity.isEmpty() || rule.severity() == severity.get())
        .toList();
  }

  private ParameterException misused(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
