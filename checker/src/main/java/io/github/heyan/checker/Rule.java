package io.github.heyan.checker;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.heyan.core.Competency;
import io.github.heyan.core.DialogueKind;
import io.github.heyan.core.cue.Condition;
import io.github.heyan.core.cue.Cue;
import io.github.heyan.core.cue.Exemption;
import io.github.heyan.core.cue.Pattern;
import io.github.heyan.core.pack.Example;
import io.github.heyan.core.pack.YamlValue;
import io.github.heyan.core.text.Scope;
import io.github.heyan.core.text.Text;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rule of a pack. Immutable.
 *
 * @param reframe ids of the preferred reframings, best first; none at all where the list is empty
 * @param learned whether the second reader finds it, instead of patterns
 * @param consent whether it is silent where the second reader is sure that the words are harmless
 * @param personal whether its matches tell of a person what must not be told on
 */
record Rule(
    String id,
    String category,
    Severity severity,
    boolean gate,
    boolean learned,
    boolean consent,
    boolean personal,
    double confidence,
    Competency competency,
    ImmutableSet<DialogueKind> kinds,
    ImmutableList<Pattern> match,
    ImmutableList<Exemption> requires,
    ImmutableList<Exemption> unless,
    Wording message,
    Wording why,
    Wording advice,
    Optional<ImmutableList<String>> reframe,
    Examples examples,
    YamlValue source) {

  /** Silences a rule that needs the consent of the second reader, where that has none. */
  static final Exemption NO_CONSENT =
      new Exemption("second-reader", "第二读者确信这里没有问题", new Condition.All(ImmutableList.of()));

  /** The sentences that prove a rule, and those on which it is known to fail. */
  record Examples(
      ImmutableList<Example> flag, ImmutableList<Example> pass, ImmutableList<Example> gaps) {

    /** No examples at all. */
    static final Examples NONE =
        new Examples(ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
  }

  /** Returns this rule with another severity and with further exceptions. */
  Rule with(Severity severity, boolean gate, ImmutableList<Exemption> more) {
    ImmutableList<Exemption> all =
        ImmutableList.<Exemption>builder().addAll(unless).addAll(more).build();
    return new Rule(
        id,
        category,
        severity,
        gate,
        learned,
        consent,
        personal,
        confidence,
        competency,
        kinds,
        match,
        requires,
        all,
        message,
        why,
        advice,
        reframe,
        examples,
        source);
  }

  /** Returns the cue that finds candidates; its exemptions are judged with the rule's own. */
  Cue cue() {
    return new Cue("rule/" + id, match, ImmutableList.of());
  }

  /** Returns whether the rule applies to dialogues of {@code kind}. */
  boolean appliesTo(Optional<DialogueKind> kind) {
    return kinds.isEmpty() || kind.isEmpty() || kinds.contains(kind.get());
  }

  /** Returns whether the rule measures units of a text, instead of looking for words. */
  boolean measures() {
    return match.isEmpty() && !learned;
  }

  /** Takes units. */
  interface UnitConsumer {
    /** Takes the stretch {@code [start, end)} of the view. */
    void accept(int start, int end);
  }

  /** Gives the units of {@code text} that the rule measures; empty ones are none. */
  void forEachUnit(Text text, UnitConsumer consumer) {
    Scope unit = unit();
    int start = 0;
    do {
      int end = text.scopeEnd(unit, start);
      if (end > start || unit == Scope.REPLY || unit == Scope.CUSTOMER) {
        consumer.accept(start, end);
      }
      start = end + 1;
    } while (start < text.length());
  }

  private Scope unit() {
    return ((Condition.Measured) requires.get(0).condition()).scope();
  }

  /**
   * Returns the demands and exemptions that may silence the rule. The first demand of a rule that
   * measures is none of them: where it does not hold, there is no candidate.
   */
  Stream<Exemption> silencers() {
    return Stream.concat(requires.stream().skip(measures() ? 1 : 0), unless.stream());
  }
}
