package io.github.heyan.core.cue;

import com.google.common.collect.ImmutableList;
import io.github.heyan.core.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the trigger literals of many patterns in one pass and tries a pattern only where one of its
 * literals stands. A bitmap of the literals' first two characters turns most positions away.
 */
final class TriggerIndex {
  private static final int BITS_PER_PAIR = 64;

  private final long[] pairs;
  private final long[] singles;
  private final int shift;
  private final Node root;

  private TriggerIndex(Builder builder) {
    int bits = Integer.highestOneBit(Math.max(64, builder.pairs.size() * BITS_PER_PAIR)) * 2;
    this.shift = 32 - Integer.numberOfTrailingZeros(bits);
    this.pairs = new long[bits / 64];
    this.singles = new long[(Character.MAX_VALUE + 1) / 64];
    this.root = builder.root;
    builder.pairs.forEach(pair -> set(pairs, hash(pair.charAt(0), pair.charAt(1))));
    builder.singles.forEach(single -> set(singles, single.charAt(0)));
  }

  /** A pattern, and whose it is. */
  record Target(Pattern pattern, int cue, int index) {}

  private record Entry(Target target, int minBefore, int maxBefore) {}

  private static final class Node {
    private final CharacterMap<Node> next = new CharacterMap<>();
    private final List<Entry> entries = new ArrayList<>();
  }

  /** Collects triggers. */
  static final class Builder {
    private final Node root = new Node();
    private final List<String> pairs = new ArrayList<>();
    private final List<String> singles = new ArrayList<>();

    void add(ImmutableList<Trigger> triggers, Target target) {
      for (Trigger trigger : triggers) {
        String literal = trigger.literal();
        (literal.length() == 1 ? singles : pairs).add(literal);
        Node node = root;
        for (int i = 0; i < literal.length(); i++) {
          node = node.next.computeIfAbsent(literal.charAt(i), Node::new);
        }
        node.entries.add(new Entry(target, trigger.minBefore(), trigger.maxBefore()));
      }
    }

    TriggerIndex build() {
      return new TriggerIndex(this);
    }
  }

  /** Returns for each place where a pattern matches its longest match there, in any order. */
  List<Hit> scan(Text text) {
    Scan scan = new Scan(text);
    int last = text.length() - 1;
    for (int at = 0; at <= last; at++) {
      char c = text.at(at);
      if (isSet(singles, c) || (at < last && isSet(pairs, hash(c, text.at(at + 1))))) {
        scan.walk(root, at);
      }
    }
    return scan.hits == null ? List.of() : scan.hits;
  }

  private int hash(char first, char second) {
    return (first * 0x9E3779B1 + second * 0x85EBCA6B) >>> shift;
  }

  private static void set(long[] bits, int at) {
    bits[at >> 6] |= 1L << at;
  }

  private static boolean isSet(long[] bits, int at) {
    return (bits[at >> 6] >>> at & 1) != 0;
  }

  /** The state of one pass; made anew for each. */
  private static final class Scan {
    private final Text text;
    private @Nullable Window window;
    private @Nullable List<Hit> hits;

    Scan(Text text) {
      this.text = text;
    }

    void walk(Node root, int start) {
      Node node = root;
      for (int at = start; at < text.length(); at++) {
        node = node.next.get(text.at(at));
        if (node == null) {
          return;
        }
        for (Entry entry : node.entries) {
          verify(entry, start);
        }
      }
    }

    private void verify(Entry entry, int trigger) {
      if (window == null) {
        window = new Window(text);
      }
      Target target = entry.target;
      int first = Math.max(0, trigger - entry.maxBefore);
      int last = trigger - entry.minBefore;
      if (!target.pattern.mayStartIn(window, first, last)) {
        return;
      }
      for (int start = first; start <= last; start++) {
        int end = target.pattern.longest(window, start);
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
