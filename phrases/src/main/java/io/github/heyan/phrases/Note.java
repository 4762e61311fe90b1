package io.github.heyan.phrases;

/**
 * A sentence to the person who writes a reply, in Chinese and English. Immutable.
 *
 * @param zh in Chinese
 * @param en in English
 */
public record Note(String zh, String en) {

  /** Returns the English sentence where {@code language} is {@code en}, else the Chinese one. */
  public String in(String language) {
    return language.equals("en") ? en : zh;
  }
}
