package io.github.heyan.core.cue;

import io.github.heyan.core.text.Characters;
import java.util.stream.IntStream;

/** Tells which patterns can match beyond the end of a sentence: those that name a mark. */
final class SentenceMarks {
  private static final char[] MARKS = marks();

  private SentenceMarks() {}

  /** Returns whether a match of {@code syntax} may hold a character that ends a sentence. */
  static boolean areIn(Syntax syntax) {
    if (syntax instanceof Syntax.Literal literal) {
      return Characters.endsSentence(literal.c());
    } else if (syntax instanceof Syntax.OneOf oneOf) {
      return areIn(oneOf.characters());
    } else if (syntax instanceof Syntax.Group group) {
      return areIn(group.part());
    } else if (syntax instanceof Syntax.Shared shared) {
      return areIn(shared.part());
    } else if (syntax instanceof Syntax.Repeat repeat) {
      return areIn(repeat.part());
    } else if (syntax instanceof Syntax.Choice choice) {
      return choice.choices().stream().anyMatch(SentenceMarks::areIn);
    } else if (syntax instanceof Syntax.Sequence sequence) {
      return sequence.parts().stream().anyMatch(SentenceMarks::areIn);
    }
    return false;
  }

  private static boolean areIn(CharacterClass characters) {
    for (char mark : MARKS) {
      if (characters.contains(mark)) {
        return true;
      }
    }
    return false;
  }

  private static char[] marks() {
    String marks =
        IntStream.rangeClosed(0, Character.MAX_VALUE)
            .filter(c -> Characters.endsSentence((char) c))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return marks.toCharArray();
  }
}
