package io.github.heyan.core.cue;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/**
 * Writes programs. Parts follow each other; where one is not at once behind its head, it is named
 * by its place.
 */
final class ProgramWriter {
  private static final long LOW_INT = 0xffffffffL;

  private final List<Program> shared = new ArrayList<>();
  private int[] code = new int[16];
  private int size;

  private ProgramWriter() {}

  /** Compiles a syntax tree. */
  static Program compile(Syntax syntax) {
    ProgramWriter writer = new ProgramWriter();
    writer.write(syntax);
    return new Program(
        Arrays.copyOf(writer.code, writer.size), writer.shared.toArray(Program[]::new));
  }

  private void add(int number) {
    if (size == code.length) {
      code = Arrays.copyOf(code, 2 * size);
    }
    code[size++] = number;
  }

  private void addHead(int kind, boolean nullable) {
    add(kind | (nullable ? Program.NULLABLE : 0));
  }

  /** Leaves {@code count} numbers to be set later. */
  private int leave(int count) {
    int from = size;
    for (int i = 0; i < count; i++) {
      add(0);
    }
    return from;
  }

  private void write(Syntax syntax) {
    boolean nullable = Length.of(syntax).min() == 0;
    if (syntax instanceof Syntax.Literal literal) {
      writeWord(String.valueOf(literal.c()));
    } else if (syntax instanceof Syntax.OneOf oneOf) {
      writeClass(oneOf.characters());
    } else if (syntax instanceof Syntax.Any) {
      writeGap(1, 1);
    } else if (syntax instanceof Syntax.Anchor anchor) {
      addHead(anchor.start() ? Program.PLACE | Program.START : Program.PLACE, true);
    } else if (syntax instanceof Syntax.Repeat repeat) {
      writeRepeat(repeat, nullable);
    } else if (syntax instanceof Syntax.Group group) {
      addHead(Program.GROUP, nullable);
      write(group.part());
    } else if (syntax instanceof Syntax.Choice choice) {
      writeChoice(choice);
    } else if (syntax instanceof Syntax.Shared part) {
      addHead(Program.SHARED, nullable);
      add(shared.size());
      shared.add(part.program());
    } else {
      writeSequence((Syntax.Sequence) syntax, nullable);
    }
  }

  private void writeWord(String word) {
    addHead(Program.WORD, false);
    add(word.length());
    word.chars().forEach(this::add);
  }

  private void writeClass(CharacterClass characters) {
    int negated = characters.isNegated() ? Program.NEGATED : 0;
    int han = characters.hasHan() ? Program.HAN : 0;
    addHead(Program.CLASS | negated | han, false);
    add(characters.ranges());
    for (int i = 0; i < characters.ranges(); i++) {
      add(characters.low(i) << Program.HALF | characters.high(i));
    }
  }

  private void writeGap(int min, int max) {
    addHead(Program.GAP, min == 0);
    add(min);
    add(max);
  }

  private void writeRepeat(Syntax.Repeat repeat, boolean nullable) {
    if (repeat.part() instanceof Syntax.Any) {
      writeGap(repeat.min(), repeat.max());
      return;
    }
    addHead(Program.REPEAT, nullable);
    add(repeat.min());
    add(repeat.max());
    write(repeat.part());
  }

  /** Writes a choice; its fixed words share one trie. */
  private void writeChoice(Syntax.Choice choice) {
    ImmutableList.Builder<Syntax> others = ImmutableList.builder();
    ImmutableList.Builder<String> words = ImmutableList.builder();
    for (Syntax each : choice.choices()) {
      String word = Words.of(each);
      if (word.isEmpty()) {
        others.add(each);
      } else {
        words.add(word);
      }
    }
    writeChoice(others.build(), words.build());
  }

  private void writeChoice(List<Syntax> others, List<String> words) {
    int count = others.size() + (words.isEmpty() ? 0 : 1);
    if (count == 1) {
      others.forEach(this::write);
      writeTrie(words);
      return;
    }
    boolean nullable = others.stream().anyMatch(each -> Length.of(each).min() == 0);
    addHead(Program.CHOICE, nullable);
    add(count);
    int next = leave(count * Program.ALTERNATIVE);
    for (Syntax each : others) {
      boolean empty = Length.of(each).min() == 0;
      setAlternative(next, empty ? CharacterSet.ALL : CharacterSet.first(each));
      next += Program.ALTERNATIVE;
      write(each);
    }
    if (!words.isEmpty()) {
      long first = CharacterSet.NONE;
      for (String word : words) {
        first |= CharacterSet.of(word.charAt(0));
      }
      setAlternative(next, first);
      writeTrie(words);
    }
  }

  private void setAlternative(int at, long filter) {
    code[at] = (int) (filter & LOW_INT);
    code[at + 1] = (int) (filter >>> Integer.SIZE);
    code[at + 2] = size;
  }

  private void writeTrie(List<String> words) {
    if (words.isEmpty()) {
      return;
    }
    addHead(Program.TRIE, false);
    Node root = new Node();
    words.forEach(word -> root.add(word, 0));
    writeNode(root);
  }

  private void writeNode(Node node) {
    int children = node.next.size();
    add(children << 1 | (node.end ? 1 : 0));
    node.next.keySet().forEach(this::add);
    int place = leave(children);
    for (Node child : node.next.values()) {
      code[place++] = size;
      writeNode(child);
    }
  }

  /** A place in a trie that is being made. */
  private static final class Node {
    final TreeMap<Integer, Node> next = new TreeMap<>();
    boolean end;

    void add(String word, int from) {
      if (from == word.length()) {
        end = true;
      } else {
        next.computeIfAbsent((int) word.charAt(from), c -> new Node()).add(word, from + 1);
      }
    }
  }

  /** Writes a sequence; neighbouring characters become one word. */
  private void writeSequence(Syntax.Sequence sequence, boolean nullable) {
    String word = Words.of(sequence);
    List<Syntax> parts = withWords(sequence);
    if (!word.isEmpty()) {
      writeWord(word);
    } else if (parts.size() == 1) {
      write(parts.get(0));
    } else {
      addHead(Program.SEQUENCE, nullable);
      add(parts.size());
      int place = leave(parts.size());
      for (Syntax part : parts) {
        code[place++] = size;
        write(part);
      }
    }
  }

  /** Returns the parts, neighbouring characters as one sequence of their own. */
  private static List<Syntax> withWords(Syntax.Sequence sequence) {
    List<Syntax> parts = new ArrayList<>();
    List<Syntax> word = new ArrayList<>();
    for (Syntax part : sequence.parts()) {
      if (part instanceof Syntax.Literal) {
        word.add(part);
      } else {
        flush(word, parts);
        parts.add(part);
      }
    }
    flush(word, parts);
    return parts;
  }

  private static void flush(List<Syntax> word, List<Syntax> parts) {
    if (!word.isEmpty()) {
      parts.add(new Syntax.Sequence(ImmutableList.copyOf(word)));
      word.clear();
    }
  }
}
