package io.github.heyan.core.cue;

import com.google.common.primitives.Longs;
import io.github.heyan.core.text.Text;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

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
    long[] written = Arrays.copyOf(builder.keys, builder.size);
    int filterBits = highestBit(Math.max(64, distinct(written, MASKS[2]) * BITS_PER_PAIR));
    int slotBits = highestBit(Math.max(4, distinct(written, -1L) * 3 / 2));
    this.filterShift = Long.SIZE - filterBits;
    this.filter = new long[(1 << filterBits) / Long.SIZE];
    this.keyShift = Long.SIZE - slotBits;
    this.keys = new long[1 << slotBits];
    this.slots = new int[1 << slotBits];
    this.entries = new int[builder.triggers];
    this.profiles = Arrays.copyOf(builder.profiles, builder.profileCount * PROFILE);
    fill(written, builder.profileOf);
    for (long key : written) {
      announce(key);
    }
  }

  /** Puts the profiles of each literal one behind the other, in the order given. */
  private void fill(long[] written, int[] profileOf) {
    int[] behind = new int[slots.length];
    for (int i = 0; i < written.length; i++) {
      int slot = slot(written[i]);
      keys[slot] = written[i];
      behind[slot] += profileOf[i] < 0 ? 0 : 1;
    }
    int next = 0;
    for (int slot = 0; slot < slots.length; slot++) {
      slots[slot] = behind[slot] == 0 ? 0 : next + 1;
      next += behind[slot];
      behind[slot] = next;
    }
    boolean[] begun = new boolean[slots.length];
    for (int i = written.length - 1; i >= 0; i--) {
      int slot = slot(written[i]);
      if (profileOf[i] >= 0) {
        entries[--behind[slot]] = begun[slot] ? profileOf[i] : profileOf[i] | LAST;
        begun[slot] = true;
      }
    }
  }

  private static int distinct(long[] keys, long mask) {
    long[] seen = new long[2 << highestBit(keys.length)];
    int shift = Long.SIZE - highestBit(seen.length - 1);
    int distinct = 0;
    for (long key : keys) {
      int at = (int) (hash(key & mask) >>> shift);
      while (seen[at] != 0 && seen[at] != (key & mask)) {
        at = (at + 1) & (seen.length - 1);
      }
      distinct += seen[at] == 0 ? 1 : 0;
      seen[at] = key & mask;
    }
    return distinct;
  }

  private static int highestBit(int number) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(number);
  }

  /** Collects triggers. */
  static final class Builder {
    private static final int NONE = -1;

    /** Literals, and first halves of long ones, which have no profile. */
    private long[] keys = new long[64];

    private int[] profileOf = new int[64];
    private int size;
    private int triggers;
    private long[] profiles = new long[64 * PROFILE];
    private int profileCount;

    /** Where the profiles of the pattern begin to which triggers are being added. */
    private int firstOfTarget;

    private int target = NONE;
    private @Nullable Requirement requirement;
    private long[] clause = new long[0];

    /** Adds a trigger of the pattern {@code target}. */
    void add(Trigger trigger, Requirement requirement, int target) {
      if (target != this.target || requirement != this.requirement) {
        this.target = target;
        this.requirement = requirement;
        this.clause = Longs.toArray(requirement.clauseFilters());
        this.firstOfTarget = profileCount;
      }
      String literal = trigger.literal();
      long key = 0;
      for (int i = 0; i < literal.length(); i++) {
        key |= (long) literal.charAt(i) << (i * HALF);
      }
      put(key, profile(trigger));
      triggers++;
      if (literal.length() > 2) {
        put(key & MASKS[2], NONE);
      }
    }

    private void put(long key, int profile) {
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, 2 * size);
        profileOf = Arrays.copyOf(profileOf, 2 * size);
      }
      keys[size] = key;
      profileOf[size++] = profile;
    }

    /** Returns the profile of {@code trigger}, that of another of its pattern if it is the same. */
    private int profile(Trigger trigger) {
      int made = profileCount * PROFILE;
      if (made == profiles.length) {
        profiles = Arrays.copyOf(profiles, 2 * made);
      }
      profiles[made + BEFORE] = trigger.before().filter();
      profiles[made + AFTER] = trigger.after().filter();
      System.arraycopy(clause, 0, profiles, made + CLAUSE, clause.length);
      long places = (long) trigger.maxBefore() << HALF | trigger.minBefore();
      profiles[made + PLACES] = (long) target << Integer.SIZE | places;
      for (int i = firstOfTarget; i < profileCount; i++) {
        if (Arrays.equals(
            profiles, i * PROFILE, (i + 1) * PROFILE, profiles, made, made + PROFILE)) {
          return i;
        }
      }
      return profileCount++;
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
