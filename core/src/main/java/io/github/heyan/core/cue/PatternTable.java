package io.github.heyan.core.cue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Compiled patterns as they stand in a resource, by their source text. A pattern is made when asked
 * for, and most of it when first used. Immutable and safe to share between threads.
 */
public final class PatternTable {
  private final UnitReader patterns;
  private final Program[] shared;
  private final Map<String, Integer> places;

  private PatternTable(UnitReader reader) {
    this.shared = readShared(reader);
    int size = reader.number();
    this.places = new HashMap<>(2 * size);
    for (int i = 0; i < size; i++) {
      String source = reader.string();
      places.put(source, reader.number());
    }
    this.patterns = reader;
  }

  /** Reads a table. */
  public static PatternTable read(UnitReader reader) {
    return new PatternTable(reader);
  }

  /**
   * Returns the pattern {@code source}, if it is there.
   *
   * @param lists those that it was compiled with
   */
  Optional<Pattern> find(String source, PatternLists lists) {
    Integer place = places.get(source);
    return place == null
        ? Optional.empty()
        : Optional.of(Pattern.read(source, lists, patterns.from(place), this));
  }

  private static Program[] readShared(UnitReader reader) {
    Program[] shared = new Program[reader.number()];
    for (int i = 0; i < shared.length; i++) {
      shared[i] = readProgram(reader, shared);
    }
    return shared;
  }

  private static Program readProgram(UnitReader reader, Program[] known) {
    Program[] parts = new Program[reader.number()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = known[reader.number()];
    }
    return new Program(reader.numbers(reader.number()), parts);
  }

  /** Reads what is behind the head of a pattern. */
  Pattern.Code readCode(UnitReader reader) {
    FirstCharacters first = FirstCharacters.read(reader);
    return new Pattern.Code(readProgram(reader, shared), first);
  }

  static ImmutableList<Trigger> readTriggers(UnitReader reader) {
    int count = reader.number();
    ImmutableList.Builder<Trigger> triggers = ImmutableList.builderWithExpectedSize(count);
    for (int i = 0; i < count; i++) {
      String literal = String.valueOf(reader.units(reader.number()));
      int minBefore = reader.number();
      int maxBefore = reader.number();
      triggers.add(new Trigger(literal, minBefore, maxBefore, edge(reader), edge(reader)));
    }
    return triggers.build();
  }

  private static Trigger.Edge edge(UnitReader reader) {
    return new Trigger.Edge(reader.wide(), reader.number() != 0);
  }

  /** Writes {@code patterns}, no two of which have the same source. */
  public static void write(Collection<Pattern> patterns, UnitWriter writer) {
    new Writing(writer).write(patterns);
  }

  /** Writes one table. */
  private static final class Writing {
    private final UnitWriter writer;
    private final Map<Program, Integer> shared = new LinkedHashMap<>();

    Writing(UnitWriter writer) {
      this.writer = writer;
    }

    void write(Collection<Pattern> patterns) {
      patterns.forEach(pattern -> pattern.code().program().shared().forEach(this::collect));
      writer.number(shared.size());
      shared.keySet().forEach(program -> write(program, writer));
      writer.number(patterns.size());
      UnitWriter records = new UnitWriter();
      for (Pattern pattern : patterns) {
        writer.string(pattern.source());
        writer.number(records.size());
        write(pattern, records);
      }
      writer.units(records.body());
    }

    /** Gives a number to each shared program, to those that it needs before it. */
    private void collect(Program program) {
      if (!shared.containsKey(program)) {
        program.shared().forEach(this::collect);
        shared.put(program, shared.size());
      }
    }

    private void write(Program program, UnitWriter to) {
      to.number(program.shared().size());
      program.shared().forEach(each -> to.number(shared.getOrDefault(each, 0)));
      to.number(program.code().length);
      for (int number : program.code()) {
        to.number(number);
      }
    }

    private void write(Pattern pattern, UnitWriter to) {
      UnitWriter triggers = new UnitWriter();
      triggers.number(pattern.triggers().size());
      pattern.triggers().forEach(trigger -> write(trigger, triggers));
      to.number(pattern.minLength());
      to.number(pattern.maxLength());
      to.number(pattern.groups().size());
      pattern.groups().forEach(name -> writeText(name, to));
      pattern.requirement().write(to);
      to.number(triggers.size());
      to.units(triggers.body());
      pattern.code().first().write(to);
      write(pattern.code().program(), to);
    }

    private static void write(Trigger trigger, UnitWriter to) {
      writeText(trigger.literal(), to);
      to.number(trigger.minBefore());
      to.number(trigger.maxBefore());
      write(trigger.before(), to);
      write(trigger.after(), to);
    }

    private static void write(Trigger.Edge edge, UnitWriter to) {
      to.wide(edge.characters());
      to.number(edge.isOpen() ? 1 : 0);
    }

    private static void writeText(String text, UnitWriter to) {
      to.number(text.length());
      to.units(text);
    }
  }

  static ImmutableSet<String> readGroups(UnitReader reader) {
    int count = reader.number();
    ImmutableSet.Builder<String> groups = ImmutableSet.builder();
    for (int i = 0; i < count; i++) {
      groups.add(String.valueOf(reader.units(reader.number())));
    }
    return groups.build();
  }
}
