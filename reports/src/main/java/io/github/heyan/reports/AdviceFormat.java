package io.github.heyan.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * Advice on what to say, as text or JSON.
 *
 * <p>Words that go to a customer are written as they are: what the host filled in must reach the
 * customer. Immutable and safe to share.
 */
public final class AdviceFormat {
  private final boolean isJson;
  private final Language language;

  private AdviceFormat(boolean isJson, Language language) {
    this.isJson = isJson;
    this.language = language;
  }

  /** Returns the format for people, with reasons in {@code language}. */
  public static AdviceFormat text(Language language) {
    return new AdviceFormat(false, language);
  }

  /** Returns the format of one indented JSON object, with reasons in both languages. */
  public static AdviceFormat json() {
    return new AdviceFormat(true, Language.ZH);
  }

  /**
   * Writes {@code advice} and flushes {@code target}, which stays open.
   *
   * @throws UncheckedIOException if {@code target} fails
   */
  public void write(Advice advice, Writer target) {
    try {
      if (isJson) {
        AdviceJson.write(advice, target);
      } else {
        target.write(new AdviceText(language).of(advice));
      }
      target.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
