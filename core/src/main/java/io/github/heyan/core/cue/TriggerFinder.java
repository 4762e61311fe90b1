package io.github.heyan.core.cue;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.heyan.core.cue.Trigger.Edge;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses for a pattern the literals of which every match holds at least one: among all such sets
 * the one that is met most seldom in running text. Literals of neighbouring parts are joined (不能 ×
 * 办) while there are not too many of them.
 */
final class TriggerFinder {
  /** What a trigger costs by its place in the tables, beside what verification costs. */
  private static final double COST_OF_ONE = 1e-5;

  private static final int MAX_EXACT = 400;
  private static final int MAX_CLASS = 40;
  private static final int MAX_LITERAL = TriggerTable.LONGEST;

  private TriggerFinder() {}

  /** Returns the chosen triggers, none where the pattern may match without any fixed text. */
  static ImmutableList<Trigger> find(Syntax syntax) {
    Found found = look(syntax);
    ImmutableList<Trigger> best = rarer(found.best, asTriggers(found.exact));
    return best == null ? ImmutableList.of() : best;
  }

  /**
   * What is known of a part: all words that it matches, if they are few, and the best triggers
   * inside it, if there are any.
   */
  private record Found(
      @Nullable ImmutableSet<String> exact, @Nullable ImmutableList<Trigger> best) {}

  private static Found look(Syntax syntax) {
    if (syntax instanceof Syntax.Literal literal) {
      return new Found(ImmutableSet.of(String.valueOf(literal.c())), null);
    } else if (syntax instanceof Syntax.OneOf oneOf) {
      return new Found(exact(oneOf), null);
    } else if (syntax instanceof Syntax.Anchor) {
      return new Found(ImmutableSet.of(""), null);
    } else if (syntax instanceof Syntax.Group group) {
      return look(group.part());
    } else if (syntax instanceof Syntax.Shared shared) {
      return look(shared.part());
    } else if (syntax instanceof Syntax.Repeat repeat) {
      return repeat(repeat);
    } else if (syntax instanceof Syntax.Choice choice) {
      return choice(choice);
    } else if (syntax instanceof Syntax.Sequence sequence) {
      return new SequenceLook(sequence).look();
    }
    return new Found(null, null);
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
      return repeat.max() == 1 ? maybe(part) : new Found(null, null);
    }
    if (repeat.max() == 1) {
      return part;
    }
    ImmutableList<Trigger> triggers = rarer(part.best, asTriggers(part.exact));
    return new Found(null, triggers == null ? null : repeated(repeat, triggers));
  }

  /** Before and behind one round of a repeat there may be another. */
  private static ImmutableList<Trigger> repeated(
      Syntax.Repeat repeat, ImmutableList<Trigger> triggers) {
    Edge before = new Edge(CharacterSet.last(repeat), true);
    Edge after = new Edge(CharacterSet.first(repeat), true);
    return triggers.stream()
        .map(trigger -> trigger.within(new Length(0, 0), before, after))
        .collect(toImmutableList());
  }

  private static Found maybe(Found part) {
    return part.exact == null
        ? new Found(null, null)
        : new Found(ImmutableSet.<String>builder().add("").addAll(part.exact).build(), null);
  }

  private static Found choice(Syntax.Choice choice) {
    ImmutableSet.Builder<String> exact = ImmutableSet.builder();
    ImmutableList.Builder<Trigger> best = ImmutableList.builder();
    boolean allExact = true;
    boolean allBest = true;
    for (Syntax each : choice.choices()) {
      Found found = look(each);
      ImmutableList<Trigger> triggers = rarer(found.best, asTriggers(found.exact));
      allExact &= found.exact != null;
      allBest &= triggers != null;
      exact.addAll(found.exact == null ? ImmutableSet.of() : found.exact);
      best.addAll(triggers == null ? ImmutableList.of() : triggers);
    }
    ImmutableSet<String> words = exact.build();
    return new Found(
        allExact && words.size() <= MAX_EXACT ? words : null, allBest ? best.build() : null);
  }

  private static @Nullable ImmutableList<Trigger> asTriggers(@Nullable ImmutableSet<String> exact) {
    if (exact == null || exact.isEmpty() || exact.contains("")) {
      return null;
    }
    return exact.stream().map(TriggerFinder::trigger).distinct().collect(toImmutableList());
  }

  private static Trigger trigger(String word) {
    if (word.length() <= MAX_LITERAL) {
      return Trigger.of(word);
    }
    Edge after = new Edge(CharacterSet.of(word.charAt(MAX_LITERAL)), false);
    return new Trigger(word.substring(0, MAX_LITERAL), 0, 0, Edge.OPEN, after);
  }

  private static @Nullable ImmutableList<Trigger> rarer(
      @Nullable ImmutableList<Trigger> one, @Nullable ImmutableList<Trigger> other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return cost(one) <= cost(other) ? one : other;
  }

  /** Returns how often, in running text, verification would be asked for, and how wide it looks. */
  private static double cost(List<Trigger> triggers) {
    double cost = triggers.size() * COST_OF_ONE;
    for (Trigger trigger : triggers) {
      int starts = trigger.maxBefore() - trigger.minBefore() + 1;
      cost += Frequency.of(trigger.literal()) * (1 + 0.2 * starts);
    }
    return cost;
  }

  /** Goes along a sequence and joins neighbouring exact parts. */
  private static final class SequenceLook {
    private final ImmutableList<Syntax> parts;
    private @Nullable ImmutableList<Trigger> best;
    private double lowestCost = Double.POSITIVE_INFINITY;
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
      ImmutableList<Trigger> inner = rarer(found.best, asTriggers(found.exact));
      if (inner != null) {
        offer(inner, index, index + 1);
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
      ImmutableList<Trigger> triggers = asTriggers(run);
      if (triggers != null) {
        offer(triggers, firstOfRun, end);
      }
    }

    /** Keeps the triggers of the parts {@code [from, to)} if they are the rarest so far. */
    private void offer(ImmutableList<Trigger> triggers, int from, int to) {
      Length length = new Length(0, 0);
      for (Syntax part : parts.subList(0, from)) {
        length = length.plus(Length.of(part));
      }
      Length behind = length;
      Edge before = before(from);
      Edge after = after(to);
      ImmutableList<Trigger> placed =
          triggers.stream()
              .map(trigger -> trigger.within(behind, before, after))
              .collect(toImmutableList());
      double cost = cost(placed);
      if (cost < lowestCost) {
        lowestCost = cost;
        best = placed;
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
