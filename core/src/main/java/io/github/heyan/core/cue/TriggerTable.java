package io.github.heyan.core.cue;

import io.github.heyan.core.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The triggers of many patterns as flat tables. A literal has at most four characters, so that it
 * is one {@code long}, by which it is looked up; a bitmap of the literals' first two characters
 * says at most positions that there is none. Immutable.
 */
final class TriggerTable {
  /** The most characters of a literal. */
  static final int LONGEST = 4;

  private static final int BITS_PER_PAIR = 16;
  private static final long[] MASKS = {0, 0xffffL, 0xffffffffL, 0xffffffffffffL, -1L};

  /**
   * What is known of a trigger beside its literal, in {@link #profiles}: filters of the character
   * before it, of that behind it and of sets that its clause must meet; the least and the greatest
   * number of characters before it in a match; the pattern.
   */
  private static final int PROFILE = 3 + Requirement.CLAUSE_SETS;

  private static final int BEFORE = 0;
  private static final int AFTER = 1;
  private static final int CLAUSE = 2;
  private static final int PLACES = PROFILE - 1;

  private static final int HALF = 16;
  private static final long LOW_HALF = 0xffff;

  /** Marks the last entry of a literal. */
  private static final int LAST = 1 << 31;

  /** Where in a slot the lengths of the literals stand that begin with its two characters. */
  private static final int LENGTHS = 28;

  private static final int START = (1 << LENGTHS) - 1;

  private final long[] filter;
  private final int filterShift;

  /** An open hash table of literals, none of which is 0. */
  private final long[] keys;

  private final int keyShift;

  /**
   * For each slot where its entries begin, counted from 1, and in the highest bits which lengths
   * longer literals with the same two characters have.
   */
  private final int[] slots;

  /** The profiles of the triggers of a literal, one behind the other. */
  private final int[] entries;

  private final long[] profiles;

  private TriggerTable(Builder builder) {
    Map<Long, List<Integer>> byKey = builder.byKey;
    int pairs = (int) byKey.keySet().stream().map(key -> key & MASKS[2]).distinct().count();
    int filterBits = highestBit(Math.max(64, pairs * BITS_PER_PAIR));
    int slotBits = highestBit(Math.max(4, byKey.size() * 3 / 2));
    this.filterShift = Long.SIZE - filterBits;
    this.filter = new long[(1 << filterBits) / Long.SIZE];
    this.keyShift = Long.SIZE - slotBits;
    this.keys = new long[1 << slotBits];
    this.slots = new int[1 << slotBits];
    this.entries = new int[builder.size];
    this.profiles = builder.profiles();
    int next = 0;
    for (Map.Entry<Long, List<Integer>> each : byKey.entrySet()) {
      int slot = slot(each.getKey());
      keys[slot] = each.getKey();
      slots[slot] = each.getValue().isEmpty() ? 0 : next + 1;
      for (int profile : each.getValue()) {
        entries[next++] = profile;
      }
      if (!each.getValue().isEmpty()) {
        entries[next - 1] |= LAST;
      }
    }
    byKey.keySet().forEach(this::announce);
  }

