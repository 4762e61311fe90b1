package io.github.heyan.phrases;

import io.github.heyan.core.Emotion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A reply that is being composed. */
final class Composition {
  private static final String ENDS = "。！？!?…";

  private final PhraseBook book;
  private final Facts facts;
  private final Situation situation;
  private final List<ComposedReply.Part> parts = new ArrayList<>();
  private final List<ComposedReply.Missing> missing = new ArrayList<>();
  private final List<ComposedReply.UsedFact> used = new ArrayList<>();

  Composition(PhraseBook book, Facts facts, Situation situation) {
    this.book = book;
    this.facts = facts;
    this.situation = situation;
  }

  /** A phrase that may stand for a part. */
  private record Candidate(PhraseEntry entry, Phrase phrase, int rank, double score) {
    /**
     * What is whole before what has open slots. Of equals the one with the fewest words of its own,
     * since these say what nobody supplied.
     */
    static final Comparator<Candidate> BEST_FIRST =
        Comparator.<Candidate>comparingInt(each -> namesCause(each.entry) ? 0 : 1)
            .thenComparingInt(each -> each.entry.act().looksBack() ? each.rank : 0)
            .thenComparingInt(each -> each.phrase.openSlots().size())
            .thenComparingInt(each -> each.rank)
            .thenComparingDouble(each -> -each.score)
            .thenComparingInt(each -> each.entry.text().toString().length())
            .thenComparing(each -> each.entry.id());
  }

  /** Adds the best phrase of {@code acts}, the first preferred, or says that it is missing. */
  void add(ReplyPart part, List<PhraseAct> acts) {
    List<Candidate> candidates = new ArrayList<>();
    for (int rank = 0; rank < acts.size(); rank++) {
      addCandidates(acts.get(rank), rank, candidates);
    }
    Optional<Candidate> best = candidates.stream().min(Candidate.BEST_FIRST);
    if (best.isEmpty()) {
      missing.add(
          new ComposedReply.Missing(
              part, List.of(), new Note("没有合适的话：" + part.zh(), "no phrase for " + part.id())));
      return;
    }
    add(part, best.get());
  }

  private void addCandidates(PhraseAct act, int rank, List<Candidate> candidates) {
    for (PhraseSuggestion suggestion : book.suggest(situation, act)) {
      PhraseEntry entry = book.find(suggestion.id()).orElseThrow();
      // Without a slot it would state a reason or a promise that nobody gave.
      if ((!act.needsFact() || !entry.text().slots().isEmpty()) && !isUsed(entry)) {
        candidates.add(new Candidate(entry, facts.fill(entry), rank, suggestion.score()));
      }
    }
  }

  private boolean isUsed(PhraseEntry entry) {
    return parts.stream().anyMatch(part -> part.phraseId().equals(entry.id()));
  }

  private void add(ReplyPart part, Candidate best) {
    PhraseEntry entry = best.entry();
    Phrase phrase = best.phrase();
    parts.add(new ComposedReply.Part(part, entry.id(), phrase));
    facts.used(entry).stream().filter(fact -> !used.contains(fact)).forEach(used::add);
    if (!phrase.isSendable()) {
      List<String> open = phrase.openSlots();
      missing.add(new ComposedReply.Missing(part, open, lack(part, open)));
    } else if (!namesCause(entry) && situation.emotion() != Emotion.CALM) {
      missing.add(
          new ComposedReply.Missing(
              part,
              List.of(),
              new Note("共情还缺事由：请说出是什么让客户有这种感受", "empathy must name its cause, too")));
    }
  }

  private static Note lack(ReplyPart part, List<String> open) {
    String slots =
        open.stream()
            .map(slot -> SlotType.of(slot).map(SlotType::zh).orElse(slot))
            .collect(Collectors.joining("、"));
    return new Note(
        part.zh() + "还缺：" + slots, part.id() + " still lacks: " + String.join(", ", open));
  }

  /** Returns whether empathy names what caused the feeling; other acts need not. */
  private static boolean namesCause(PhraseEntry entry) {
    return entry.act() != PhraseAct.EMPATHY
        || !entry.fit().causes().isEmpty()
        || !entry.text().slots().isEmpty();
  }

  ComposedReply reply() {
    String text =
        parts.stream().map(part -> ended(part.phrase().text())).collect(Collectors.joining());
    boolean fits =
        situation.channel() != ReplyChannel.SMS
            || PhraseEntry.length(new Phrase(text, List.of())) <= ReplyChannel.SMS_LIMIT;
    return new ComposedReply(text, parts, missing, used, fits);
  }

  private static String ended(String text) {
    boolean isEnded = !text.isEmpty() && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    return isEnded ? text : text + "。";
  }
}
