package io.github.heyan.core.text;

import java.util.Arrays;
import java.util.Optional;

/** How far around a hit a condition looks. */
public enum Scope {
  /** The clause of the hit; soft bounds do not end it. */
  CLAUSE("clause"),
  /** The sentence of the hit. */
  SENTENCE("sentence"),
  /** The whole text that has the hit. */
  REPLY("reply"),
  /** The customer's last message. */
  CUSTOMER("customer");

  private final String id;

  Scope(String id) {
    this.id = id;
  }

  /** Returns the word used in packs. */
  public String id() {
    return id;
  }

  /** Returns the scope that packs call {@code id}. */
  public static Optional<Scope> of(String id) {
    return Arrays.stream(values()).filter(scope -> scope.id.equals(id)).findFirst();
  }
}
