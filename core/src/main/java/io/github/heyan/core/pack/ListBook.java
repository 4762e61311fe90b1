package io.github.heyan.core.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.github.heyan.core.cue.Pattern;
import io.github.heyan.core.cue.PatternException;
import io.github.heyan.core.cue.PatternLists;
import io.github.heyan.core.cue.Syntax;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;

/**
 * The lists of one pack, compiled when first asked for, and behind them those of used packs. Those
 * of a pack whose patterns are compiled already are asked for later too, by any thread.
 */
final class ListBook implements PatternLists {
  /** A mark between words that people who write Chinese take for one that parts entries. */
  private static final java.util.regex.Pattern FULL_WIDTH_MARK =
      java.util.regex.Pattern.compile("(?<=[\\p{L}\\p{N}])[，、](?=[\\p{L}\\p{N}])");

  private final List<ListBook> used;
  private final UnaryOperator<String> missing;
  private final ImmutableListMultimap<String, String> additions;
  private final Map<String, YamlValue> names = new LinkedHashMap<>();
  private final Map<String, YamlValue> entries = new HashMap<>();
  private final Map<String, Syntax> compiled = new HashMap<>();
  private final Set<String> compiling = new LinkedHashSet<>();
  private final Set<String> wanted = new HashSet<>();

  /**
   * Makes a book of no lists as yet.
   *
   * @param missing the end of a message that says which other pack has the list of a name
   */
  ListBook(
      List<ListBook> used,
      UnaryOperator<String> missing,
      ImmutableListMultimap<String, String> additions) {
    this.used = used;
    this.missing = missing;
    this.additions = additions;
  }

  void add(YamlMap lists) {
    lists.forEach(
        (key, value) -> {
          String name = key.text();
          if (!name.matches("[a-z][a-z0-9_-]*")) {
            key.report("list name must be of a-z, 0-9, \"_\" and \"-\", but was \"" + name + "\"");
          } else if (names.putIfAbsent(name, key) != null) {
            key.report("list \"" + name + "\" is there twice");
          } else {
            entries.put(name, value);
          }
        });
  }

  /** Compiles what nobody asked for yet, so that its faults are found too. */
  void compileAll() {
    Set<String> before = ImmutableSet.copyOf(wanted);
    names.keySet().forEach(this::find);
    wanted.retainAll(before);
    // What only an unused list names is used by it; the unused list itself is reported.
    entries.values().stream()
        .flatMap(value -> value.listOrOne().stream())
        .map(YamlValue::text)
        .forEach(this::wantNamed);
  }

  private void wantNamed(String entry) {
    names.keySet().stream().filter(name -> entry.contains("{" + name + "}")).forEach(wanted::add);
  }

  void reportUnused() {
    names.forEach(
        (name, key) -> {
          if (!wanted.contains(name)) {
            key.report("list \"" + name + "\" is not used");
          }
        });
  }

  ImmutableSet<String> names() {
    return ImmutableSet.copyOf(names.keySet());
  }

  @Override
  public synchronized Optional<Syntax> find(String name) {
    if (entries.containsKey(name)) {
      wanted.add(name);
      return Optional.of(own(name));
    }
    return inUsed(name);
  }

  private Optional<Syntax> inUsed(String name) {
    return used.stream().map(book -> book.ready(name)).flatMap(Optional::stream).findFirst();
  }

  /** Finds a list for another pack, which does not make it one that this pack wants. */
  private synchronized Optional<Syntax> ready(String name) {
    return entries.containsKey(name) ? Optional.of(own(name)) : inUsed(name);
  }

  @Override
  public String suggestion(String name) {
    ImmutableSet.Builder<String> known = ImmutableSet.builder();
    known.addAll(names.keySet());
    used.forEach(book -> known.addAll(book.names.keySet()));
    String elsewhere = missing.apply(name);
    return elsewhere.isEmpty() ? Suggestions.suffix(name, known.build()) : elsewhere;
  }

  private Syntax own(String name) {
    Syntax known = compiled.get(name);
    if (known != null) {
      return known;
    }
    YamlValue value = value(name);
    if (!compiling.add(name)) {
      value.report("list \"" + name + "\" names itself: " + circle(name));
      return Syntax.EMPTY;
    }
    Syntax made = compile(name, value);
    compiling.remove(name);
    compiled.put(name, made);
    return made;
  }

  private String circle(String name) {
    List<String> names = List.copyOf(compiling);
    return String.join(" → ", names.subList(names.indexOf(name), names.size())) + " → " + name;
  }

  private YamlValue value(String name) {
    YamlValue value = entries.get(name);
    if (value == null) {
      throw new IllegalStateException(name);
    }
    return value;
  }

  private Syntax compile(String name, YamlValue value) {
    ImmutableList.Builder<Syntax> choices = ImmutableList.builder();
    Set<String> seen = new HashSet<>();
    for (YamlValue entry : entries(value)) {
      String text = entry.someText();
      if (!seen.add(text)) {
        entry.report("entry \"" + text + "\" is there twice");
      }
      choices.add(entry(entry, text));
    }
    additions.get(name).stream().filter(seen::add).forEach(text -> choices.add(entry(value, text)));
    ImmutableList<Syntax> all = flat(choices.build());
    return all.isEmpty() ? Syntax.EMPTY : new Syntax.Shared(new Syntax.Choice(all));
  }

  /**
   * Returns the entries of {@code list}. What stands between brackets and holds a full-width mark
   * is hardly one entry, unless quotation marks say so.
   */
  static ImmutableList<YamlValue> entries(YamlValue list) {
    ImmutableList<YamlValue> entries = list.nonEmpty().list();
    if (list.isBracketed()) {
      entries.stream().filter(YamlValue::isUnquoted).forEach(ListBook::checkMarks);
    }
    return entries;
  }

  private static void checkMarks(YamlValue entry) {
    Matcher mark = FULL_WIDTH_MARK.matcher(entry.text());
    if (mark.find()) {
      entry.report(
          mark.start(),
          "\"%s\" does not part entries; write a half-width \",\", or put the entry in quotation marks"
              .formatted(mark.group()));
    }
  }

  private Syntax entry(YamlValue entry, String text) {
    try {
      Syntax syntax = text.isBlank() ? Syntax.EMPTY : Pattern.parseEntry(text, this);
      if (!Pattern.groups(syntax).isEmpty()) {
        entry.report("an entry of a list cannot hold a named group");
      }
      return syntax;
    } catch (PatternException e) {
      entry.report(e.offset(), e.problem());
      return Syntax.EMPTY;
    }
  }

  private static ImmutableList<Syntax> flat(ImmutableList<Syntax> choices) {
    ImmutableList.Builder<Syntax> flat = ImmutableList.builder();
    for (Syntax choice : choices) {
      Syntax part = choice instanceof Syntax.Shared shared ? shared.part() : choice;
      if (part instanceof Syntax.Choice inner) {
        flat.addAll(inner.choices());
      } else {
        flat.add(choice);
      }
    }
    return flat.build();
  }
}
