package io.github.heyan.reports;

import io.github.heyan.core.customer.CustomerReading;
import io.github.heyan.core.customer.Slot;
import io.github.heyan.core.text.PersonalData;
import java.util.Optional;

/**
 * A customer's message and what was read in it: one item of a report. Immutable.
 *
 * @param id what the message is called; the number of its line where it has no name
 * @param origin where it was read; empty where it comes from no file
 * @param text the message, which all offsets refer to; no report shows it unmasked
 * @param reading what was read
 */
public record ReadMessage(
    ReplyId id, Optional<Origin> origin, String text, CustomerReading reading) {

  /** Returns a message that comes from no file, and its reading. */
  public static ReadMessage of(String id, String text, CustomerReading reading) {
    return new ReadMessage(ReplyId.of(id), Optional.empty(), text, reading);
  }

  /** Returns the message with personal data masked. */
  String masked() {
    return PersonalData.mask(text);
  }

  /** Returns the summary, in which the words of the message are masked as they are in it. */
  String maskedSummary() {
    String masked = masked();
    String summary = reading.summary();
    for (Slot slot : reading.slots()) {
      summary = summary.replace(slot.text(), slot.span().of(masked));
    }
    return PersonalData.mask(summary);
  }
}
