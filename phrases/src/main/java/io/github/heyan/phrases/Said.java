package io.github.heyan.phrases;

import io.github.heyan.core.customer.CustomerReading;
import io.github.heyan.core.customer.Slot;
import io.github.heyan.core.customer.SlotKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a customer named. */
final class Said {
  private static final List<SlotKind> KINDS =
      List.of(
          SlotKind.AMOUNT,
          SlotKind.DATE,
          SlotKind.TIME,
          SlotKind.DURATION,
          SlotKind.CHANNEL,
          SlotKind.PRODUCT);

  private Said() {}

  /** Returns the words of each kind that is named once, by the slot that they fill. */
  static Map<String, String> slots(CustomerReading reading) {
    Map<String, String> said = new LinkedHashMap<>();
    for (SlotKind kind : KINDS) {
      List<String> named =
          reading.slots().stream()
              .filter(slot -> slot.kind() == kind)
              .map(Slot::text)
              .distinct()
              .toList();
      if (named.size() == 1) {
        said.put(kind.id(), named.get(0));
      }
    }
    return said;
  }
}
