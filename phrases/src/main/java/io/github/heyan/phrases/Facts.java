package io.github.heyan.phrases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The facts of one reply: asks the source for each of them once. Not for use by several threads.
 */
final class Facts {
  static final String HOST = "host";
  static final String CUSTOMER = "customer";

  private final FactSource source;
  private final Situation situation;
  private final Map<FactKey, Optional<Fact>> asked = new LinkedHashMap<>();

  Facts(FactSource source, Situation situation) {
    this.source = source;
    this.situation = situation;
  }

  /**
   * Returns {@code entry} with the situation and, where that is silent, the source in its slots.
   */
  Phrase fill(PhraseEntry entry) {
    Map<String, String> values = entry.values(situation);
    for (String slot : entry.text().slots()) {
      if (!values.containsKey(slot)) {
        find(entry, slot).ifPresent(fact -> values.put(slot, fact.value().in(situation.locale())));
      }
    }
    return entry.text().fill(values);
  }

  /** Returns what stands in the slots of {@code entry}, and where it is from. */
  List<ComposedReply.UsedFact> used(PhraseEntry entry) {
    List<ComposedReply.UsedFact> used = new ArrayList<>();
    Map<String, String> values = entry.values(situation);
    for (String slot : entry.text().slots()) {
      if (values.containsKey(slot)) {
        String from = situation.slots().containsKey(slot) ? HOST : CUSTOMER;
        used.add(new ComposedReply.UsedFact(slot, values.getOrDefault(slot, ""), from));
      } else {
        find(entry, slot)
            .map(
                f -> new ComposedReply.UsedFact(slot, f.value().in(situation.locale()), f.source()))
            .ifPresent(used::add);
      }
    }
    return used;
  }

  private Optional<Fact> find(PhraseEntry entry, String slot) {
    if (entry.act().looksBack()) {
      return Optional.empty();
    }
    return SlotType.of(slot)
        .flatMap(type -> kind(type).map(kind -> key(kind, type)))
        .flatMap(key -> asked.computeIfAbsent(key, source::find))
        .filter(fact -> fact.value().fits(slot));
  }

  private FactKey key(FactKind kind, SlotType slot) {
    Optional<String> product =
        Optional.ofNullable(situation.slots().get("product"))
            .map(value -> value.in(situation.locale()))
            .or(() -> Optional.ofNullable(situation.said().get("product")));
    return new FactKey(kind, slot, situation.business(), situation.cause(), product);
  }

  private static Optional<FactKind> kind(SlotType slot) {
    return switch (slot) {
      case RATE -> Optional.of(FactKind.RATE);
      case FEE -> Optional.of(FactKind.FEE);
      case DATE, TIME, DURATION -> Optional.of(FactKind.DEADLINE);
      case MATERIAL -> Optional.of(FactKind.MATERIAL);
      case CHANNEL -> Optional.of(FactKind.CHANNEL);
      default -> Optional.empty();
    };
  }
}
