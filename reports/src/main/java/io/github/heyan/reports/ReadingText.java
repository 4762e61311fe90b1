package io.github.heyan.reports;

import io.github.heyan.core.customer.Alert;
import io.github.heyan.core.customer.CustomerReading;
import io.github.heyan.core.customer.Escalation;
import io.github.heyan.core.customer.Need;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Readings for people, in Chinese: a few lines a message. */
final class ReadingText implements ReadingWriter {
  private final Writer target;

  ReadingText(Writer target) {
    this.target = target;
  }

  @Override
  public void begin() {}

  @Override
  public void write(ReadMessage message) {
    CustomerReading reading = message.reading();
    List<String> lines = new ArrayList<>();
    lines.add(Printable.of(message.id().value()) + ": " + Printable.of(message.masked()));
    lines.add("  " + Printable.of(message.maskedSummary()));
    lines.add("  " + emotion(reading) + motives(reading));
    attention(lines, reading);
    for (Need need : reading.needs()) {
      lines.add("  可能需要：" + need.zh() + "。可以问：" + String.join(" ", need.questions()));
    }
    print(String.join("\n", lines) + "\n\n");
  }

  private static String emotion(CustomerReading reading) {
    String strength = reading.intensity() == 0 ? "" : "，强度" + reading.intensity() + "，";
    String origin = reading.intensity() == 0 ? "" : reading.emotionOrigin().zh();
    return "情绪：" + reading.emotion().zh() + strength + origin;
  }

  private static String motives(CustomerReading reading) {
    return reading.motives().isEmpty()
        ? ""
        : "；诉求："
            + reading.motives().stream().map(each -> each.zh()).collect(Collectors.joining("、"));
  }

  private static void attention(List<String> lines, CustomerReading reading) {
    List<String> signals = new ArrayList<>();
    reading.alerts().stream().map(Alert::zh).forEach(signals::add);
    reading.escalations().stream().map(Escalation::zh).forEach(signals::add);
    if (reading.urgent()) {
      signals.add("紧急");
    }
    if (reading.sarcasm()) {
      signals.add("反讽");
    }
    if (!signals.isEmpty()) {
      lines.add("  注意：" + String.join("、", signals));
    }
    if (reading.reviewSuggested()) {
      lines.add("  建议主管复核：话里有施压索要的措辞");
    }
  }

  @Override
  public void end() {
    try {
      target.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void print(String text) {
    try {
      target.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
