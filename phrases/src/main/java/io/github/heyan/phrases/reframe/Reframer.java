package io.github.heyan.phrases.reframe;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.heyan.core.Act;
import io.github.heyan.core.pack.Pack;
import io.github.heyan.core.pack.PackReader;
import io.github.heyan.core.pack.PackSource;
import io.github.heyan.core.text.Text;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts what is said badly into better words, as a grammar: patterns take a clause apart, and a
 * template puts object, modifiers and numbers together again. What comes out are proposals; whoever
 * asks must verify them.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Reframer {
  static final String STANDARD = "zh-reframing";

  private final ImmutableList<Reframing> reframings;
  private final ImmutableMap<String, Reframing> byId;

  private Reframer(ImmutableList<Reframing> reframings) {
    this.reframings = reframings;
    this.byId = reframings.stream().collect(ImmutableMap.toImmutableMap(Reframing::id, r -> r));
  }

  /** Returns the reframer of the standard reframings, read once and when first asked for. */
  public static Reframer standard() {
    return Standard.REFRAMER;
  }

  private static final class Standard {
    static final Reframer REFRAMER = read(PackSource.of(Reframer.class, STANDARD));
  }

  static Reframer read(PackSource source) {
    Pack base =
        PackReader.read(PackSource.of(Act.class, "packs/zh-base"), ImmutableMap.<String, Pack>of());
    return new Reframer(
        PackReader.read(source, ImmutableMap.of(base.id(), base), new ReframingReader())
            .extension());
  }

  /** Returns the reframings, best first. */
  public ImmutableList<Reframing> reframings() {
    return reframings;
  }

  /** Returns the ids of all reframings. */
  public ImmutableSet<String> ids() {
    return byId.keySet();
  }

  /**
   * Returns what could be said instead of a fault, best first: by the preferred reframings, then by
   * those for the category. The stream makes them one by one, as it is asked.
   *
   * @param start where in the view of {@code text} the fault begins
   * @param end where it ends
   * @param preferred ids of reframings
   */
  public Stream<Rewording> reword(
      Text text, int start, int end, String category, List<String> preferred) {
    Stream<Reframing> named = preferred.stream().distinct().map(byId::get);
    // Not by distinct(): the hash of a reframing is that of all its parts.
    Stream<Reframing> usual =
        reframings.stream()
            .filter(each -> each.categories().contains(category))
            .filter(each -> !preferred.contains(each.id()));
    return Stream.concat(named, usual)
        .flatMap(each -> new Rephrasing(each, text, start, end).rewordings());
  }
}
