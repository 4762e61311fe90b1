package io.github.heyan.core.cue;

import com.google.common.collect.ImmutableSet;
import io.github.heyan.core.text.Characters;
import io.github.heyan.core.text.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Sets of characters of each of which every match holds one: a text that has none of a set need not
 * be searched. Immutable.
 */
final class Requirement {
  /** The most sets of a pattern. */
  static final int CLAUSE_SETS = 4;

  private static final int MOST_CHARACTERS = 24;
  private static final char END = 0;

  private static final Comparator<Need> RAREST_FIRST = Comparator.comparingDouble(Need::frequency);

  /** The characters of each set, and behind them {@link #END}. */
  private final char[] sets;

  /** Whether every match lies in one clause. */
  private final boolean isWithinClause;

  private Requirement(char[] sets, boolean isWithinClause) {
    this.sets = sets;
    this.isWithinClause = isWithinClause;
  }

  /** Finds the sets of {@code syntax} that are met most seldom in running text. */
  static Requirement of(Syntax syntax) {
    StringBuilder sets = new StringBuilder();
    needed(syntax).stream()
        .distinct()
        .sorted(RAREST_FIRST)
        .limit(CLAUSE_SETS)
        .forEach(
            need -> {
              need.characters.forEach(sets::append);
              sets.append(END);
            });
    return new Requirement(sets.toString().toCharArray(), isWithinClause(syntax));
  }

  /** Reads what {@link #write} wrote. */
  static Requirement read(UnitReader reader) {
    boolean isWithinClause = reader.number() != 0;
    return new Requirement(reader.units(reader.number()), isWithinClause);
  }

  void write(UnitWriter writer) {
    writer.number(isWithinClause ? 1 : 0);
    writer.number(sets.length);
    writer.units(String.valueOf(sets));
  }

  /** Returns false only where {@code text} has no match. */
  boolean mayBeMetBy(Text text) {
    boolean met = true;
    for (int i = 0; met && i < sets.length; i++) {
      met = false;
      for (; sets[i] != END; i++) {
        met |= text.mayHold(sets[i]);
      }
    }
    return met;
  }

  /**
   * Returns filters of {@link #CLAUSE_SETS} sets, each of which the clause of every match meets;
   * filters that let all through where there are fewer sets, or a match may leave its clause.
   */
  List<Long> clauseFilters() {
    List<Long> filters = new ArrayList<>();
    long filter = CharacterSet.NONE;
    for (int i = 0; isWithinClause && i < sets.length; i++) {
      if (sets[i] == END) {
        filters.add(filter);
        filter = CharacterSet.NONE;
      } else {
        filter |= CharacterSet.of(sets[i]);
      }
    }
    while (filters.size() < CLAUSE_SETS) {
      filters.add(CharacterSet.ALL);
    }
    return filters;
  }

  private static boolean isWithinClause(Syntax syntax) {
    if (syntax instanceof Syntax.Literal literal) {
      return !Characters.endsClause(literal.c());
    } else if (syntax instanceof Syntax.OneOf oneOf) {
      return isWithinClause(oneOf.characters());
    } else if (syntax instanceof Syntax.Group group) {
      return isWithinClause(group.part());
    } else if (syntax instanceof Syntax.Shared shared) {
      return isWithinClause(shared.part());
    } else if (syntax instanceof Syntax.Repeat repeat) {
      return isWithinClause(repeat.part());
    } else if (syntax instanceof Syntax.Choice choice) {
      return choice.choices().stream().allMatch(Requirement::isWithinClause);
    } else if (syntax instanceof Syntax.Sequence sequence) {
      return sequence.parts().stream().allMatch(Requirement::isWithinClause);
    }
    return true;
  }

  private static boolean isWithinClause(CharacterClass characters) {
    boolean ends = false;
    for (int i = 0; !characters.isNegated() && i < characters.ranges(); i++) {
      for (int c = characters.low(i); !ends && c <= characters.high(i); c++) {
        ends = Characters.endsClause((char) c);
      }
    }
    return !ends;
  }

  /** Characters of which a match holds one, and how often one is met, a position. */
  record Need(ImmutableSet<Character> characters, double frequency) {

    private static Need of(ImmutableSet<Character> characters) {
      double frequency = 0;
      for (char c : characters) {
        frequency += Frequency.of(c);
      }
      return new Need(characters, frequency);
    }
  }

  /** Returns what every match of {@code syntax} needs. */
  static List<Need> needed(Syntax syntax) {
    if (syntax instanceof Syntax.Literal literal) {
      return List.of(Need.of(ImmutableSet.of(literal.c())));
    } else if (syntax instanceof Syntax.OneOf oneOf) {
      return oneOf(oneOf.characters());
    } else if (syntax instanceof Syntax.Group group) {
      return needed(group.part());
    } else if (syntax instanceof Syntax.Shared shared) {
      return shared.needed();
    } else if (syntax instanceof Syntax.Repeat repeat) {
      return repeat.min() == 0 ? List.of() : needed(repeat.part());
    } else if (syntax instanceof Syntax.Choice choice) {
      return choice(choice);
    } else if (syntax instanceof Syntax.Sequence sequence) {
      List<Need> needs = new ArrayList<>();
      sequence.parts().forEach(part -> needs.addAll(needed(part)));
      return needs;
    }
    return List.of();
  }

  private static List<Need> oneOf(CharacterClass characters) {
    ImmutableSet.Builder<Character> set = ImmutableSet.builder();
    char[] listed = characters.listed(MOST_CHARACTERS);
    for (char c : listed) {
      set.add(c);
    }
    return listed.length == 0 ? List.of() : List.of(Need.of(set.build()));
  }

  /** Joins the rarest need of each alternative. */
  private static List<Need> choice(Syntax.Choice choice) {
    ImmutableSet.Builder<Character> joined = ImmutableSet.builder();
    for (Syntax each : choice.choices()) {
      List<Need> needs = needed(each);
      if (needs.isEmpty()) {
        return List.of();
      }
      joined.addAll(Collections.min(needs, RAREST_FIRST).characters);
    }
    ImmutableSet<Character> characters = joined.build();
    return characters.size() <= MOST_CHARACTERS ? List.of(Need.of(characters)) : List.of();
  }
}
