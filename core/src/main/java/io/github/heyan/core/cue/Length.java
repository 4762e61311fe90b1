package io.github.heyan.core.cue;

/** The least and the greatest number of characters that a part of a pattern matches. */
record Length(int min, int max) {
  private static final int MANY = 1_000_000;

  /** Computes the length of {@code syntax}. */
  static Length of(Syntax syntax) {
    if (syntax instanceof Syntax.Anchor) {
      return new Length(0, 0);
    } else if (syntax instanceof Syntax.Group group) {
      return of(group.part());
    } else if (syntax instanceof Syntax.Shared shared) {
      return shared.length();
    } else if (syntax instanceof Syntax.Repeat repeat) {
      Length part = of(repeat.part());
      return new Length(cap(part.min, repeat.min()), cap(part.max, repeat.max()));
    } else if (syntax instanceof Syntax.Choice choice) {
      Length length = of(choice.choices().get(0));
      for (Syntax each : choice.choices()) {
        length = length.either(of(each));
      }
      return length;
    } else if (syntax instanceof Syntax.Sequence sequence) {
      Length length = new Length(0, 0);
      for (Syntax part : sequence.parts()) {
        length = length.plus(of(part));
      }
      return length;
    }
    return new Length(1, 1);
  }

  Length plus(Length other) {
    return new Length(min + other.min, Math.min(MANY, max + other.max));
  }

  private Length either(Length other) {
    return new Length(Math.min(min, other.min), Math.max(max, other.max));
  }

  private static int cap(int length, int times) {
    return (int) Math.min(MANY, (long) length * times);
  }
}
