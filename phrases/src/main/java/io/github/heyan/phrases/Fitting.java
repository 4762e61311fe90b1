package io.github.heyan.phrases;

import io.github.heyan.core.customer.Alert;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** How well something fits a situation, and why. */
final class Fitting {
  /** What a class of complaints, an emotion and so on add; the sum of all but alerts and origin. */
  static final double MOST = 24;

  private final Situation situation;
  private final List<Note> reasons = new ArrayList<>();
  private double weight;
  private boolean holds = true;

  private Fitting(Situation situation) {
    this.situation = situation;
  }

  static Fitting of(Fit fit, Situation situation) {
    Fitting fitting = new Fitting(situation);
    fitting.checkMood(fit);
    fitting.checkMatter(fit);
    fitting.checkHost(fit);
    return fitting;
  }

  private void checkMood(Fit fit) {
    check(
        fit.emotions(),
        List.of(situation.emotion()),
        6,
        emotion -> new Note("回应客户的" + emotion.zh(), "answers " + emotion.id()));
    check(
        fit.intensities(),
        List.of(situation.intensity()),
        2,
        level -> new Note("情绪强度为" + level, "for intensity " + level));
    check(
        fit.origins(),
        List.of(situation.origin()),
        2,
        origin -> new Note("情绪来自" + origin.zh() + "原因", "emotion raised by " + origin.id()));
  }

  private void checkMatter(Fit fit) {
    check(
        fit.causes(),
        situation.cause().stream().toList(),
        6,
        cause -> new Note("针对这类事由", "about " + cause));
    check(
        fit.motives(),
        situation.motives(),
        3,
        motive -> new Note("客户希望" + motive.zh(), "customer wants: " + motive.id()));
    check(
        fit.stages(),
        situation.stage().stream().toList(),
        2,
        stage -> new Note("当前是" + stage.zh() + "阶段", "stage " + stage.id()));
    check(
        fit.kinds(),
        situation.kind().stream().toList(),
        2,
        kind -> new Note("来意是" + kind.zh(), "message is a " + kind.id()));
  }

  private void checkHost(Fit fit) {
    check(fit.alerts(), situation.alerts(), alertWorth(fit), Fitting::alert);
    check(
        fit.tags(),
        situation.tags(),
        4,
        tag -> new Note("适合" + tag.zh() + "客户", "for a customer tagged " + tag.id()));
    check(
        fit.channels(),
        List.of(situation.channel()),
        1,
        channel -> new Note("适合" + channel.zh(), "fits " + channel.id()));
  }

  /** Life and limb before abuse, abuse before the rest, and each before all that is no alert. */
  private static double alertWorth(Fit fit) {
    if (fit.alerts().contains(Alert.SELF_HARM) || fit.alerts().contains(Alert.VIOLENCE)) {
      return 160;
    }
    return fit.alerts().contains(Alert.ABUSE) ? 80 : 40;
  }

  private static Note alert(Alert alert) {
    return new Note("先处理：" + alert.zh(), "first of all: " + alert.id());
  }

  private <T> void check(
      Set<T> wanted, Collection<T> there, double worth, Function<T, Note> reason) {
    if (wanted.isEmpty()) {
      return;
    }
    Optional<T> met = wanted.stream().filter(there::contains).findFirst();
    holds &= met.isPresent();
    met.ifPresent(
        value -> {
          weight += worth;
          reasons.add(reason.apply(value));
        });
  }

  boolean holds() {
    return holds;
  }

  double weight() {
    return weight;
  }

  List<Note> reasons() {
    return reasons;
  }
}
