package io.github.heyan.checker;

import java.util.Optional;

/**
 * How a checker goes about its rules. Immutable.
 *
 * @param limit the greatest length of a text, in UTF-16 units
 * @param suggests whether it looks for better words
 * @param secondReader who reads beside the rules
 */
record Settings(int limit, boolean suggests, Optional<SecondReader> secondReader) {

  /** Returns what a checker begins with. */
  static Settings usual() {
    return new Settings(ReplyChecker.DEFAULT_LIMIT, true, Optional.of(SecondReader.standard()));
  }

  Settings withLimit(int utf16Units) {
    return new Settings(utf16Units, suggests, secondReader);
  }

  Settings withoutSuggestions() {
    return new Settings(limit, false, secondReader);
  }

  Settings with(Optional<SecondReader> other) {
    return new Settings(limit, suggests, other);
  }
}
