package io.github.heyan.core.cue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.heyan.core.cue.Trigger.Edge;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses for a pattern the literals of which every match holds at least one: among all such sets
 * the one that is met most seldom in running text. Literals of neighbouring parts are joined (不能 ×
 * 办) while there are not too many of them.
 */
final class TriggerFinder {
  /** What a trigger costs by its place in the tables, beside what verification costs. */
  private static final double COST_OF_ONE = 1e-5;

  /** What each further start of a match costs that verification must try. */
  private static final double COST_OF_START = 0.2;

  private static final int MAX_EXACT = 128;
  private static final int MAX_CLASS = 40;
  private static final int MAX_LITERAL = TriggerTable.LONGEST;

  private TriggerFinder() {}

  /** Returns the chosen triggers, none where the pattern may match without any fixed text. */
  static ImmutableList<Trigger> find(Syntax syntax) {
    Triggers best = look(syntax).triggers();
    return best == null ? ImmutableList.of() : best.all;
  }

  /**
   * What is known of a part.
   *
   * @param exact all words that it matches, if they are few
   * @param triggers the best triggers inside it, if there are any
   */
  record Found(@Nullable ImmutableSet<String> exact, @Nullable Triggers triggers) {
    private static final Found NOTHING = new Found(null, null);

    private static Found of(ImmutableSet<String> exact, @Nullable Triggers inner) {
      return new Found(exact, rarer(inner, asTriggers(exact)));
    }
  }

  /**
   * Triggers of which every match holds one.
   *
   * @param frequency how often one of them is met, a position
   * @param cost how often, in running text, verification would be asked for, and how wide it looks
   */
  record Triggers(ImmutableList<Trigger> all, double frequency, double cost) {

    static Triggers of(ImmutableList<Trigger> all) {
      double frequency = 0;
      double cost = all.size() * COST_OF_ONE;
      for (Trigger trigger : all) {
        int starts = trigger.maxBefore() - trigger.minBefore() + 1;
        double each = Frequency.of(trigger.literal());
        frequency += each;
        cost += each * (1 + COST_OF_START * starts);
      }
      return new Triggers(all, frequency, cost);
    }

    /** Returns the cost when they stand behind {@code length}. */
    double costBehind(Length length) {
      return cost + frequency * COST_OF_START * (length.max() - length.min());
    }

    Triggers within(Length length, Edge before, Edge after) {
      ImmutableList.Builder<Trigger> placed = ImmutableList.builderWithExpectedSize(all.size());
      all.forEach(trigger -> placed.add(trigger.within(length, before, after)));
      return new Triggers(placed.build(), frequency, costBehind(length));
    }
  }

  /** Returns what is known of {@code syntax}. */
  static Found look(Syntax syntax) {
    if (syntax instanceof Syntax.Literal literal) {
      return Found.of(ImmutableSet.of(String.valueOf(literal.c())), null);
    } else if (syntax instanceof Syntax.OneOf oneOf) {
      ImmutableSet<String> exact = exact(oneOf);
      return exact == null ? Found.NOTHING : Found.of(exact, null);
    } else if (syntax instanceof Syntax.Anchor) {
      return Found.of(ImmutableSet.of(""), null);
    } else if (syntax instanceof Syntax.Group group) {
      return look(group.part());
    } else if (syntax instanceof Syntax.Shared shared) {
      return shared.found();
    } else if (syntax instanceof Syntax.Repeat repeat) {
      return repeat(repeat);
    } else if (syntax instanceof Syntax.Choice choice) {
      return choice(choice);
    } else if (syntax instanceof Syntax.Sequence sequence) {
      return new SequenceLook(sequence).look();
    }
    return Found.NOTHING;
  }

  private static @Nullable ImmutableSet<String> exact(Syntax.OneOf oneOf) {
    char[] listed = oneOf.characters().listed(MAX_CLASS);
    ImmutableSet.Builder<String> words = ImmutableSet.builder();
    for (char c : listed) {
      words.add(String.valueOf(c));
    }
    return listed.length == 0 ? null : words.build();
  }

  private static Found repeat(Syntax.Repeat repeat) {
    Found part = look(repeat.part());
    if (repeat.min() == 0) {
      return repeat.max() == 1 ? maybe(part) : Found.NOTHING;
    }
    if (repeat.max() == 1 || part.triggers == null) {
      return repeat.max() == 1 ? part : Found.NOTHING;
    }
    // Before and behind one round of a repeat there may be another.
    Edge before = new Edge(CharacterSet.last(repeat), true);
    Edge after = new Edge(CharacterSet.first(repeat), true);
    return new Found(null, part.triggers.within(new Length(0, 0), before, after));
  }

