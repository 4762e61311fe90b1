package io.github.heyan.training;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static io.github.heyan.training.Table.Column.number;
import static io.github.heyan.training.Table.Column.words;

import com.google.common.collect.ImmutableList;
import io.github.heyan.training.LabelledReply.Fault;
import io.github.heyan.training.ReplyEvaluation.FalseAlarm;
import io.github.heyan.training.ReplyEvaluation.FoundRule;
import io.github.heyan.training.Table.Column;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An evaluation as tables for people. */
final class EvaluationPage {
  private static final String NOTHING = "–";
  private static final ImmutableList<Column> SCORE =
      ImmutableList.of(
          number("expected"),
          number("found"),
          number("right"),
          number("precision"),
          number("recall"),
          number("F1"));
  private static final ImmutableList<Column> SHARE =
      ImmutableList.of(number("findings"), number("right"), number("share"));

  private final ReplyEvaluation evaluation;
  private final int worst;

  EvaluationPage(ReplyEvaluation evaluation, int worst) {
    this.evaluation = evaluation;
    this.worst = worst;
  }

  String text() {
    return summary() + "\n\n" + tables().map(Table::text).collect(Collectors.joining("\n"));
  }

  String markdown() {
    return "# How well replies are checked\n\n"
        + summary().replace("\n", "; ")
        + "."
        + "\n\n"
        + tables().map(Table::markdown).collect(Collectors.joining("\n"));
  }

  private String summary() {
    int clean = evaluation.clean();
    int faulty = evaluation.replies() - clean;
    int falseAlarms = evaluation.falseAlarms().size();
    String inThousand = decimal(evaluation.falseAlarmsPerThousand(), 1);
    return "replies: %d (%d clean, %d with faults)\n".formatted(clean + faulty, clean, faulty)
        + "false alarms: %d of %d clean replies, %s in 1,000"
            .formatted(falseAlarms, clean, inThousand);
  }

  private Stream<Table> tables() {
    return Stream.of(
        replies(),
        categories(),
        rules(),
        sources(),
        reliability(),
        confusions(),
        falseAlarms(),
        misses());
  }

  private static String decimal(OptionalDouble value, int places) {
    return value.isEmpty()
        ? NOTHING
        : String.format(Locale.ROOT, "%." + places + "f", value.getAsDouble());
  }

  private static String share(OptionalDouble value) {
    return decimal(value, 3);
  }

  private static Table table(
      String title, String note, List<Column> first, List<Column> last, Stream<List<String>> rows) {
    return new Table(
        title,
        note,
        ImmutableList.<Column>builder().addAll(first).addAll(last).build(),
        rows.collect(toImmutableList()));
  }

  private static List<String> scored(String name, Score score) {
    return List.of(
        name,
        String.valueOf(score.expected()),
        String.valueOf(score.found()),
        String.valueOf(score.right()),
        share(score.precision()),
        share(score.recall()),
        share(score.f1()));
  }

  private Table replies() {
    return table(
        "Replies",
        "A reply is found where a finding is a warning or graver. For clear faults, replies whose"
            + " faults are all borderline are left out.",
        List.of(words("with")),
        SCORE,
        Stream.of(
            scored("any fault", evaluation.flagged()),
            scored("clear faults", evaluation.flaggedClear())));
  }

  private Table categories() {
    Collection<String> unknown = evaluation.unknownCategories();
    return table(
        unknown.isEmpty()
            ? "Categories"
            : "Categories (unknown to the packs: " + String.join(", ", unknown) + ")",
        "A category is expected where a reply has a fault of it, and found where a warning or error"
            + " of it is in the reply.",
        List.of(words("category")),
        SCORE,
        evaluation.categories().entrySet().stream()
            .map(entry -> scored(entry.getKey(), entry.getValue())));
  }

  private Table rules() {
    return table(
        "Rules, worst first",
        "A finding is right where its words overlap those of a fault, or the reply has a fault of"
            + " its category. Only here hints are counted.",
        List.of(words("rule"), words("category"), words("severity")),
        SHARE,
        evaluation.rules().entrySet().stream()
            .map(entry -> rule(entry.getKey(), entry.getValue())));
  }

  private static List<String> rule(FoundRule rule, Score score) {
    return List.of(
        rule.id(),
        rule.category(),
        rule.severity().id(),
        String.valueOf(score.found()),
        String.valueOf(score.right()),
        share(score.precision()));
  }

  private Table sources() {
    return table(
        "Sources",
        "Who made the findings: a rule, the learned model, or both at one place.",
        List.of(words("source")),
        SHARE,
        evaluation.sources().entrySet().stream()
            .map(
                entry ->
                    List.of(
                        entry.getKey().id(),
                        String.valueOf(entry.getValue().found()),
                        String.valueOf(entry.getValue().right()),
                        share(entry.getValue().precision()))));
  }

  private Table reliability() {
    Reliability reliability = evaluation.reliability();
    return table(
        "Reliability (calibration error " + share(reliability.calibrationError()) + ")",
        "Where confidence is true, its mean and the share of right findings are alike; the error is"
            + " their mean distance.",
        List.of(words("confidence"), number("mean")),
        SHARE,
        reliability.bins().stream().map(EvaluationPage::bin));
  }

  private static List<String> bin(Reliability.Bin bin) {
    return List.of(
        String.format(Locale.ROOT, "%.1f–%.1f", bin.from(), bin.to()),
        share(OptionalDouble.of(bin.meanConfidence())),
        String.valueOf(bin.findings()),
        String.valueOf(bin.right()),
        share(OptionalDouble.of(bin.share())));
  }

  private String title(String what, int all) {
    return "%s (%d of %d)".formatted(what, Math.min(worst, all), all);
  }

  private Table confusions() {
    Map<Confusion, Integer> all = evaluation.confusions();
    return table(
        title("Worst confusions", all.size()),
        "What was found at the words of a category that was not found; a dash is nothing.",
        List.of(words("expected"), words("found")),
        List.of(number("replies")),
        all.entrySet().stream().limit(worst).map(EvaluationPage::confusion));
  }

  private static List<String> confusion(Map.Entry<Confusion, Integer> entry) {
    Confusion confusion = entry.getKey();
    return List.of(
        confusion.expected().orElse(NOTHING),
        confusion.found().orElse(NOTHING),
        String.valueOf(entry.getValue()));
  }

  private Table falseAlarms() {
    List<FalseAlarm> all = evaluation.falseAlarms();
    return table(
        title("Worst false alarms", all.size()),
        "Clean replies that are flagged, the surest first.",
        List.of(number("confidence"), words("rule"), words("source"), words("reply")),
        List.of(),
        all.stream().limit(worst).map(EvaluationPage::falseAlarm));
  }

  private static List<String> falseAlarm(FalseAlarm alarm) {
    return List.of(
        share(OptionalDouble.of(alarm.surest().confidence())),
        alarm.surest().rule(),
        alarm.surest().source().id(),
        alarm.reply().masked());
  }

  private Table misses() {
    List<ReviewedReply> all = evaluation.misses();
    return table(
        title("Worst misses", all.size()),
        "Replies with faults that are not flagged, clear faults first; ? marks a borderline one.",
        List.of(words("faults"), words("reply")),
        List.of(),
        all.stream()
            .limit(worst)
            .map(miss -> List.of(faults(miss.reply().faults()), miss.masked())));
  }

  private static String faults(List<Fault> faults) {
    return faults.stream()
        .map(fault -> fault.category() + (fault.borderline() ? "?" : ""))
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
