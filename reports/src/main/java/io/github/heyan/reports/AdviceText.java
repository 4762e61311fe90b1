package io.github.heyan.reports;

import io.github.heyan.phrases.ComposedReply;
import io.github.heyan.phrases.NextQuestion;
import io.github.heyan.phrases.Note;
import io.github.heyan.phrases.PhraseAct;
import io.github.heyan.phrases.PhraseSuggestion;
import io.github.heyan.phrases.Strategy;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Advice for people. */
final class AdviceText {
  private final Language language;
  private final StringBuilder text = new StringBuilder();

  AdviceText(Language language) {
    this.language = language;
  }

  String of(Advice advice) {
    strategy(advice.strategy());
    suggestions(advice.suggestions());
    advice.question().ifPresent(this::question);
    advice
        .restatement()
        .ifPresent(each -> line("").line(in("复述", "restate")).line("  " + shown(each.text())));
    advice.reply().ifPresent(this::reply);
    return text.toString();
  }

  private void strategy(Strategy strategy) {
    line(in("策略 ", "strategy ") + strategy.id() + in("：", ": ") + in(strategy.why()));
    for (Strategy.Forbidden forbidden : strategy.never()) {
      line(in("  不说「", "  never 「") + forbidden.example() + "」" + in(forbidden.why()));
    }
  }

  private void suggestions(List<PhraseSuggestion> suggestions) {
    Optional<PhraseAct> last = Optional.empty();
    for (PhraseSuggestion suggestion : suggestions) {
      if (!Optional.of(suggestion.act()).equals(last)) {
        line("").line(in(suggestion.act().zh(), suggestion.act().id()));
        last = Optional.of(suggestion.act());
      }
      line("  " + shown(suggestion.phrase().text()));
      line("    " + suggestion.id() + in("：", ": ") + reasons(suggestion.reasons()));
    }
  }

  private String reasons(List<Note> reasons) {
    return reasons.stream().map(this::in).collect(Collectors.joining(in("；", "; ")));
  }

  private void question(NextQuestion question) {
    line("").line(in("下一问", "next question"));
    line("  " + shown(question.phrase().text()));
    line("    " + question.id() + in("：", ": ") + in(question.why()));
  }

  private void reply(ComposedReply reply) {
    line("").line(in("整段回复", "whole reply") + state(reply));
    line("  " + shown(reply.text()));
    reply.missing().forEach(each -> line("    " + in(each.note())));
    for (ComposedReply.UsedFact fact : reply.facts()) {
      line(
          "    "
              + fact.slot()
              + " = "
              + shown(fact.text())
              + in("，来源：", ", from ")
              + fact.source());
    }
  }

  private String state(ComposedReply reply) {
    if (reply.isSendable()) {
      return in("（可直接发送）", " (ready to send)");
    }
    return reply.fitsChannel()
        ? in("（补全后才能发送）", " (not to be sent yet)")
        : in("（超出短信长度）", " (too long for a text message)");
  }

  private static String shown(String words) {
    return Printable.of(words);
  }

  private String in(Note note) {
    return note.in(language.id());
  }

  private String in(String zh, String en) {
    return language == Language.EN ? en : zh;
  }

  private AdviceText line(String line) {
    text.append(line).append('\n');
    return this;
  }
}
