package io.github.heyan.phrases;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Knows what to say: proposes phrases for a situation, in the order in which they should come.
 *
 * <pre>{@code
 * PhraseBook book = PhraseBook.standard();
 * Situation situation =
 *     Situation.builder()
 *         .kind(MessageKind.COMPLAINT)
 *         .cause("fee")
 *         .emotion(Emotion.ANGER, 2)
 *         .build();
 * book.strategy(situation).never();   // what not to say, and why
 * book.suggest(situation).get(0).phrase().text();
 * }</pre>
 *
 * <p>The same situation gives the same answer. Immutable and safe to share between threads; make
 * one and keep it.
 */
public final class PhraseBook {
  private static final int EACH = 3;

  private final ImmutableList<PhrasePack> packs;
  private final ImmutableMap<String, PhraseEntry> phrases;
  private final ImmutableMap<String, Strategy> strategies;
  private final ImmutableMap<String, Question> questions;

  private PhraseBook(ImmutableList<PhrasePack> packs) {
    long ids = packs.stream().map(PhrasePack::id).distinct().count();
    checkArgument(ids == packs.size(), "two of the packs have the same id: %s", packs);
    this.packs = packs;
    Map<String, PhraseEntry> entries = new LinkedHashMap<>();
    Map<String, Strategy> table = new LinkedHashMap<>();
    Map<String, Question> asked = new LinkedHashMap<>();
    for (PhrasePack pack : packs) {
      pack.phrases().forEach(each -> entries.put(each.id(), each));
      pack.strategies().forEach(each -> table.put(each.id(), each));
      pack.questions().forEach(each -> asked.put(each.id(), each));
    }
    this.phrases = ImmutableMap.copyOf(entries);
    this.strategies = ImmutableMap.copyOf(table);
    this.questions = ImmutableMap.copyOf(asked);
  }

  /** Returns the standard book. */
  public static PhraseBook standard() {
    return Standard.BOOK;
  }

  /**
   * Returns a book of these packs alone, without the standard one.
   *
   * @throws IllegalArgumentException if two packs have the same id
   */
  public static PhraseBook of(PhrasePack... packs) {
    return new PhraseBook(ImmutableList.copyOf(packs));
  }

  /** Made when first asked for, then shared. */
  private static final class Standard {
    static final PhraseBook BOOK = new PhraseBook(ImmutableList.of(PhrasePack.standard()));
  }

  /**
   * Returns this book with further packs. A phrase, strategy or question of theirs takes the place
   * of one of the same id.
   *
   * @throws IllegalArgumentException if a pack of theirs has the id of one that is there
   */
  public PhraseBook with(PhrasePack... more) {
    return new PhraseBook(ImmutableList.<PhrasePack>builder().addAll(packs).add(more).build());
  }

  /** Returns all phrases. */
  public List<PhraseEntry> phrases() {
    return phrases.values().asList();
  }

  /** Returns the phrase called {@code id}. */
  public Optional<PhraseEntry> find(String id) {
    return Optional.ofNullable(phrases.get(id));
  }

  /** Returns the table of strategies. */
  public List<Strategy> strategies() {
    return strategies.values().asList();
  }

  ImmutableList<Question> questions() {
    return questions.values().asList();
  }

  /**
   * Returns the strategy for {@code situation}: the one that says most about it; of two that say as
   * much the later, so that a pack of your own comes before the standard one.
   *
   * @throws IllegalStateException if the packs have no strategy for it; the standard one always has
   */
  public Strategy strategy(Situation situation) {
    Optional<Strategy> best = Optional.empty();
    double most = -1;
    for (Strategy strategy : strategies()) {
      Fitting fitting = Fitting.of(strategy.fit(), situation);
      if (fitting.holds() && fitting.weight() >= most) {
        best = Optional.of(strategy);
        most = fitting.weight();
      }
    }
    return best.orElseThrow(() -> new IllegalStateException("no strategy is for every situation"));
  }

  /**
   * Returns what to say: for each act of the {@linkplain #strategy strategy}, in its order, at most
   * three phrases, best first. Phrases that were used are not among them.
   */
  public List<PhraseSuggestion> suggest(Situation situation) {
    List<PhraseSuggestion> all = new ArrayList<>();
    for (PhraseAct act : strategy(situation).first()) {
      suggest(situation, act).stream().limit(EACH).forEach(all::add);
    }
    return List.copyOf(all);
  }

  /** Returns all phrases of {@code act} that fit and were not used, best first. */
  public List<PhraseSuggestion> suggest(Situation situation, PhraseAct act) {
    return phrases().stream()
        .filter(entry -> entry.act() == act)
        .flatMap(entry -> Choice.of(entry, situation).stream())
        .sorted(Choice.BEST_FIRST)
        .map(Choice::suggestion)
        .collect(toImmutableList());
  }
}
