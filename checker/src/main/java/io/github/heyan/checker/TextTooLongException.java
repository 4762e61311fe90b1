package io.github.heyan.checker;

/** Thrown where a text is longer than the checker's limit. */
public final class TextTooLongException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  TextTooLongException(int limit, int length) {
    super("text must have at most %d UTF-16 units, but has %d".formatted(limit, length));
  }
}
