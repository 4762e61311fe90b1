package io.github.heyan.reports;

import io.github.heyan.checker.Category;
import io.github.heyan.checker.RuleInfo;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A report in the Static Analysis Results Interchange Format, SARIF 2.1.0: a log of one run, which
 * code hosts and editors show beside the lines.
 *
 * <pre>{@code
 * ReportWriter writer = SarifFormat.of(checker.rules(), categories).in(Language.EN).to(out);
 * }</pre>
 *
 * <p>The rules come first, with help in Markdown, then a result a finding. Regions count in UTF-16
 * units. The fingerprint {@code heyanReply/v1} is a hash of the rule, the reply and the place in
 * it, and so stays when the reply moves within a file. Inputs that could not be checked become
 * notifications of a run that was not successful.
 *
 * <p>Immutable and safe to share. The target must encode as UTF-8.
 */
public final class SarifFormat {
  private final List<RuleInfo> rules;
  private final Map<String, Category> categories;
  private final Language language;
  private final Optional<String> version;

  private SarifFormat(
      List<RuleInfo> rules,
      Map<String, Category> categories,
      Language language,
      Optional<String> version) {
    this.rules = rules;
    this.categories = categories;
    this.language = language;
    this.version = version;
  }

  /** Returns the format, in Chinese, for a checker with {@code rules}. */
  public static SarifFormat of(Iterable<RuleInfo> rules, Iterable<Category> categories) {
    Map<String, RuleInfo> rulesById = new LinkedHashMap<>();
    rules.forEach(rule -> rulesById.put(rule.id(), rule));
    Map<String, Category> categoriesById = new LinkedHashMap<>();
    categories.forEach(category -> categoriesById.put(category.id(), category));
    return new SarifFormat(
        List.copyOf(rulesById.values()), Map.copyOf(categoriesById), Language.ZH, Optional.empty());
  }

  /** Returns this format with sentences in {@code language}; Chinese where nothing is said. */
  public SarifFormat in(Language language) {
    return new SarifFormat(rules, categories, language, version);
  }

  /** Returns this format with the version of the program that checks. */
  public SarifFormat madeBy(String version) {
    return new SarifFormat(rules, categories, language, Optional.of(version));
  }

  /** Returns a writer of this format. */
  public ReportWriter to(Writer target) {
    return new SarifWriter(this, target);
  }

  List<RuleInfo> rules() {
    return rules;
  }

  Language language() {
    return language;
  }

  Optional<String> version() {
    return version;
  }

  /** Returns the name of a category; its id where no pack declares it. */
  String categoryName(String id) {
    Category category = categories.get(id);
    return category == null ? id : language.of(category);
  }
}
