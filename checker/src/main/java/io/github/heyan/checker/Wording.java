package io.github.heyan.checker;

/**
 * A sentence for people, in both languages.
 *
 * @param zh in Chinese
 * @param en in English
 */
public record Wording(String zh, String en) {

  /** Returns the sentence in the language {@code zh} or {@code en}. */
  public String in(String language) {
    return language.equals("en") ? en : zh;
  }
}
