package io.github.heyan.cli;

import io.github.heyan.core.Emotion;
import io.github.heyan.core.Motive;
import io.github.heyan.core.Stage;
import io.github.heyan.core.customer.MessageKind;
import io.github.heyan.phrases.CustomerTag;
import io.github.heyan.phrases.Register;
import io.github.heyan.phrases.ReplyChannel;
import io.github.heyan.phrases.Situation;
import io.github.heyan.phrases.SituationBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What a reply answers. */
final class SituationOptions {
  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "What the message is for: complaint, inquiry, request, suggestion, …")
  private Optional<MessageKind> kind = Optional.empty();

  @Option(
      names = "--cause",
      paramLabel = "CLASS",
      description = "What it complains of: fee, attitude, efficiency, system, fund_safety, …")
  private Optional<String> cause = Optional.empty();

  @Option(
      names = "--emotion",
      paramLabel = "EMOTION",
      description = "What the customer feels: anger, anxiety, disappointment, doubt, …")
  private Optional<Emotion> emotion = Optional.empty();

  @Option(
      names = "--intensity",
      paramLabel = "0..3",
      description = "How strongly; 1 where an emotion is named and this is not said.")
  private Optional<Integer> intensity = Optional.empty();

  @Option(
      names = "--motive",
      paramLabel = "vent|solve|compensation",
      description = "What the customer is after. May be repeated.")
  private List<Motive> motives = List.of();

  @Option(
      names = "--stage",
      paramLabel = "STAGE",
      description =
          "Where the talk stands: build_trust, listen_and_understand, confirm, solve or follow_up.")
  private Optional<Stage> stage = Optional.empty();

  @Option(
      names = "--channel",
      paramLabel = "phone|chat|counter|sms|email",
      description =
          "How the reply goes out; chat if not said. In sms, what is too long is left out.")
  private Optional<ReplyChannel> channel = Optional.empty();

  @Option(
      names = "--register",
      paramLabel = "formal|warm|concise",
      description = "How it should sound; formal if not said.")
  private Optional<Register> register = Optional.empty();

  @Option(
      names = "--tag",
      paramLabel = "elderly|urgent|expert|returning",
      description = "What you know of the customer. May be repeated.")
  private List<CustomerTag> tags = List.of();

  @Option(
      names = "--set",
      paramLabel = "SLOT=WORDS",
      description = "What fills a slot, such as time=今天17:00. May be repeated.")
  private Map<String, String> slots = Map.of();

  @Option(
      names = "--used",
      paramLabel = "ID",
      description = "A phrase that was said in this dialogue. May be repeated.")
  private List<String> used = List.of();

  Map<String, String> slots() {
    return slots;
  }

  Optional<Integer> intensity() {
    return intensity;
  }

  /** Returns {@code read} with what the options say in place of what was read. */
  Situation over(Situation read) {
    SituationBuilder situation = read.toBuilder().used(used);
    kind.ifPresent(situation::kind);
    cause.ifPresent(situation::cause);
    if (emotion.isPresent() || intensity.isPresent()) {
      Emotion felt = emotion.orElse(read.emotion());
      int unsaid = felt == Emotion.CALM ? 0 : Math.max(1, read.intensity());
      situation.emotion(felt, intensity.orElse(unsaid));
    }
    stage.ifPresent(situation::stage);
    channel.ifPresent(situation::channel);
    register.ifPresent(situation::register);
    if (!motives.isEmpty()) {
      situation.motives(motives);
    }
    if (!tags.isEmpty()) {
      situation.tags(tags);
    }
    slots.forEach(situation::slot);
    return situation.build();
  }
}
