package io.github.heyan.reports;

import io.github.heyan.checker.Category;
import io.github.heyan.checker.RuleInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules of a checker, for people or as JSON: a list of them, or one in full.
 *
 * <pre>{@code
 * RuleFormat.text(categories).in(Language.EN).writeList(checker.rules(), out);
 * }</pre>
 *
 * <p>For people a list has a line a rule, in which "…" stands for the words that the rule found. As
 * JSON a rule is the same object in a list and alone. The target is flushed and never closed.
 *
 * <p>Immutable and safe to share.
 */
public final class RuleFormat {
  private final Map<String, Category> categories;
  private final Language language;
  private final boolean json;

  private RuleFormat(Map<String, Category> categories, Language language, boolean json) {
    this.categories = categories;
    this.language = language;
    this.json = json;
  }

  /** Returns the format for people, in Chinese, that calls categories by their names. */
  public static RuleFormat text(Iterable<Category> categories) {
    Map<String, Category> byId = new LinkedHashMap<>();
    categories.forEach(category -> byId.put(category.id(), category));
    return new RuleFormat(Map.copyOf(byId), Language.ZH, false);
  }

  /** Returns the format JSON, indented, with sentences in Chinese. */
  public static RuleFormat json() {
    return new RuleFormat(Map.of(), Language.ZH, true);
  }

  /** Returns this format with sentences in {@code language}; Chinese where nothing is said. */
  public RuleFormat in(Language language) {
    return new RuleFormat(categories, language, json);
  }

  /** Writes a list of rules. */
  public void writeList(List<RuleInfo> rules, Writer target) {
    try {
      if (json) {
        new RuleJson(language).writeList(rules, target);
      } else {
        target.append(new RuleText(categories, language).list(rules));
      }
      target.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes one rule with its examples, its exceptions and the place where it stands. */
  public void writeRule(RuleInfo rule, Writer target) {
    try {
      if (json) {
        new RuleJson(language).writeRule(rule, target);
      } else {
        target.append(new RuleText(categories, language).page(rule));
      }
      target.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
