package io.github.heyan.core.cue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The syntax tree of a pattern, list references resolved. */
public sealed interface Syntax {
  /** The empty pattern. */
  Syntax EMPTY = new Sequence(ImmutableList.of());

  /** One fixed, folded character. */
  record Literal(char c) implements Syntax {}

  /** One character of a class. */
  record OneOf(CharacterClass characters) implements Syntax {}

  /** Any one character that does not end a clause: {@code .}. */
  record Any() implements Syntax {}

  /** A place without width: {@code ^} or {@code $}. */
  record Anchor(boolean start) implements Syntax {}

  /** Parts one behind the other. */
  record Sequence(ImmutableList<Syntax> parts) implements Syntax {}

  /** One of several; never empty. */
  record Choice(ImmutableList<Syntax> choices) implements Syntax {}

  /** A part {@code min} to {@code max} times. */
  record Repeat(Syntax part, int min, int max) implements Syntax {}

  /** A named part. */
  record Group(String name, Syntax part) implements Syntax {}

  /**
   * A part that many patterns have, such as a list. What is found out about it is kept; where two
   * threads find it out, it is the same.
   */
  final class Shared implements Syntax {
    private final Syntax part;
    private volatile @Nullable Program program;
    private volatile TriggerFinder.@Nullable Found found;
    private volatile @Nullable List<Requirement.Need> needed;
    private volatile @Nullable Length length;

    /** Shares {@code part}. */
    public Shared(Syntax part) {
      this.part = part;
    }

    /** Returns what is shared. */
    public Syntax part() {
      return part;
    }

    TriggerFinder.Found found() {
      TriggerFinder.Found known = found;
      if (known == null) {
        known = TriggerFinder.look(part);
        found = known;
      }
      return known;
    }

    List<Requirement.Need> needed() {
      List<Requirement.Need> known = needed;
      if (known == null) {
        known = Requirement.needed(part);
        needed = known;
      }
      return known;
    }

    Length length() {
      Length known = length;
      if (known == null) {
        known = Length.of(part);
        length = known;
      }
      return known;
    }

    Program program() {
      Program known = program;
      if (known == null) {
        known = ProgramWriter.compile(part);
        program = known;
      }
      return known;
    }
  }
}