  private static int highestBit(int number) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(number);
  }

  /** Collects triggers. */
  static final class Builder {
    private final Map<Long, List<Integer>> byKey = new LinkedHashMap<>();
    private final Map<List<Long>, Integer> profiles = new LinkedHashMap<>();
    private int size;

    /** Adds a trigger of the pattern {@code target}. */
    void add(Trigger trigger, Requirement requirement, int target) {
      String literal = trigger.literal();
      long key = 0;
      for (int i = 0; i < literal.length(); i++) {
        key |= (long) literal.charAt(i) << (i * HALF);
      }
      int profile =
          profiles.computeIfAbsent(profile(trigger, requirement, target), p -> profiles.size());
      byKey.computeIfAbsent(key, each -> new ArrayList<>()).add(profile);
      size++;
      if (literal.length() > 2) {
        byKey.computeIfAbsent(key & MASKS[2], each -> new ArrayList<>());
      }
    }

    private static List<Long> profile(Trigger trigger, Requirement requirement, int target) {
      List<Long> profile = new ArrayList<>();
      profile.add(trigger.before().filter());
      profile.add(trigger.after().filter());
      profile.addAll(requirement.clauseFilters());
      long places = (long) trigger.maxBefore() << HALF | trigger.minBefore();
      profile.add((long) target << Integer.SIZE | places);
      return profile;
    }

    private long[] profiles() {
      return profiles.keySet().stream().flatMap(List::stream).mapToLong(Long::longValue).toArray();
    }

    TriggerTable build() {
      return new TriggerTable(this);
    }
  }

  /** Takes places where a trigger stands. */
  interface Consumer {
    /** Takes a pattern of which a match may start at each of {@code [first, last]}. */
    void accept(int target, int first, int last);
  }

  /** Sets the bit of the first two characters, and at their slot that of the length. */
  private void announce(long key) {
    long pair = key & MASKS[2];
    long bit = hash(pair) >>> filterShift;
    filter[(int) (bit >>> 6)] |= 1L << bit;
    slots[slot(pair)] |= length(key) > 2 ? 1 << (LENGTHS + length(key) - 3) : 0;
  }

  private static int length(long key) {
    return (Long.SIZE - Long.numberOfLeadingZeros(key) + HALF - 1) / HALF;
  }

  /** Gives every place where a trigger stands that may be part of a match. */
  void scan(Text text, Consumer consumer) {
    Scan scan = new Scan(text, consumer);
    int length = entries.length == 0 ? 0 : text.length();
    long window = 0;
    for (int i = 0; i < LONGEST - 1 && i < length; i++) {
      window |= (long) text.at(i) << ((i + 1) * HALF);
    }
    for (int at = 0; at < length; at++) {
      int last = at + LONGEST - 1;
      window = window >>> HALF | (last < length ? (long) text.at(last) << (3 * HALF) : 0);
      if (mayHave(window & MASKS[1])) {
        scan.look(at, 1, slot(window & MASKS[1]));
      }
      if (at + 1 < length && mayHave(window & MASKS[2])) {
        scan.lookLonger(at, window);
      }
    }
  }

  private boolean mayHave(long pair) {
    long bit = hash(pair) >>> filterShift;
    return (filter[(int) (bit >>> 6)] >>> bit & 1) != 0;
  }

  /** The state of one pass. */
  private final class Scan {
    private final Text text;
    private final Consumer consumer;

    /** Where the clause ends that {@code clause} is the filter of. */
    private int clauseEnd;

    private long clause;

    Scan(Text text, Consumer consumer) {
      this.text = text;
      this.consumer = consumer;
    }

    void lookLonger(int at, long window) {
      int slot = slot(window & MASKS[2]);
      look(at, 2, slot);
      int lengths = slots[slot] >>> LENGTHS;
      if ((lengths & 1) != 0) {
        look(at, 3, slot(window & MASKS[3]));
      }
      if ((lengths & 2) != 0) {
        look(at, LONGEST, slot(window));
      }
    }

    void look(int at, int length, int slot) {
      int next = (slots[slot] & START) - 1;
      if (next < 0) {
        return;
      }
      long before = filterAt(at - 1);
      long after = filterAt(at + length);
      moveTo(at);
      int entry;
      do {
        entry = entries[next++];
        int profile = (entry & ~LAST) * PROFILE;
        if (fits(profile, before, after)) {
          long places = profiles[profile + PLACES];
          int first = Math.max(0, at - ((int) places >>> HALF));
          consumer.accept((int) (places >>> Integer.SIZE), first, at - (int) (places & LOW_HALF));
        }
      } while (entry >= 0);
    }

    /** One test of all filters, as no single one can be foretold. */
    private boolean fits(int profile, long before, long after) {
      boolean fits = (profiles[profile + BEFORE] & before) != 0;
      fits &= (profiles[profile + AFTER] & after) != 0;
      for (int i = 0; i < Requirement.CLAUSE_SETS; i++) {
        fits &= (profiles[profile + CLAUSE + i] & clause) != 0;
      }
      return fits;
    }

    private long filterAt(int at) {
      return at >= 0 && at < text.length() ? CharacterSet.of(text.at(at)) : CharacterSet.EDGE;
    }

    private void moveTo(int at) {
      if (at < clauseEnd) {
        return;
      }
      clauseEnd = Math.max(text.clauseEnd(at), at + 1);
      clause = CharacterSet.NONE;
      for (int i = text.clauseStart(at); i < clauseEnd; i++) {
        clause |= CharacterSet.of(text.at(i));
      }
    }
  }

  private static long hash(long key) {
    return key * 0x9E3779B97F4A7C15L;
  }

  /** Returns the slot of {@code key}, or where it is not there an empty one. */
  private int slot(long key) {
    int slot = (int) (hash(key) >>> keyShift);
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }
}
