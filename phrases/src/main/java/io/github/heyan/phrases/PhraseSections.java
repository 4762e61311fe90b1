package io.github.heyan.phrases;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.heyan.core.pack.PackBuilder;
import io.github.heyan.core.pack.PackReader;
import io.github.heyan.core.pack.Suggestions;
import io.github.heyan.core.pack.YamlMap;
import io.github.heyan.core.pack.YamlValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the sections of a phrase pack. */
final class PhraseSections implements PackReader.Extension<PhraseSections.Content> {
  private final Set<String> ids = new LinkedHashSet<>();

  /** What was read. */
  record Content(
      ImmutableList<PhraseEntry> phrases,
      ImmutableList<Strategy> strategies,
      ImmutableList<Question> questions) {}

  @Override
  public ImmutableSet<String> sections() {
    return ImmutableSet.of("phrases", "strategies", "questions");
  }

  @Override
  public Content read(PackBuilder pack, List<YamlMap> files) {
    return new Content(
        all(files, "phrases").flatMap(value -> phrase(value).stream()).collect(toImmutableList()),
        all(files, "strategies")
            .map(value -> StrategyReader.read(value.map(), id(value)))
            .collect(toImmutableList()),
        all(files, "questions")
            .flatMap(value -> question(value).stream())
            .collect(toImmutableList()));
  }

  private static Stream<YamlValue> all(List<YamlMap> files, String section) {
    return files.stream().flatMap(file -> file.list(section).stream());
  }

  private String id(YamlValue value) {
    YamlMap map = value.map();
    String id = map.requireText("id");
    if (!id.isBlank() && !id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
      value.report("id must be kebab-case, but was \"" + id + "\"");
    }
    if (!ids.add(id) && !id.isBlank()) {
      value.report("\"" + id + "\" is there twice");
    }
    return id;
  }

  private Optional<PhraseEntry> phrase(YamlValue value) {
    YamlMap map = FitReader.allow(value.map(), "id", "act", "text", "register");
    String id = id(value);
    Optional<PhraseAct> act =
        map.require("act").flatMap(each -> FitReader.one(each, PhraseAct.values(), PhraseAct::id));
    Optional<Template> text = map.require("text").flatMap(PhraseSections::template);
    Register register =
        map.get("register")
            .flatMap(each -> FitReader.one(each, Register.values(), Register::id))
            .orElse(Register.FORMAL);
    Fit fit = FitReader.read(map);
    text.filter(each -> fit.channels().contains(ReplyChannel.SMS))
        .ifPresent(each -> checkLength(each, value));
    return act.flatMap(a -> text.map(t -> new PhraseEntry(id, a, t, register, fit)));
  }

  private static void checkLength(Template text, YamlValue value) {
    int length = PhraseEntry.length(text.fill(Map.of()));
    if (length > ReplyChannel.SMS_LIMIT) {
      value.report(
          "a phrase for sms must have at most %d characters, but has %d"
              .formatted(ReplyChannel.SMS_LIMIT, length));
    }
  }

  /** Reads a text with slots, each of a known type. */
  static Optional<Template> template(YamlValue value) {
    try {
      Template template = Template.parse(value.someText());
      template.slots().stream()
          .filter(slot -> SlotType.of(slot).isEmpty())
          .forEach(slot -> reportSlot(value, slot));
      return Optional.of(template);
    } catch (IllegalArgumentException e) {
      value.report(String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private static void reportSlot(YamlValue value, String slot) {
    List<String> known = Stream.of(SlotType.values()).map(SlotType::id).toList();
    value.report("unknown slot \"" + slot + "\"" + Suggestions.suffix(slot, known));
  }

  private Optional<Question> question(YamlValue value) {
    YamlMap map = FitReader.allow(value.map(), "id", "datum", "open", "closed", "why");
    String id = id(value);
    Optional<SlotType> datum =
        map.require("datum").flatMap(each -> FitReader.one(each, SlotType.values(), SlotType::id));
    Optional<Template> open = map.require("open").flatMap(PhraseSections::template);
    Optional<Template> closed = map.require("closed").flatMap(PhraseSections::template);
    Note why = StrategyReader.note(map.require("why"));
    if (datum.isEmpty() || open.isEmpty() || closed.isEmpty()) {
      return Optional.empty();
    }
    checkSlots(datum.get(), open.get(), closed.get(), value);
    return Optional.of(
        new Question(id, FitReader.read(map), datum.get(), open.get(), closed.get(), why));
  }

  private static void checkSlots(SlotType datum, Template open, Template closed, YamlValue value) {
    if (!open.slots().isEmpty()) {
      value.report("\"open\" must have no slot, but has " + open.slots());
    }
    if (!closed.slots().equals(List.of(datum.id()))) {
      value.report(
          "\"closed\" must have the slot {%s} only, but has %s"
              .formatted(datum.id(), closed.slots()));
    }
  }
}
