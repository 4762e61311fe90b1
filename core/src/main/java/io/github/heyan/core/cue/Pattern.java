package io.github.heyan.core.cue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.heyan.core.text.Text;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A compiled pattern of the pack language. Every match is bounded: it spans at most 63 characters
 * of the view.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Pattern {
  private final String source;
  private final PatternLists lists;
  private final Length length;
  private final ImmutableSet<String> groups;
  private final Requirement requirement;
  private final Parts parts;
  private volatile @Nullable Syntax syntax;
  private volatile @Nullable ImmutableList<Trigger> triggers;

  // Read at every place that is tried. A thread that does not see it makes it again, the same.
  private @Nullable Code code;

  /** What reads a text. */
  record Code(Program program, FirstCharacters first) {}

  /** Makes those parts of a pattern that are made when first asked for. */
  private interface Parts {
    ImmutableList<Trigger> triggers();

    Code code();
  }

  private Pattern(String source, PatternLists lists, Syntax syntax, Length length) {
    this.source = source;
    this.lists = lists;
    this.syntax = syntax;
    this.length = length;
    this.groups = Groups.names(syntax);
    this.requirement = Requirement.of(syntax);
    this.parts = new Parsed(syntax);
    this.code = parts.code();
  }

  private Pattern(String source, PatternLists lists, UnitReader reader, PatternTable table) {
    this.source = source;
    this.lists = lists;
    this.length = new Length(reader.number(), reader.number());
    this.groups = PatternTable.readGroups(reader);
    this.requirement = Requirement.read(reader);
    int behindTriggers = reader.number();
    this.parts = new Stored(reader, behindTriggers, table);
  }

  private record Parsed(Syntax syntax) implements Parts {
    @Override
    public ImmutableList<Trigger> triggers() {
      return TriggerFinder.find(syntax);
    }

    @Override
    public Code code() {
      return new Code(ProgramWriter.compile(syntax), FirstCharacters.of(syntax));
    }
  }

  private record Stored(UnitReader reader, int behindTriggers, PatternTable table)
      implements Parts {
    @Override
    public ImmutableList<Trigger> triggers() {
      return PatternTable.readTriggers(reader.from(0));
    }

    @Override
    public Code code() {
      return table.readCode(reader.from(behindTriggers));
    }
  }

  /**
   * Compiles {@code source}.
   *
   * @throws PatternException if it is not a pattern, or may span more than 63 characters
   */
  public static Pattern compile(String source, PatternLists lists) {
    Syntax syntax = new PatternParser(source, lists).parse();
    Length length = Length.of(syntax);
    if (length.max() > Window.MAX_LENGTH) {
      throw new PatternException(
          0,
          "a pattern may span at most %d characters, but this one spans up to %d"
              .formatted(Window.MAX_LENGTH, length.max()));
    }
    return new Pattern(source, lists, syntax, length);
  }

  /** Returns the pattern {@code source} from {@code compiled} if it is there, or compiles it. */
  public static Pattern of(String source, PatternLists lists, PatternTable compiled) {
    return compiled.find(source, lists).orElseGet(() -> compile(source, lists));
  }

  /** Reads the pattern {@code source} from a table. */
  static Pattern read(String source, PatternLists lists, UnitReader reader, PatternTable table) {
    return new Pattern(source, lists, reader, table);
  }

  /**
   * Parses an entry of a list.
   *
   * @throws PatternException if it is not a pattern
   */
  public static Syntax parseEntry(String source, PatternLists lists) {
    return new PatternParser(source, lists).parse();
  }

  /** Returns the names of the groups in an entry of a list. */
  public static ImmutableSet<String> groups(Syntax entry) {
    return Groups.names(entry);
  }

  /** Returns whether every match holds some fixed text, so that the pattern can be looked up. */
  public boolean hasFixedText() {
    return !triggers().isEmpty();
  }

  /** Returns the pattern as it was written. */
  public String source() {
    return source;
  }

  /** Returns the fewest characters of the view that a match has. */
  public int minLength() {
    return length.min();
  }

  /** Returns the most characters of the view that a match has. */
  public int maxLength() {
    return length.max();
  }

  /** Returns the names of the groups. */
  public ImmutableSet<String> groups() {
    return groups;
  }

  /** Returns false only where {@code text} has no match that is not empty. */
  boolean mayMatchIn(Text text) {
    return requirement.mayBeMetBy(text);
  }

  Requirement requirement() {
    return requirement;
  }

  /** Returns whether a match may reach beyond the end of a sentence. */
  public boolean crossesSentences() {
    return SentenceMarks.areIn(syntax());
  }

  /**
   * Returns false only where {@code [start, end)}, the end of an unfinished text, is not the
   * beginning of a match that goes beyond it.
   */
  public boolean mayGoBeyond(Text text, int start, int end) {
    return end - start <= Window.MAX_LENGTH && Beginning.is(syntax(), text, start, end);
  }

  /** Returns where the longest match that starts at {@code start} ends, or -1. */
  public int longestFrom(Text text, int start) {
    return longest(new Window(text), start);
  }

  /** Returns whether a match, be it an empty one, starts at {@code start}. */
  public boolean matchesFrom(Text text, int start) {
    return ends(new Window(text), start) != 0;
  }

  /** Returns whether there is a match of exactly {@code [start, end)}. */
  public boolean matches(Text text, int start, int end) {
    return matches(new Window(text), start, end);
  }

  /** Returns where the group {@code name} lies in the match {@code [start, end)}. */
  public Optional<int[]> group(Text text, int start, int end, String name) {
    return new Groups(text, start, end).find(syntax(), name);
  }

  /** Returns the syntax tree, which one that was read from a table parses when asked. */
  Syntax syntax() {
    Syntax known = syntax;
    if (known == null) {
      known = new PatternParser(source, lists).parse();
      syntax = known;
    }
    return known;
  }

  Code code() {
    Code known = code;
    if (known == null) {
      known = parts.code();
      code = known;
    }
    return known;
  }

  int longest(Window window, int start) {
    if (!window.mayBegin(code().first, start)) {
      return -1;
    }
    long ends = ends(window, start) & ~1L;
    return ends == 0 ? -1 : start + 63 - Long.numberOfLeadingZeros(ends);
  }

  /**
   * Returns false only where no match that is not empty starts in {@code [from, to]}: one run from
   * all these starts at once is much cheaper than one from each.
   */
  boolean mayStartIn(Window window, int from, int to) {
    long starts = window.starts(code().first, from, to);
    boolean tried = Long.bitCount(starts) > 1 && to - from + length.max() <= Window.MAX_LENGTH;
    if (!tried || starts == Window.UNKNOWN) {
      return starts != 0;
    }
    window.moveTo(from);
    return (code().program.advance(window, starts) | window.closed) != 0;
  }

  boolean matches(Window window, int start, int end) {
    return end - start <= Window.MAX_LENGTH && (ends(window, start) >>> (end - start) & 1) != 0;
  }

  private long ends(Window window, int start) {
    window.moveTo(start);
    long open = code().program.advance(window, 1L);
    return open | window.closed;
  }

  /**
   * Returns the literals of which each match holds at least one, or nothing where there are none.
   */
  ImmutableList<Trigger> triggers() {
    ImmutableList<Trigger> known = triggers;
    if (known == null) {
      // Two threads may both find them; they find the same.
      known = parts.triggers();
      triggers = known;
    }
    return known;
  }

  /** Returns the pattern as it was written. */
  @Override
  public String toString() {
    return source;
  }
}
