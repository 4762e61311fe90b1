package io.github.heyan.core.cue;

import io.github.heyan.core.text.Characters;
import java.util.List;

/**
 * A compiled pattern as one run of numbers. Reading it leads from a set of positions in a {@link
 * Window} to the set of those behind a part. It works on all positions at once, so the cost is
 * bounded by the pattern, and nothing is tried twice. Immutable; allocates nothing.
 *
 * <p>A part begins with a number that says what it is ({@link #WORD} and so on) and bears its
 * marks, such as {@link #NULLABLE}. {@link ProgramWriter} says what follows.
 */
final class Program {
  static final int WORD = 0;
  static final int CLASS = 1;
  static final int GAP = 2;
  static final int PLACE = 3;
  static final int CHOICE = 4;
  static final int TRIE = 5;
  static final int REPEAT = 6;
  static final int SEQUENCE = 7;
  static final int GROUP = 8;
  static final int SHARED = 9;

  static final int KIND = 0xff;

  /** Marks a part that may be empty. */
  static final int NULLABLE = 1 << 8;

  /** Marks a class that is the complement of what it lists. */
  static final int NEGATED = 1 << 9;

  /** Marks a class that lists all Chinese characters. */
  static final int HAN = 1 << 10;

  /** Marks a place that is a start. */
  static final int START = 1 << 11;

  /** How many numbers each alternative of a choice takes: a filter in two, and where it is. */
  static final int ALTERNATIVE = 3;

  static final int HALF = 16;
  private static final int LOW_HALF = 0xffff;
  private static final long LOW_INT = 0xffffffffL;

  private final int[] code;
  private final Program[] shared;

  Program(int[] code, Program[] shared) {
    this.code = code;
    this.shared = shared;
  }

  /** Returns the numbers, which must not be changed. */
  int[] code() {
    return code;
  }

  /** Returns the programs that this one calls, by their numbers in the code. */
  List<Program> shared() {
    return List.of(shared);
  }

  /** Returns the positions behind the whole, read from each of {@code from}; see Window.closed. */
  long advance(Window window, long from) {
    return advance(window, 0, from);
  }

  /** Returns the positions behind the part {@code at}, read from each of {@code from}. */
  long advance(Window window, int at, long from) {
    int head = code[at];
    return switch (head & KIND) {
      case WORD -> word(window, at + 2, code[at + 1], from);
      case CLASS -> oneOf(window, at, from);
      case GAP -> gap(window, code[at + 1], code[at + 2], from);
      case PLACE -> place(window, (head & START) != 0, from);
      case CHOICE -> choice(window, at + 2, code[at + 1], from);
      case TRIE -> trie(window, at + 1, from);
      case REPEAT -> repeat(window, at, from);
      case SEQUENCE -> sequence(window, at + 2, code[at + 1], from);
      case SHARED -> shared[code[at + 1]].advance(window, from);
      default -> advance(window, at + 1, from);
    };
  }

  private boolean nullable(int at) {
    return (code[at] & NULLABLE) != 0;
  }

  private long word(Window window, int at, int length, long from) {
    long reached = 0;
    for (long left = from; left != 0; left &= left - 1) {
      int start = Long.numberOfTrailingZeros(left);
      if (isWord(window, at, length, start)) {
        reached |= 1L << (start + length);
      }
    }
    return reached;
  }

  private boolean isWord(Window window, int at, int length, int start) {
    if (!window.has(start + length - 1)) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (window.at(start + i) != code[at + i]) {
        return false;
      }
    }
    return true;
  }

  private long oneOf(Window window, int at, long from) {
    long reached = 0;
    for (long left = from; left != 0; left &= left - 1) {
      int position = Long.numberOfTrailingZeros(left);
      if (window.has(position) && isOneOf(window.at(position), at)) {
        reached |= 1L << (position + 1);
      }
    }
    return reached;
  }

  private boolean isOneOf(char c, int at) {
    boolean listed = (code[at] & HAN) != 0 && Characters.isHan(c);
    int behind = at + 2 + code[at + 1];
    for (int i = at + 2; !listed && i < behind; i++) {
      listed = code[i] >>> HALF <= c && c <= (code[i] & LOW_HALF);
    }
    return (code[at] & NEGATED) != 0 ? !listed && !Characters.endsClause(c) : listed;
  }

  private static long gap(Window window, int min, int max, long from) {
    long dotted = 0;
    long current = from;
    for (int width = 1; width <= max && current != 0; width++) {
      current = window.dotted(current);
      dotted |= width >= min ? current : 0;
    }
    long closed = window.soft(dotted);
    window.closed |= closed;
    return (dotted & ~closed) | (min == 0 ? from : 0);
  }

  private static long place(Window window, boolean start, long from) {
    long held = 0;
    for (long left = from; left != 0; left &= left - 1) {
      int at = Long.numberOfTrailingZeros(left);
      boolean holds = start ? window.begins(at) : window.ends(at);
      held |= holds ? 1L << at : 0;
    }
    return held;
  }

  private long choice(Window window, int at, int choices, long from) {
    long here = window.characters(from);
    long reached = 0;
    for (int i = at; i < at + choices * ALTERNATIVE; i += ALTERNATIVE) {
      long filter = (code[i] & LOW_INT) | (long) code[i + 1] << Integer.SIZE;
      if ((filter & here) != 0 || filter == CharacterSet.ALL) {
        reached |= advance(window, code[i + 2], from);
      }
    }
    return reached;
  }

  private long trie(Window window, int root, long from) {
    long reached = 0;
    for (long left = from; left != 0; left &= left - 1) {
      reached |= walk(window, root, Long.numberOfTrailingZeros(left));
    }
    return reached;
  }

  /** Each node: twice the number of children, plus one where a word ends; characters; places. */
  private long walk(Window window, int root, int start) {
    long reached = 0;
    int node = root;
    for (int at = start; window.has(at); at++) {
      int children = code[node] >>> 1;
      int child = find(node + 1, node + children, window.at(at));
      if (child < 0) {
        break;
      }
      node = code[child + children];
      reached |= (long) (code[node] & 1) << (at + 1);
    }
    return reached;
  }

  /** Returns where {@code c} stands in the rising numbers {@code [low, high]}, or -1. */
  private int find(int low, int high, char c) {
    int from = low;
    int to = high;
    while (from <= to) {
      int middle = (from + to) >>> 1;
      if (code[middle] == c) {
        return middle;
      } else if (code[middle] < c) {
        from = middle + 1;
      } else {
        to = middle - 1;
      }
    }
    return -1;
  }

  private long repeat(Window window, int at, long from) {
    int min = code[at + 1];
    int max = code[at + 2];
    int part = at + 3;
    long before = window.closed;
    long closed = 0;
    long reached = min == 0 ? from : 0;
    long current = from;
    for (int round = 1; round <= max && current != 0; round++) {
      window.closed = 0;
      current = advance(window, part, current);
      closed |= round >= min || nullable(part) ? window.closed : 0;
      reached |= round >= min ? current : 0;
    }
    window.closed = before | closed;
    return reached;
  }

  private long sequence(Window window, int at, int parts, long from) {
    long before = window.closed;
    window.closed = 0;
    long current = from;
    for (int i = at; i < at + parts; i++) {
      int part = code[i];
      long closed = nullable(part) ? window.closed : 0;
      window.closed = 0;
      current = current == 0 ? 0 : advance(window, part, current);
      window.closed |= closed;
      if (current == 0 && window.closed == 0) {
        break;
      }
    }
    window.closed |= before;
    return current;
  }
}
