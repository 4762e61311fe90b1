package io.github.heyan.core.cue;

import com.google.common.collect.ImmutableList;
import io.github.heyan.core.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the trigger literals of many patterns in one pass and tries a pattern only where one of its
 * literals stands. A bitmap of the literals' first two characters turns most positions away; a
 * literal that stands there must have neighbours that fit, and the text must hold what else the
 * pattern needs, before the pattern is tried.
 */
final class TriggerIndex {
  private final ImmutableList<Target> targets;
  private final TriggerTable table;

  private TriggerIndex(ImmutableList<Target> targets, TriggerTable table) {
    this.targets = targets;
    this.table = table;
  }

  /** A pattern, and whose it is. */
  record Target(Pattern pattern, int cue, int index) {}

  /** Collects triggers. */
  static final class Builder {
    private final ImmutableList.Builder<Target> targets = ImmutableList.builder();
    private final TriggerTable.Builder table = new TriggerTable.Builder();
    private int size;

    void add(ImmutableList<Trigger> triggers, Target target) {
      targets.add(target);
      triggers.forEach(trigger -> table.add(trigger, target.pattern.requirement(), size));
      size++;
    }

    TriggerIndex build() {
      return new TriggerIndex(targets.build(), table.build());
    }
  }

  /** Returns for each place where a pattern matches its longest match there, in any order. */
  List<Hit> scan(Text text) {
    Scan scan = new Scan(text);
    table.scan(text, scan);
    return scan.hits == null ? List.of() : scan.hits;
  }

  /** The state of one pass; made anew for each. */
  private final class Scan implements TriggerTable.Consumer {
    private final Text text;
    private @Nullable Window window;
    private @Nullable List<Hit> hits;

    Scan(Text text) {
      this.text = text;
    }

    @Override
    public void accept(int index, int first, int last) {
      Target target = targets.get(index);
      Pattern pattern = target.pattern;
      if (!pattern.mayMatchIn(text)) {
        return;
      }
      if (window == null) {
        window = new Window(text);
      }
      if (!pattern.mayStartIn(window, first, last)) {
        return;
      }
      for (int start = first; start <= last; start++) {
        int end = pattern.longest(window, start);
        if (end >= 0) {
          add(new Hit(target.cue, target.index, start, end));
        }
      }
    }

    private void add(Hit hit) {
      if (hits == null) {
        hits = new ArrayList<>();
      }
      hits.add(hit);
    }
  }
}
