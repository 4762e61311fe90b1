package io.github.heyan.core.cue;

import com.google.common.collect.ImmutableSet;
import io.github.heyan.core.text.Characters;
import io.github.heyan.core.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Sets of characters of each of which every match holds one: a text that has none of a set need not
 * be searched. Immutable.
 */
final class Requirement {
  /** The most sets of a pattern. */
  static final int CLAUSE_SETS = 4;

  private static final int MOST_CHARACTERS = 24;
  private static final char END = 0;

  private static final Comparator<ImmutableSet<Character>> RAREST_FIRST =
      Comparator.comparingDouble(Requirement::frequency);

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
            set -> {
              set.forEach(sets::append);
              sets.append(END);
            });
    return new Requirement(sets.toString().toCharArray(), isWithinClause(syntax));
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

  private static double frequency(ImmutableSet<Character> set) {
    return set.stream().mapToDouble(c -> Frequency.of(String.valueOf(c))).sum();
  }

  private static List<ImmutableSet<Character>> needed(Syntax syntax) {
    if (syntax instanceof Syntax.Literal literal) {
      return List.of(ImmutableSet.of(literal.c()));
    } else if (syntax instanceof Syntax.OneOf oneOf) {
      return oneOf(oneOf.characters());
    } else if (syntax instanceof Syntax.Group group) {
      return needed(group.part());
    } else if (syntax instanceof Syntax.Shared shared) {
      return needed(shared.part());
    } else if (syntax instanceof Syntax.Repeat repeat) {
      return repeat.min() == 0 ? List.of() : needed(repeat.part());
    } else if (syntax instanceof Syntax.Choice choice) {
      return choice(choice).map(List::of).orElse(List.of());
    } else if (syntax instanceof Syntax.Sequence sequence) {
      return sequence.parts().stream().flatMap(part -> needed(part).stream()).toList();
    }
    return List.of();
  }

  private static List<ImmutableSet<Character>> oneOf(CharacterClass characters) {
    ImmutableSet.Builder<Character> set = ImmutableSet.builder();
    char[] listed = characters.listed(MOST_CHARACTERS);
    for (char c : listed) {
      set.add(c);
    }
    return listed.length == 0 ? List.of() : List.of(set.build());
  }

  /** Joins the rarest set of each alternative. */
  private static Optional<ImmutableSet<Character>> choice(Syntax.Choice choice) {
    ImmutableSet.Builder<Character> joined = ImmutableSet.builder();
    for (Syntax each : choice.choices()) {
      Optional<ImmutableSet<Character>> rarest = needed(each).stream().min(RAREST_FIRST);
      if (rarest.isEmpty()) {
        return Optional.empty();
      }
      joined.addAll(rarest.get());
    }
    ImmutableSet<Character> set = joined.build();
    return set.size() <= MOST_CHARACTERS ? Optional.of(set) : Optional.empty();
  }
}
