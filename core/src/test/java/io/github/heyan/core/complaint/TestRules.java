package io.github.heyan.core.complaint;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Rules of no real regulation. */
final class TestRules {
  private TestRules() {}

  static DeadlineRule of(int length, DeadlineUnit unit, DeadlineClause... clauses) {
    return new DeadlineRule(
        "r",
        new Regulation("t", "测试", "test", "本行", "1", LocalDate.of(2020, 3, 1), Optional.empty()),
        DeadlineKind.SIMPLE,
        "测试",
        "test",
        length,
        unit,
        Optional.empty(),
        Set.of(clauses),
        true);
  }

  static DeadlineRule simple() {
    return Deadlines.standard().rule("cbirc-2020-3-simple");
  }

  static DeadlineRule complex() {
    return Deadlines.standard().rule("cbirc-2020-3-complex");
  }
}
