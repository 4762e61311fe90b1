package io.github.heyan.core.customer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One line about a message for a list of cases: who wants what, amount, date, channel, business.
 * Says only what was found.
 *
 * @param cause class of the service-trade causes
 * @param official class of the official causes, named instead where there is one
 */
record Summary(
    MessageKind kind,
    Optional<TaxonomyClass> cause,
    Optional<TaxonomyClass> official,
    Optional<TaxonomyClass> business,
    Set<Demand> demands,
    List<Slot> slots) {

  String text() {
    List<String> parts = new ArrayList<>();
    parts.add("客户" + kind.zh() + subject());
    if (!demands.isEmpty()) {
      parts.add("要求" + demands.stream().map(Demand::zh).collect(Collectors.joining("、")));
    }
    named(SlotKind.AMOUNT).ifPresent(amount -> parts.add("金额" + amount));
    named(SlotKind.DATE).ifPresent(date -> parts.add("时间" + date));
    named(SlotKind.CHANNEL).ifPresent(channel -> parts.add("渠道" + channel));
    named(SlotKind.CARD_TAIL).ifPresent(parts::add);
    return String.join("，", parts);
  }

  private String subject() {
    String what = business.map(TaxonomyClass::zh).or(() -> named(SlotKind.PRODUCT)).orElse("");
    String why = official.or(() -> cause).map(TaxonomyClass::zh).orElse("");
    if (what.isEmpty() && why.isEmpty()) {
      return "";
    }
    return "：" + what + (what.isEmpty() || why.isEmpty() ? "" : "·") + why;
  }

  private Optional<String> named(SlotKind kind) {
    String joined =
        slots.stream()
            .filter(slot -> slot.kind() == kind)
            .map(Slot::text)
            .distinct()
            .collect(Collectors.joining("、"));
    return joined.isEmpty() ? Optional.empty() : Optional.of(joined);
  }
}
