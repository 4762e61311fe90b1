package io.github.heyan.reports;

import io.github.heyan.checker.Category;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A report for people: each finding with its place, the line with the marked words, what is wrong,
 * why, and what to write instead; a summary at the end.
 *
 * <pre>{@code
 * List<Category> categories =
 *     checker.packs().stream().flatMap(pack -> pack.categories().stream()).toList();
 * ReportWriter writer = TextFormat.of(categories).in(Language.EN).to(out);
 * }</pre>
 *
 * <p>The place is {@code file:line:column}. Of a reply out of a JSON row it is the line of the row
 * and, in brackets, the id of the reply with line and column in its text. Characters that a
 * terminal would obey are shown as U+FFFD.
 *
 * <p>Immutable and safe to share.
 */
public final class TextFormat {
  private final Map<String, Category> categories;
  private final Language language;
  private final boolean explained;
  private final boolean coloured;

  private TextFormat(
      Map<String, Category> categories, Language language, boolean explained, boolean coloured) {
    this.categories = categories;
    this.language = language;
    this.explained = explained;
    this.coloured = coloured;
  }

  /** Returns the format without colour, in Chinese, that calls categories by their names. */
  public static TextFormat of(Iterable<Category> categories) {
    Map<String, Category> byId = new LinkedHashMap<>();
    categories.forEach(category -> byId.put(category.id(), category));
    return new TextFormat(Map.copyOf(byId), Language.ZH, false, false);
  }

  /** Returns this format with sentences in {@code language}; Chinese where nothing is said. */
  public TextFormat in(Language language) {
    return new TextFormat(categories, language, explained, coloured);
  }

  /** Returns this format with what was dismissed, and by what. */
  public TextFormat explained() {
    return new TextFormat(categories, language, true, coloured);
  }

  /** Returns this format with the colours of an ANSI terminal. */
  public TextFormat coloured() {
    return new TextFormat(categories, language, explained, true);
  }

  /** Returns a writer of this format. */
  public ReportWriter to(Writer target) {
    return new TextWriter(this, target);
  }

  Language language() {
    return language;
  }

  boolean isExplained() {
    return explained;
  }

  boolean isColoured() {
    return coloured;
  }

  /** Returns the name of a category; its id where no pack declares it. */
  String categoryName(String id) {
    Category category = categories.get(id);
    return category == null ? id : language.of(category);
  }
}