  private static Found maybe(Found part) {
    return part.exact == null
        ? Found.NOTHING
        : new Found(ImmutableSet.<String>builder().add("").addAll(part.exact).build(), null);
  }

  private static Found choice(Syntax.Choice choice) {
    ImmutableSet.Builder<String> exact = ImmutableSet.builder();
    ImmutableList.Builder<Trigger> best = ImmutableList.builder();
    boolean allExact = true;
    boolean allBest = true;
    for (Syntax each : choice.choices()) {
      Found found = look(each);
      allExact &= found.exact != null;
      allBest &= found.triggers != null;
      exact.addAll(found.exact == null ? ImmutableSet.of() : found.exact);
      best.addAll(found.triggers == null ? ImmutableList.of() : found.triggers.all);
    }
    Triggers triggers = allBest ? Triggers.of(best.build()) : null;
    ImmutableSet<String> words = exact.build();
    return allExact && words.size() <= MAX_EXACT
        ? Found.of(words, triggers)
        : new Found(null, triggers);
  }

  private static @Nullable Triggers asTriggers(ImmutableSet<String> exact) {
    if (exact.isEmpty() || exact.contains("")) {
      return null;
    }
    Set<Trigger> triggers = new LinkedHashSet<>();
    exact.forEach(word -> triggers.add(trigger(word)));
    return Triggers.of(ImmutableList.copyOf(triggers));
  }

  private static Trigger trigger(String word) {
    if (word.length() <= MAX_LITERAL) {
      return Trigger.of(word);
    }
    Edge after = new Edge(CharacterSet.of(word.charAt(MAX_LITERAL)), false);
    return new Trigger(word.substring(0, MAX_LITERAL), 0, 0, Edge.OPEN, after);
  }

  private static @Nullable Triggers rarer(@Nullable Triggers one, @Nullable Triggers other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.cost <= other.cost ? one : other;
  }

  /** Goes along a sequence and joins neighbouring exact parts. */
  private static final class SequenceLook {
    private final ImmutableList<Syntax> parts;
    private @Nullable Triggers best;
    private @Nullable ImmutableSet<String> run = ImmutableSet.of("");
    private int firstOfRun;
    private boolean broken;

    SequenceLook(Syntax.Sequence sequence) {
      this.parts = sequence.parts();
    }

    Found look() {
      for (int i = 0; i < parts.size(); i++) {
        add(i, TriggerFinder.look(parts.get(i)));
      }
      ImmutableSet<String> exact = broken ? null : run;
      endRun(parts.size());
      return new Found(exact, best);
    }

    private void add(int index, Found found) {
      if (found.triggers != null) {
        offer(found.triggers, index, index + 1);
      }
      ImmutableSet<String> joined = found.exact == null ? null : joined(found.exact);
      if (joined != null) {
        run = joined;
        return;
      }
      broken = true;
      endRun(index);
      run = found.exact == null ? ImmutableSet.of("") : found.exact;
      firstOfRun = found.exact == null ? index + 1 : index;
    }

    private @Nullable ImmutableSet<String> joined(ImmutableSet<String> next) {
      if (run == null || (long) run.size() * next.size() > MAX_EXACT) {
        return null;
      }
      ImmutableSet.Builder<String> words = ImmutableSet.builder();
      for (String head : run) {
        next.forEach(tail -> words.add(head + tail));
      }
      return words.build();
    }

    private void endRun(int end) {
      Triggers triggers = run == null ? null : asTriggers(run);
      if (triggers != null) {
        offer(triggers, firstOfRun, end);
      }
    }

    /** Keeps the triggers of the parts {@code [from, to)} if they are the rarest so far. */
    private void offer(Triggers triggers, int from, int to) {
      Length length = new Length(0, 0);
      for (Syntax part : parts.subList(0, from)) {
        length = length.plus(Length.of(part));
      }
      if (best == null || triggers.costBehind(length) < best.cost) {
        best = triggers.within(length, before(from), after(to));
      }
    }

    private Edge before(int index) {
      Edge edge = Edge.OPEN;
      for (int i = index - 1; i >= 0 && edge.isOpen(); i--) {
        Syntax part = parts.get(i);
        edge = edge.plus(CharacterSet.last(part), Length.of(part).min() == 0);
      }
      return edge;
    }

    private Edge after(int index) {
      Edge edge = Edge.OPEN;
      for (int i = index; i < parts.size() && edge.isOpen(); i++) {
        Syntax part = parts.get(i);
        edge = edge.plus(CharacterSet.first(part), Length.of(part).min() == 0);
      }
      return edge;
    }
  }
}
