package io.github.heyan.core.customer;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.heyan.core.Span;
import io.github.heyan.core.cue.Cue;
import io.github.heyan.core.cue.CueSet;
import io.github.heyan.core.cue.Hit;
import io.github.heyan.core.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collector;

/** The customer packs of a reader, compiled together. Immutable. */
final class CustomerBook {
  private final ImmutableList<Signal> signals;
  private final ImmutableList<SlotCue> slots;
  private final ImmutableList<NeedCue> needs;
  private final CueSet cues;
  private final ImmutableMap<String, Taxonomy> taxonomies;
  private final ImmutableMap<String, Double> bias;

  private CustomerBook(List<CustomerPack> packs) {
    this.signals = packs.stream().flatMap(pack -> pack.signals().stream()).collect(toList());
    this.slots = packs.stream().flatMap(pack -> pack.slots().stream()).collect(toList());
    this.needs = packs.stream().flatMap(pack -> pack.needs().stream()).collect(toList());
    List<Cue> all = new ArrayList<>();
    signals.forEach(signal -> all.add(signal.entry().cue()));
    slots.forEach(slot -> all.add(slot.entry().cue()));
    needs.forEach(need -> all.add(need.entry().cue()));
    this.cues = CueSet.compile(all);
    this.taxonomies = taxonomies(packs);
    Map<String, Double> biases = new LinkedHashMap<>();
    packs.forEach(pack -> biases.putAll(pack.bias()));
    this.bias = ImmutableMap.copyOf(biases);
  }

  private static <T> Collector<T, ?, ImmutableList<T>> toList() {
    return ImmutableList.toImmutableList();
  }

  /**
   * Compiles {@code packs}.
   *
   * @throws IllegalArgumentException if two packs have the same id
   */
  static CustomerBook compile(List<CustomerPack> packs) {
    long ids = packs.stream().map(CustomerPack::id).distinct().count();
    checkArgument(ids == packs.size(), "two of the packs have the same id: %s", packs);
    return new CustomerBook(packs);
  }

  /**
   * Joins taxonomies of the same id; a later class of the same id takes the place of an earlier.
   */
  private static ImmutableMap<String, Taxonomy> taxonomies(List<CustomerPack> packs) {
    Map<String, Taxonomy> joined = new LinkedHashMap<>();
    for (CustomerPack pack : packs) {
      for (Taxonomy taxonomy : pack.taxonomies()) {
        joined.merge(taxonomy.id(), taxonomy, CustomerBook::join);
      }
    }
    return ImmutableMap.copyOf(joined);
  }

  private static Taxonomy join(Taxonomy earlier, Taxonomy later) {
    Map<String, TaxonomyClass> classes = new LinkedHashMap<>();
    earlier.classes().forEach(each -> classes.put(each.id(), each));
    later.classes().forEach(each -> classes.put(each.id(), each));
    return new Taxonomy(
        later.id(), later.zh(), later.en(), later.source(), List.copyOf(classes.values()));
  }

  ImmutableList<Taxonomy> taxonomies() {
    return taxonomies.values().asList();
  }

  /** Returns the values of {@code dimension}. */
  List<String> values(Dimension dimension) {
    Taxonomy taxonomy = taxonomies.get(dimension.id());
    return taxonomy == null
        ? dimension.ids()
        : taxonomy.classes().stream().map(TaxonomyClass::id).toList();
  }

  /** Returns the class {@code id} of the taxonomy of {@code dimension}. */
  Optional<TaxonomyClass> find(Dimension dimension, String id) {
    return Optional.ofNullable(taxonomies.get(dimension.id())).flatMap(each -> each.find(id));
  }

  /**
   * Finds everything in {@code text}, adding to {@code scores} what the signals say; one that
   * speaks several times counts once.
   */
  Found find(Text text, Scores scores) {
    bias.forEach(scores::add);
    List<Slot> foundSlots = new ArrayList<>();
    Map<String, Need> foundNeeds = new LinkedHashMap<>();
    Set<Integer> counted = new HashSet<>();
    for (Hit hit : cues.scan(text)) {
      Span span = text.span(hit.start(), hit.end());
      String words = span.of(text.original());
      int cue = hit.cue();
      if (cue < signals.size()) {
        Signal signal = signals.get(cue);
        if (counted.add(cue)) {
          signal.weights().forEach(scores::add);
        }
        signal
            .weights()
            .forEach((label, w) -> scores.show(new Evidence(label, signal.id(), span, words, w)));
      } else if (cue < signals.size() + slots.size()) {
        foundSlots.add(new Slot(slots.get(cue - signals.size()).kind(), span, words));
      } else {
        NeedCue need = needs.get(cue - signals.size() - slots.size());
        Evidence evidence = new Evidence("need." + need.id(), need.id(), span, words, 1);
        foundNeeds.putIfAbsent(
            need.id(), new Need(need.id(), need.zh(), need.en(), evidence, need.questions()));
      }
    }
    foundSlots.sort(
        Comparator.comparing(Slot::span, Comparator.comparingInt(Span::start))
            .thenComparing(slot -> -slot.span().length()));
    return new Found(withoutOverlap(foundSlots), List.copyOf(foundNeeds.values()));
  }

  /** The slots and needs of a message. */
  record Found(List<Slot> slots, List<Need> needs) {}

  /** Of slots of the same kind that overlap, keeps the first and longest. */
  private static List<Slot> withoutOverlap(List<Slot> slots) {
    List<Slot> kept = new ArrayList<>();
    for (Slot slot : slots) {
      if (kept.stream()
          .noneMatch(each -> each.kind() == slot.kind() && each.span().overlaps(slot.span()))) {
        kept.add(slot);
      }
    }
    return kept;
  }
}
