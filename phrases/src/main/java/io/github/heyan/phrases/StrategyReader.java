package io.github.heyan.phrases;

import com.google.common.collect.ImmutableList;
import io.github.heyan.core.Emotion;
import io.github.heyan.core.Motive;
import io.github.heyan.core.Stage;
import io.github.heyan.core.customer.Alert;
import io.github.heyan.core.customer.EmotionOrigin;
import io.github.heyan.core.customer.MessageKind;
import io.github.heyan.core.pack.YamlMap;
import io.github.heyan.core.pack.YamlValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads an entry of the strategy table. */
final class StrategyReader {
  private StrategyReader() {}

  static Strategy read(YamlMap map, String id) {
    map.allow("id", "when", "first", "never", "why", "examples");
    List<PhraseAct> first =
        map
            .require("first")
            .map(value -> value.nonEmpty().list())
            .orElse(ImmutableList.of())
            .stream()
            .flatMap(act -> FitReader.one(act, PhraseAct.values(), PhraseAct::id).stream())
            .toList();
    return new Strategy(
        id,
        fit(map),
        first,
        map.list("never").stream().map(StrategyReader::forbidden).toList(),
        note(map.require("why")),
        examples(map));
  }

  private static Fit fit(YamlMap map) {
    Optional<YamlMap> when = map.require("when").map(YamlValue::map);
    return when.map(FitReader::allow)
        .map(FitReader::read)
        .orElseGet(
            () ->
                new Fit(
                    Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(),
                    Set.of(), Set.of()));
  }

  private static Strategy.Forbidden forbidden(YamlValue value) {
    YamlMap map = value.map().allow("say", "zh", "en");
    return new Strategy.Forbidden(
        map.requireText("say"), new Note(map.requireText("zh"), map.requireText("en")));
  }

  /** Reads a sentence in both languages. */
  static Note note(Optional<YamlValue> value) {
    return value
        .map(each -> each.map().allow("zh", "en"))
        .map(map -> new Note(map.requireText("zh"), map.requireText("en")))
        .orElse(new Note("", ""));
  }

  private static List<Strategy.Example> examples(YamlMap map) {
    return map
        .require("examples")
        .map(value -> value.nonEmpty().list())
        .orElse(ImmutableList.of())
        .stream()
        .map(StrategyReader::example)
        .toList();
  }

  private static Strategy.Example example(YamlValue value) {
    YamlMap map =
        value
            .map()
            .allow(
                "say",
                "kind",
                "emotion",
                "intensity",
                "origin",
                "cause",
                "motive",
                "stage",
                "alert",
                "tag");
    SituationBuilder situation = Situation.builder();
    map.get("kind")
        .flatMap(each -> FitReader.one(each, MessageKind.values(), MessageKind::id))
        .ifPresent(situation::kind);
    map.get("cause").map(YamlValue::someText).ifPresent(situation::cause);
    map.get("stage")
        .flatMap(each -> FitReader.one(each, Stage.values(), Stage::id))
        .ifPresent(situation::stage);
    readFeeling(map, situation);
    map.get("alert")
        .flatMap(each -> FitReader.one(each, Alert.values(), Alert::id))
        .ifPresent(alert -> situation.alerts(List.of(alert)));
    map.get("tag")
        .flatMap(each -> FitReader.one(each, CustomerTag.values(), CustomerTag::id))
        .ifPresent(tag -> situation.tags(List.of(tag)));
    return new Strategy.Example(situation.build(), map.requireText("say"));
  }

  private static void readFeeling(YamlMap map, SituationBuilder situation) {
    int intensity = map.get("intensity").map(YamlValue::integer).orElse(0);
    map.get("emotion")
        .flatMap(each -> FitReader.one(each, Emotion.values(), Emotion::id))
        .ifPresent(emotion -> situation.emotion(emotion, intensity));
    map.get("origin")
        .flatMap(each -> FitReader.one(each, EmotionOrigin.values(), EmotionOrigin::id))
        .ifPresent(situation::origin);
    map.get("motive")
        .flatMap(each -> FitReader.one(each, Motive.values(), Motive::id))
        .ifPresent(motive -> situation.motives(List.of(motive)));
  }
}
