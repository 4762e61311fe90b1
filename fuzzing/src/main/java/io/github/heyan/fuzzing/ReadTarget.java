package io.github.heyan.fuzzing;

import io.github.heyan.core.Role;
import io.github.heyan.core.Turn;
import io.github.heyan.core.customer.CustomerReader;
import io.github.heyan.core.customer.CustomerReading;
import java.util.ArrayList;
import java.util.List;

/** {@link CustomerReader#read}: an answer to every message, its words in it, the same each time. */
final class ReadTarget implements Target {
  private static final List<Role> ROLES = List.of(Role.values());

  private final CustomerReader reader = CustomerReader.standard();

  @Override
  public void run(Choices choices) {
    Texts texts = new Texts(choices);
    String message = texts.text();
    List<Turn> earlier = new ArrayList<>();
    while (choices.oneIn(4)) {
      earlier.add(new Turn(choices.of(ROLES), texts.text()));
    }
    CustomerReading reading = reader.read(message, earlier);
    check(reading, message, earlier.size());
    Require.equal(reading, reader.read(message, earlier), message);
  }

  private static void check(CustomerReading reading, String message, int earlier) {
    reading.evidence().forEach(each -> Require.span(each.span(), message));
    reading.slots().forEach(each -> Require.span(each.span(), message));
    Require.that(0 <= reading.intensity() && reading.intensity() <= 3, "intensity", message);
    Require.that(!reading.summary().isBlank(), "a summary must say something", message);
    reading
        .raisedBy()
        .ifPresent(turn -> Require.that(0 <= turn && turn < earlier, "turn " + turn, message));
    reading
        .confidence()
        .forEach(
            (label, share) ->
                Require.that(share >= 0 && share <= 1, "confidence of " + label, message));
  }
}
