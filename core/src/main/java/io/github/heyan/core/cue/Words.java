package io.github.heyan.core.cue;

/** Recognises syntax trees that are fixed words. */
final class Words {
  private Words() {}

  /** Returns the word that {@code syntax} is, or the empty string where it is none. */
  static String of(Syntax syntax) {
    if (syntax instanceof Syntax.Literal literal) {
      return String.valueOf(literal.c());
    }
    if (!(syntax instanceof Syntax.Sequence sequence)) {
      return "";
    }
    StringBuilder word = new StringBuilder();
    for (Syntax part : sequence.parts()) {
      if (!(part instanceof Syntax.Literal literal)) {
        return "";
      }
      word.append(literal.c());
    }
    return word.toString();
  }
}
