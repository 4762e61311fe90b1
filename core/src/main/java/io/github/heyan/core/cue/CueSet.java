package io.github.heyan.core.cue;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.heyan.core.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Cues compiled together, so that one pass over a text finds them all: literals that the patterns
 * cannot do without are looked up in one trie, and only where one stands are its patterns tried.
 *
 * <p>A cue's hits are leftmost, then longest over its patterns, and do not overlap each other.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class CueSet {
  private static final Comparator<Hit> LEFTMOST_LONGEST =
      Comparator.comparingInt(Hit::cue)
          .thenComparingInt(Hit::start)
          .thenComparing(Hit::end, Comparator.reverseOrder())
          .thenComparingInt(Hit::pattern);

  private final ImmutableList<Cue> cues;
  private final TriggerIndex index;

  private CueSet(ImmutableList<Cue> cues, TriggerIndex index) {
    this.cues = cues;
    this.index = index;
  }

  /**
   * Compiles cues.
   *
   * @throws IllegalArgumentException if a pattern holds no fixed text
   */
  public static CueSet compile(Iterable<Cue> cues) {
    ImmutableList<Cue> copy = ImmutableList.copyOf(cues);
    TriggerIndex.Builder index = new TriggerIndex.Builder();
    for (int cue = 0; cue < copy.size(); cue++) {
      ImmutableList<Pattern> patterns = copy.get(cue).patterns();
      for (int i = 0; i < patterns.size(); i++) {
        Pattern pattern = patterns.get(i);
        ImmutableList<Trigger> triggers = pattern.triggers();
        checkArgument(!triggers.isEmpty(), "pattern must hold some fixed text: \"%s\"", pattern);
        index.add(triggers, new TriggerIndex.Target(pattern, cue, i));
      }
    }
    return new CueSet(copy, index.build());
  }

  /** Returns the cues in the order given; a hit names its cue by the index in this list. */
  public ImmutableList<Cue> cues() {
    return cues;
  }

  /** Returns every hit, innocent ones too, ordered by cue, then by place. */
  public List<Hit> candidates(Text text) {
    List<Hit> found = index.scan(text);
    return found.isEmpty() ? found : leftmostLongest(found);
  }

  /** Returns the hits that no exemption of their cue makes innocent, ordered by cue, then place. */
  public List<Hit> scan(Text text) {
    List<Hit> hits = candidates(text);
    if (!hits.isEmpty()) {
      hits.removeIf(hit -> isInnocent(text, hit));
    }
    return hits;
  }

  private boolean isInnocent(Text text, Hit hit) {
    Cue cue = cues.get(hit.cue());
    return cue.isInnocent(text, hit.start(), hit.end());
  }

  private static List<Hit> leftmostLongest(List<Hit> found) {
    found.sort(LEFTMOST_LONGEST);
    List<Hit> kept = new ArrayList<>();
    int cue = -1;
    int end = 0;
    for (Hit hit : found) {
      if (hit.cue() != cue || hit.start() >= end) {
        kept.add(hit);
        cue = hit.cue();
        end = hit.end();
      }
    }
    return kept;
  }
}
